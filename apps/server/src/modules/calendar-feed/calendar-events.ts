import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/index.js';
import type { SeenDeadline } from './seen-deadlines.js';

/** A deadline with the number of its changes. */
export interface CalendarEvent extends SeenDeadline {
  readonly sequence: number;
  readonly changedAt: Date;
}

interface Kept {
  readonly id: string;
  readonly dueOn: string;
  readonly state: string;
  readonly sequence: number;
  readonly changedAt: Date;
}

const kept = `SELECT deadline_id AS id, due_on::text AS "dueOn", state, sequence, changed_at AS "changedAt" FROM calendar_event WHERE deadline_id = ANY ($1::uuid[])`;
/** Two feeds that see the same change at once count it once. */
const keep = `INSERT INTO calendar_event AS kept (deadline_id, due_on, state, changed_at)
  SELECT id, due_on, state, $4 FROM unnest($1::uuid[], $2::date[], $3::text[]) AS seen (id, due_on, state) ORDER BY id
  ON CONFLICT (deadline_id) DO UPDATE SET due_on = excluded.due_on, state = excluded.state, sequence = kept.sequence + 1, changed_at = excluded.changed_at
    WHERE (kept.due_on, kept.state) IS DISTINCT FROM (excluded.due_on, excluded.state)`;

/** Numbers the changes of deadlines for calendar programs, which know by the number what is newer. */
@Injectable()
export class CalendarEvents {
  constructor(private readonly clock: Clock) {}

  async of(tx: EntityManager, deadlines: readonly SeenDeadline[]): Promise<CalendarEvent[]> {
    const ids = deadlines.map(({ id }) => id);
    let known = await this.#known(tx, ids);
    const news = deadlines.filter(({ id, dueOn, state }) => known.get(id)?.dueOn !== dueOn || known.get(id)?.state !== state);
    if (news.length > 0) {
      await tx.query(keep, [news.map(({ id }) => id), news.map(({ dueOn }) => dueOn), news.map(({ state }) => state), this.clock.now()]);
      known = await this.#known(tx, ids);
    }
    return deadlines.flatMap((deadline) => {
      const event = known.get(deadline.id);
      return event ? [{ ...deadline, sequence: event.sequence, changedAt: event.changedAt }] : [];
    });
  }

  async #known(tx: EntityManager, ids: readonly string[]): Promise<Map<string, Kept>> {
    return new Map((await tx.query<Kept[]>(kept, [ids])).map((row) => [row.id, row]));
  }
}
