import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, Config, newId, Outbox } from '../../platform/index.js';
import { tellLive } from './live/tell-live.js';
import type { Message } from './message.js';

/** Messages of one statement. */
const atOnce = 1000;

/**
 * What a position was told already it is not told again, and nobody gets a second letter of it. The holders are those of the day;
 * an acting holder and the one he acts for are both told.
 */
const insert = `WITH message AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS message (no int, event text, topic text, kind text, "lateDays" int,
    "subjectTh" text, "subjectEn" text, "bodyTh" text, "bodyEn" text, link text, waits float8)),
  seat AS (SELECT * FROM jsonb_to_recordset($2::jsonb) AS seat (id uuid, no int, "positionId" uuid, "provinceId" uuid, "agencyId" uuid, holders uuid[])),
  kept AS (INSERT INTO notification (id, event, position_id, at, subject_th, subject_en, body_th, body_en, link)
    SELECT seat.id, event, "positionId", $3::timestamptz, "subjectTh", "subjectEn", "bodyTh", "bodyEn", link FROM seat JOIN message USING (no)
    ON CONFLICT (event, position_id) DO NOTHING RETURNING id)
  INSERT INTO delivery (notification_id, account_id, province_id, agency_id, due_at, topic, kind, late_days)
  SELECT seat.id, holder, "provinceId", "agencyId", $3::timestamptz + make_interval(secs => waits), topic, kind, "lateDays"
    FROM kept JOIN seat USING (id) JOIN message USING (no) CROSS JOIN unnest(holders) AS holder WHERE waits IS NOT NULL ON CONFLICT DO NOTHING`;
const drop = `UPDATE delivery SET state = 'dropped' WHERE state = 'waiting' AND topic = ANY ($1)`;

/** Tells positions: at once in the console, and by letter to whoever holds the position that day, gathered with what else he is told. */
@Injectable()
export class Notifier {
  readonly #waitSeconds: Readonly<Record<Message['leaves'], number | null>>;

  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    config: Config,
  ) {
    this.#waitSeconds = { now: 0, soon: config.letterGatherSeconds, never: null };
  }

  tell(tx: EntityManager, message: Message): Promise<void> {
    return this.tellAll(tx, [message]);
  }

  /** Any number of messages in few statements. A caller may tell the offices he sees; the engine tells all. */
  async tellAll(tx: EntityManager, messages: readonly Message[]): Promise<void> {
    const told = messages.filter(({ seats }) => seats.length > 0);
    for (let from = 0; from < told.length; from += atOnce) await this.#insert(tx, told.slice(from, from + atOnce));
    if (told.some(({ leaves }) => leaves === 'now')) await this.outbox.add(tx, 'gather-letters', {});
  }

  /** What has not left yet about any of these is not needed any more. In the console it stays to be read. */
  async withdraw(tx: EntityManager, ...topics: readonly string[]): Promise<void> {
    await tx.query(drop, [topics]);
  }

  async #insert(tx: EntityManager, messages: readonly Message[]): Promise<void> {
    const seats = messages.flatMap((message, no) => message.seats.map((seat) => ({ ...seat, no })));
    const rows = seats.map(({ no, positionId, provinceId, agencyId, holderAccountIds: holders }) => ({ id: newId(), no, positionId, provinceId, agencyId, holders }));
    await tx.query(insert, [JSON.stringify(messages.map((message, no) => this.#rowOf(message, no))), JSON.stringify(rows), this.clock.now()]);
    await tellLive(tx, seats.map(({ positionId }) => positionId));
  }

  #rowOf({ event, topic, kind, lateDays, letter: { subject, body }, link, leaves }: Message, no: number): Record<string, unknown> {
    return {
      no, event, topic, kind, lateDays, link,
      subjectTh: subject.th, subjectEn: subject.en, bodyTh: body.th, bodyEn: body.en,
      waits: this.#waitSeconds[leaves],
    };
  }
}
