import type { LateSending, OutageReport, QueryOf, routes } from '@prongsai/contracts';
import type { Milestone } from '@prongsai/ita';
import { addDays } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, startOfDayInBangkok, type Actor } from '../../../platform/index.js';
import { Agencies, agencySummaryOf } from '../../agencies/index.js';
import { reminderReasons } from '../../deadlines/index.js';

type Asked = QueryOf<typeof routes.outageReport>;
export type Span = Pick<Asked, 'from' | 'until'>;

interface Row {
  readonly id: string;
  readonly kind: LateSending['kind'];
  readonly agencyId: string;
  readonly milestone: Milestone;
  readonly rung: string;
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

/** Longer than a line ever waits for the next sweep. */
const tolerance = `interval '15 minutes'`;
/** How far back the report goes when nobody says. */
const daysBack = 30;

/** Lines that were dealt with later than their hour, but for those whose time was over when they were planned and those that a person settled. */
const late = `SELECT r.id, 'line' AS kind, r.agency_id AS "agencyId", d.milestone, r.rung, r.planned_for AS "plannedFor", r.settled_at AS "settledAt",
    (extract(epoch FROM r.settled_at - r.planned_for) / 60)::int AS "lateMinutes", r.status, r.reason, p.title_th AS "toldTh", p.title_en AS "toldEn"
  FROM reminder r JOIN deadline d ON d.id = r.deadline_id LEFT JOIN position p ON p.id = r.position_id
  WHERE r.agency_id = ANY($1::uuid[]) AND r.settled_at >= $2 AND r.settled_at < $3 AND r.settled_at - r.planned_for > ${tolerance}
    AND r.asked_by IS NULL AND (r.status IN ('sent', 'failed') OR r.reason = 'superseded')`;
const at = `to_char("settledAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at`;
const page = `SELECT late.*, ${at} FROM (${late}) late
  WHERE $4::timestamptz IS NULL OR ("settledAt", id) < ($4::timestamptz, $5::uuid) ORDER BY "settledAt" DESC, id DESC LIMIT $6`;
const totals = `SELECT count(*) FILTER (WHERE kind = 'line')::int AS lines, count(*) FILTER (WHERE kind = 'letter')::int AS letters,
    count(*) FILTER (WHERE status = 'sent')::int AS sent, coalesce(max("lateMinutes"), 0)::int AS "longestMinutes" FROM (${late}) late`;

/** What the system dealt with later than planned, the newest first. */
@Injectable()
export class LateSendings {
  constructor(
    private readonly clock: Clock,
    private readonly agencies: Agencies,
  ) {}

  /** Whole days in Thailand, up to this instant. */
  spanOf({ from, until }: Span): { from: Date; until: Date } {
    const today = this.clock.today();
    const end = startOfDayInBangkok(addDays(until ?? today, 1));
    const now = this.clock.now();
    return { from: startOfDayInBangkok(from ?? addDays(until ?? today, -daysBack)), until: end < now ? end : now };
  }

  async totals(tx: EntityManager, actor: Actor, span: Span): Promise<Totals> {
    const [found] = await tx.query<Totals[]>(totals, await this.#where(tx, actor, span));
    return found ?? { lines: 0, letters: 0, sent: 0, longestMinutes: 0 };
  }

  async page(tx: EntityManager, actor: Actor, { after, limit, ...span }: Asked): Promise<Page> {
    const [settledAt = null, id = null] = after?.split('|') ?? [];
    const agencies = new Map((await this.agencies.listInScope(tx, actor)).map((row) => [row.id, agencySummaryOf(row)]));
    const rows = await tx.query<Row[]>(page, [...(await this.#where(tx, actor, span)), settledAt, id, limit + 1]);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return { data: shown.map((row) => viewOf(row, agencies.get(row.agencyId) ?? null)), next: last ? `${last.at}|${last.id}` : null };
  }

  async #where(tx: EntityManager, actor: Actor, span: Span): Promise<[string[], Date, Date]> {
    const { from, until } = this.spanOf(span);
    return [(await this.agencies.listInScope(tx, actor)).map(({ id }) => id), from, until];
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
