import type { BodyOf, routes } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, dayAfter, newId, Outbox, refuse, startOfDayInBangkok, type Actor, type ReasonGiven } from '../../../platform/index.js';
import { Agencies } from '../../agencies/index.js';
import { isOver } from './pauses.js';

type Given = BodyOf<typeof routes.pauseReminders>;

/** Long enough for a general election or a flood; whoever needs more looks at it again. */
const longestDays = 60;

const overlapping = `SELECT 1 FROM reminder_pause WHERE province_id = $1 AND agency_id IS NOT DISTINCT FROM $2::uuid
  AND starts_at < $4 AND coalesce(ended_at, ends_at) > $3 LIMIT 1`;
const insert = `INSERT INTO reminder_pause (id, province_id, agency_id, reason, starts_at, ends_at, set_by, set_by_position) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
const lock = `SELECT agency_id AS "agencyId", starts_at AS "startsAt", ends_at AS "endsAt", ended_at AS "endedAt" FROM reminder_pause
  WHERE id = $1 AND province_id = $2 FOR UPDATE`;
const end = 'UPDATE reminder_pause SET ended_at = $2, ended_by = $3, end_reason = $4 WHERE id = $1';

/** Holds letters back, and lets them go again. What falls due meanwhile is not lost: the latest rung of each deadline goes out after it. */
@Injectable()
export class ChangePause {
  constructor(
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly agencies: Agencies,
  ) {}

  /** @returns the pause's id. */
  async set(tx: EntityManager, actor: Actor, given: Given): Promise<string> {
    const { agencyId = null, untilOn, reason } = given;
    if (agencyId !== null && !(await this.agencies.findInScope(tx, actor, agencyId))) throw refuse.notFound();
    const faults = this.#faults(given);
    if (faults.length > 0) throw refuse.invalid(faults);
    const startsAt = given.fromOn === undefined ? this.clock.now() : startOfDayInBangkok(given.fromOn);
    const endsAt = startOfDayInBangkok(dayAfter(untilOn, 1));
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`reminder-pause:${actor.provinceId}`]);
    const there = await tx.query<unknown[]>(overlapping, [actor.provinceId, agencyId, startsAt, endsAt]);
    if (there.length > 0) throw refuse.alreadyExists([{ code: 'pause-there' }]);
    const id = newId();
    await tx.query(insert, [id, actor.provinceId, agencyId, reason, startsAt, endsAt, actor.accountId, actor.positionId]);
    await this.audit.write(tx, { agencyId, actor, action: 'reminder.pause', subject: { type: 'reminderPause', id }, detail: { until: untilOn, reason } });
    return id;
  }

  /** What has waited is looked at right after. */
  async end(tx: EntityManager, actor: Actor, pauseId: string, reason: string): Promise<void> {
    const [pause] = await tx.query<{ agencyId: string | null; startsAt: Date; endsAt: Date; endedAt: Date | null }[]>(lock, [pauseId, actor.provinceId]);
    if (!pause) throw refuse.notFound();
    const now = this.clock.now();
    if (isOver(pause, now)) throw refuse.alreadyDecided([{ code: 'pause-over' }]);
    await tx.query(end, [pauseId, now, actor.positionId, reason]);
    await this.outbox.add(tx, 'sweep-reminders', {});
    const subject = { type: 'reminderPause', id: pauseId };
    await this.audit.write(tx, { agencyId: pause.agencyId, actor, action: 'reminder.endPause', subject, detail: { reason } });
  }

  #faults({ fromOn, untilOn }: Given): ReasonGiven[] {
    const today = this.clock.today();
    const from = fromOn ?? today;
    return [
      ...(from < today ? [{ code: 'pause-in-past', where: 'body.fromOn' }] : []),
      ...(untilOn < from ? [{ code: 'pause-days', where: 'body.untilOn' }] : []),
      ...(untilOn > dayAfter(from, longestDays) ? [{ code: 'pause-too-long', where: 'body.untilOn', params: { days: longestDays } }] : []),
    ];
  }
}
