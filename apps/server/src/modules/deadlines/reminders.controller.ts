import { Controller } from '@nestjs/common';
import { routes, type AgencySummary, type Bilingual, type QueryOf, type ReminderView, type ResponseOf } from '@prongsai/contracts';
import type { Recipient } from '@prongsai/ita';
import { Caller, Query, Route, Transactions, type Actor } from '../../platform/index.js';
import { Agencies, agencySummaryOf } from '../agencies/index.js';
import type { FailReason, SkipReason } from './ledger.js';
import { audienceNames } from './audience.js';
import { reminderReasons } from './reminder-texts.js';
import type { ReminderStatus } from './reminder.entity.js';

interface Row {
  readonly id: string;
  readonly cycleId: string;
  readonly agencyId: string;
  readonly milestone: string;
  readonly dueOn: string;
  readonly rung: string;
  readonly audience: Recipient;
  readonly plannedFor: Date;
  readonly titleTh: string | null;
  readonly titleEn: string | null;
  readonly status: ReminderStatus;
  readonly reason: SkipReason | FailReason | null;
  readonly settledAt: Date | null;
  readonly mailed: boolean;
}

const lines = `SELECT r.id, r.cycle_id AS "cycleId", d.agency_id AS "agencyId", d.milestone, d.due_on::text AS "dueOn", r.rung, r.audience,
    r.planned_for AS "plannedFor", p.title_th AS "titleTh", p.title_en AS "titleEn", r.status, r.reason, r.settled_at AS "settledAt",
    EXISTS (SELECT 1 FROM notification n WHERE n.event = 'reminder:' || r.deadline_id || ':' || r.rung
              AND n.position_id = r.position_id AND n.channel = 'email') AS mailed
  FROM reminder r JOIN deadline d ON d.id = r.deadline_id LEFT JOIN position p ON p.id = r.position_id
  WHERE d.agency_id = ANY($1::uuid[]) AND ($2::uuid IS NULL OR r.cycle_id = $2) AND ($3::text IS NULL OR r.status = $3)`;

const viewOf = (row: Row, agency: AgencySummary): ReminderView => {
  const position: Bilingual = row.titleTh !== null && row.titleEn !== null ? { th: row.titleTh, en: row.titleEn } : audienceNames[row.audience];
  return {
    id: row.id,
    cycleId: row.cycleId,
    agency,
    milestone: row.milestone,
    dueOn: row.dueOn,
    rung: row.rung,
    plannedFor: row.plannedFor.toISOString(),
    position,
    status: row.status,
    channel: row.mailed ? 'email' : 'inApp',
    reason: row.reason === null ? null : reminderReasons[row.reason],
    sentAt: row.status === 'sent' ? (row.settledAt?.toISOString() ?? null) : null,
  };
};

/** The ledger in the caller's scope, the newest hour first. */
@Controller()
export class RemindersController {
  constructor(
    private readonly transactions: Transactions,
    private readonly agencies: Agencies,
  ) {}

  @Route(routes.listReminders)
  list(@Caller() actor: Actor, @Query() query: QueryOf<typeof routes.listReminders>): Promise<ResponseOf<typeof routes.listReminders>> {
    return this.transactions.run(actor, async (tx) => {
      const agencies = new Map((await this.agencies.listInScope(tx, actor)).map((row) => [row.id, agencySummaryOf(row)]));
      const where = [[...agencies.keys()], query.cycleId ?? null, query.status ?? null];
      const rows = await tx.query<Row[]>(`${lines} ORDER BY r.planned_for DESC, r.id LIMIT $4`, [...where, query.limit]);
      const [count] = await tx.query<{ total: number }[]>(`SELECT count(*)::int AS total FROM (${lines}) line`, where);
      const data = rows.flatMap((row) => {
        const agency = agencies.get(row.agencyId);
        return agency ? [viewOf(row, agency)] : [];
      });
      return { data, total: count?.total ?? 0 };
    });
  }
}
