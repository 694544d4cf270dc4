import { texts, type Bilingual, type ReminderDetail } from '@prongsai/contracts';
import { engineRungs, type Audience } from '@prongsai/ita';
import { bangkokDay } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, refuse, type Actor } from '../../../platform/index.js';
import { People, titleOf, type Seat } from '../../people/index.js';
import { audienceNames } from '../audience.js';
import { Needless } from '../sweep/needless.js';
import { Recipients, type Addressed } from '../sweep/recipients.js';
import { WordLines } from '../sweep/word-lines.js';
import { LettersOfLines } from './letters-of-lines.js';
import { lineViewOf, type LineRow } from './line-view.js';
import { Lines } from './lines.js';
import { whyNotSending, whyNotStopping } from './why-not-changing.js';
import { whyThese } from './why-these.js';

interface NextRow {
  readonly id: string;
  readonly rung: string;
  readonly audience: Audience;
  readonly plannedFor: Date;
}

const toCome = `SELECT id, rung, audience, planned_for AS "plannedFor" FROM reminder
  WHERE deadline_id = $1 AND status = 'planned' AND id <> $2 AND planned_for >= $3 ORDER BY planned_for, id`;
const positionsTold = `SELECT position_id AS id FROM reminder WHERE deadline_id = $1 AND due_on = $2 AND rung = $3 AND status = 'sent' AND position_id IS NOT NULL`;

/** What a line to come does: whom it tells, or what the engine opens. */
const whatOf = ({ rung, audience }: NextRow): Bilingual => {
  const event = engineRungs.find(({ code }) => code === rung)?.event;
  if (audience === 'engine') return event === undefined ? texts.roles.system : texts.events[event];
  const name = audienceNames[audience];
  return { th: `เตือน${name.th}`, en: `Reminds: ${name.en}` };
};

/** One line as a person looks at it: what it says, to whom, why, and what comes after it. */
@Injectable()
export class ReadLine {
  constructor(
    private readonly clock: Clock,
    private readonly people: People,
    private readonly lines: Lines,
    private readonly recipients: Recipients,
    private readonly words: WordLines,
    private readonly needless: Needless,
    private readonly letters: LettersOfLines,
  ) {}

  async read(tx: EntityManager, actor: Actor, reminderId: string): Promise<ReminderDetail> {
    const { row, agency } = await this.lines.find(tx, actor, reminderId);
    const line = { ...row, provinceId: actor.provinceId };
    const { seats, since } = await this.#addressed(tx, row, actor.provinceId);
    const worded = (await this.words.of(tx, [line], this.#dayOf(row))).get(row.id);
    if (!worded) throw refuse.notFound();
    const needless = (await this.needless.among(tx, [row])).get(row.id) ?? null;
    const sending = whyNotSending(row, needless);
    const stopping = whyNotStopping(row);
    const next = await tx.query<NextRow[]>(toCome, [row.deadlineId, row.id, row.plannedFor]);
    return {
      line: lineViewOf(row, agency, (await this.letters.of([row.id])).get(row.id) ?? null),
      letter: worded.letter,
      link: worded.link,
      to: seats.map((seat) => ({ positionId: seat.positionId, title: titleOf(seat), actingOrder: seat.actingOrder, held: seat.holderAccountIds.length > 0 })),
      why: whyThese({ audience: row.audience, ofMeasure: row.measureId !== null, since, nobody: seats.length === 0 }),
      next: next.map((each) => ({ id: each.id, rung: each.rung, plannedFor: each.plannedFor.toISOString(), what: whatOf(each) })),
      sendNow: { allowed: sending.length === 0, reasons: sending },
      doNotSend: { allowed: stopping.length === 0, reasons: stopping },
    };
  }

  /** The day on which it reads as it is shown: when it went, or when it will go as far as is known. */
  #dayOf({ settledAt, plannedFor }: LineRow): string {
    if (settledAt !== null) return bangkokDay(settledAt);
    const [planned, today] = [bangkokDay(plannedFor), this.clock.today()];
    return planned > today ? planned : today;
  }

  /** Those who got it, once it is sent; before, those who would get it today. */
  async #addressed(tx: EntityManager, row: LineRow, provinceId: string): Promise<Addressed> {
    if (row.status === 'sent') return { seats: await this.#told(tx, row), since: null };
    return (await this.recipients.of(tx, [{ ...row, provinceId }])).get(row.id) ?? { seats: [], since: null };
  }

  async #told(tx: EntityManager, { deadlineId, dueOn, rung }: LineRow): Promise<Seat[]> {
    const told = await tx.query<{ id: string }[]>(positionsTold, [deadlineId, dueOn, rung]);
    return this.people.positionsById(tx, told.map(({ id }) => id), this.clock.today());
  }
}
