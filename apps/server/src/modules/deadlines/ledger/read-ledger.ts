import { reminderStatuses, type QueryOf, type ReminderCounts, type ResponseOf, type routes } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, dayAfter, startOfDayInBangkok, type Actor } from '../../../platform/index.js';
import { Agencies, agencySummaryOf } from '../../agencies/index.js';
import { Conditions } from './conditions.js';
import { LettersOfLines } from './letters-of-lines.js';
import { lineSql, lineViewOf, type LineRow } from './line-view.js';

type Asked = QueryOf<typeof routes.listReminders>;
type Page = ResponseOf<typeof routes.listReminders>;

interface DayRow {
  readonly day: string;
  readonly status: keyof ReminderCounts;
  readonly count: number;
}

const countsOf = (rows: readonly DayRow[]): ReminderCounts => {
  const of = (status: keyof ReminderCounts) => rows.filter((row) => row.status === status).reduce((sum, { count }) => sum + count, 0);
  return { planned: of('planned'), sent: of('sent'), skipped: of('skipped'), failed: of('failed') };
};

/** What is asked of the ledger, by whom: the agencies are named, so that those of one province are found among the lines of a nation. */
interface Question {
  readonly query: Asked;
  readonly agencyIds: readonly string[];
  readonly now: Date;
}

/** Letters to agencies in scope; the engine's own steps are lines too, and no letters. */
function conditionsOf({ query: { cycleId, deadlineId, agencyId, from, until }, agencyIds, now }: Question): Conditions {
  const found = new Conditions(`r.audience <> 'engine'`);
  found.value(now);
  found.where(`r.agency_id = ANY(${found.value(agencyIds)}::uuid[])`);
  if (cycleId !== undefined) found.where(`r.cycle_id = ${found.value(cycleId)}`);
  if (deadlineId !== undefined) found.where(`r.deadline_id = ${found.value(deadlineId)}`);
  if (agencyId !== undefined) found.where(`r.agency_id = ${found.value(agencyId)}`);
  if (from !== undefined) found.where(`r.planned_for >= ${found.value(startOfDayInBangkok(from))}`);
  if (until !== undefined) found.where(`r.planned_for < ${found.value(startOfDayInBangkok(dayAfter(until, 1)))}`);
  return found;
}

/** The ledger in the caller's scope, page by page from where the last one ended. */
@Injectable()
export class ReadLedger {
  constructor(
    private readonly clock: Clock,
    private readonly agencies: Agencies,
    private readonly letters: LettersOfLines,
  ) {}

  async list(tx: EntityManager, actor: Actor, query: Asked): Promise<Page> {
    const agencies = new Map((await this.agencies.listInScope(tx, actor)).map((row) => [row.id, agencySummaryOf(row)]));
    const question = { query, agencyIds: [...agencies.keys()], now: this.clock.now() };
    const days = await this.#days(tx, question);
    const rows = await this.#rows(tx, question);
    const page = rows.slice(0, query.limit);
    const last = page.at(-1);
    const letters = await this.letters.of(page.filter(({ status }) => status === 'sent').map(({ id }) => id));
    const counts = countsOf(days);
    return {
      data: page.flatMap((row) => {
        const agency = agencies.get(row.agencyId);
        return agency ? [lineViewOf(row, agency, letters.get(row.id) ?? null)] : [];
      }),
      total: query.status === undefined ? reminderStatuses.reduce((sum, status) => sum + counts[status], 0) : counts[query.status],
      next: rows.length > query.limit && last ? `${last.hour}|${last.id}` : null,
      counts,
      days: [...new Set(days.map(({ day }) => day))].map((day) => ({ day, counts: countsOf(days.filter((row) => row.day === day)) })),
      nextDay: query.until === undefined ? null : await this.#nextDay(tx, question),
    };
  }

  #rows(tx: EntityManager, question: Question): Promise<LineRow[]> {
    const { query } = question;
    const found = conditionsOf(question);
    const [order, beyond] = query.order === 'earliest' ? ['ASC', '>'] : ['DESC', '<'];
    if (query.status !== undefined) found.where(`r.status = ${found.value(query.status)}`);
    if (query.after !== undefined) {
      const [hour, id] = query.after.split('|');
      found.where(`(r.planned_for, r.id) ${beyond} (${found.value(hour)}::timestamptz, ${found.value(id)}::uuid)`);
    }
    const limit = found.value(query.limit + 1);
    return tx.query<LineRow[]>(`${lineSql} WHERE ${found.sql} ORDER BY r.planned_for ${order}, r.id ${order} LIMIT ${limit}`, found.values);
  }

  #days(tx: EntityManager, question: Question): Promise<DayRow[]> {
    const found = conditionsOf(question);
    const sql = `SELECT to_char(r.planned_for AT TIME ZONE 'Asia/Bangkok', 'YYYY-MM-DD') AS day, r.status, count(*)::int AS count
      FROM reminder r WHERE $1::timestamptz IS NOT NULL AND ${found.sql} GROUP BY 1, 2 ORDER BY 1`;
    return tx.query<DayRow[]>(sql, found.values);
  }

  /** The first day beyond the range on which anything is planned. */
  async #nextDay(tx: EntityManager, { query: { from: _from, until, ...query }, ...rest }: Question): Promise<string | null> {
    const found = conditionsOf({ ...rest, query });
    found.where(`r.status = 'planned'`).where(`r.planned_for >= ${found.value(startOfDayInBangkok(dayAfter(until ?? this.clock.today(), 1)))}`);
    const sql = `SELECT to_char(min(r.planned_for) AT TIME ZONE 'Asia/Bangkok', 'YYYY-MM-DD') AS day FROM reminder r WHERE $1::timestamptz IS NOT NULL AND ${found.sql}`;
    return (await tx.query<{ day: string | null }[]>(sql, found.values))[0]?.day ?? null;
  }
}
