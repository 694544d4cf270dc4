import type { LateSending, OutageReport, QueryOf, routes } from '@prongsai/contracts';
import type { Milestone } from '@prongsai/ita';
import { addDays, bangkokDay, isWorkingDay, type CalendarDay } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, Config, startOfDayInBangkok, type Actor } from '../../../platform/index.js';
import { Agencies, agencySummaryOf } from '../../agencies/index.js';
import { Calendar } from '../../calendar/index.js';
import { reminderReasons } from '../../deadlines/index.js';
import { latePage, lateTotals } from './late-sql.js';

type Asked = QueryOf<typeof routes.outageReport>;
export type Span = Pick<Asked, 'from' | 'until'>;

interface Row {
  readonly id: string;
  readonly kind: LateSending['kind'];
  readonly agencyId: string | null;
  readonly milestone: Milestone | null;
  readonly rung: string | null;
  readonly plannedFor: Date;
  readonly settledAt: Date;
  readonly lateMinutes: number;
  readonly status: LateSending['status'];
  readonly reason: keyof typeof reminderReasons | null;
  readonly toldTh: string | null;
  readonly toldEn: string | null;
  /** To the microsecond, for the cursor. */
  readonly at: string;
}
type Totals = OutageReport['totals'];
type Page = Pick<OutageReport, 'data' | 'next'>;

/** How far back the report goes when nobody says. */
const daysBack = 30;

/** What the system dealt with later than planned, the newest first. */
@Injectable()
export class LateSendings {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly agencies: Agencies,
    private readonly calendar: Calendar,
  ) {}

  /** Whole days in Thailand, up to this instant. */
  spanOf({ from, until }: Span): { from: Date; until: Date } {
    const today = this.clock.today();
    const end = startOfDayInBangkok(addDays(until ?? today, 1));
    const now = this.clock.now();
    return { from: startOfDayInBangkok(from ?? addDays(until ?? today, -daysBack)), until: end < now ? end : now };
  }

  async totals(tx: EntityManager, actor: Actor, span: Span): Promise<Totals> {
    const [found] = await tx.query<Totals[]>(lateTotals, await this.#where(tx, actor, span));
    return found ?? { lines: 0, letters: 0, sent: 0, longestMinutes: 0 };
  }

  async page(tx: EntityManager, actor: Actor, { after, limit, ...span }: Asked): Promise<Page> {
    const [settledAt = null, id = null] = after?.split('|') ?? [];
    const agencies = new Map((await this.agencies.listInScope(tx, actor)).map((row) => [row.id, agencySummaryOf(row)]));
    const rows = await tx.query<Row[]>(latePage, [...(await this.#where(tx, actor, span)), settledAt, id, limit + 1]);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return { data: shown.map((row) => viewOf(row, agencies.get(row.agencyId ?? '') ?? null)), next: last ? `${last.at}|${last.id}` : null };
  }

  async #where(tx: EntityManager, actor: Actor, span: Span): Promise<unknown[]> {
    const { from, until } = this.spanOf(span);
    const agencyIds = (await this.agencies.listInScope(tx, actor)).map(({ id }) => id);
    const { opens, closes } = this.config.letterHours;
    return [agencyIds, from, until, actor.provinceId, opens, closes, await this.#daysOff(tx, actor, from, until)];
  }

  /** Of the time of the report, and of as long before it as a letter may have waited. */
  async #daysOff(tx: EntityManager, actor: Actor, from: Date, until: Date): Promise<CalendarDay[]> {
    const holidays = await this.calendar.holidaysFor(tx, actor.provinceId);
    const days: CalendarDay[] = [];
    for (let day = addDays(bangkokDay(from), -daysBack); day <= bangkokDay(until); day = addDays(day, 1)) if (!isWorkingDay(day, holidays)) days.push(day);
    return days;
  }
}

const viewOf = (row: Row, agency: LateSending['agency']): LateSending => ({
  id: row.id,
  kind: row.kind,
  agency,
  milestone: row.milestone,
  rung: row.rung,
  plannedFor: row.plannedFor.toISOString(),
  settledAt: row.settledAt.toISOString(),
  lateMinutes: row.lateMinutes,
  status: row.status,
  reason: row.reason === null ? null : reminderReasons[row.reason],
  told: row.toldTh === null || row.toldEn === null ? null : { th: row.toldTh, en: row.toldEn },
});
