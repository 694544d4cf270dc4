import { nudgeRung } from '@prongsai/contracts';
import type { CalendarDay, Instant } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, startOfDayInBangkok } from '../../../platform/index.js';
import { Agencies, type Scope } from '../../agencies/index.js';

/** What has been nudged on one working day. */
export interface NudgedToday {
  /** When, by deadline. */
  readonly at: ReadonlyMap<string, Instant>;
  /** How many deadlines a person was nudged for, in whatever office. */
  readonly ofAccount: ReadonlyMap<string, number>;
}

interface Row {
  readonly deadlineId: string;
  readonly at: Date;
  readonly accountIds: readonly string[];
}

const nudged = `SELECT r.deadline_id AS "deadlineId", min(r.settled_at) AS at, coalesce(array_agg(DISTINCT h.account_id::text) FILTER (WHERE h.account_id IS NOT NULL), '{}') AS "accountIds"
  FROM reminder r
  LEFT JOIN position_holder h ON h.position_id = r.position_id AND h.struck_at IS NULL AND h.from_on <= $4 AND coalesce(h.until_on, 'infinity') >= $4
  WHERE r.agency_id = ANY($1::uuid[]) AND r.planned_for >= $2 AND r.rung = $3 GROUP BY r.deadline_id`;

/** The nudges of one working day in a caller's whole scope: a person may hold offices of several agencies. */
@Injectable()
export class NudgesOfDay {
  constructor(
    private readonly clock: Clock,
    private readonly agencies: Agencies,
  ) {}

  async of(tx: EntityManager, scope: Scope, day: CalendarDay): Promise<NudgedToday> {
    const agencyIds = (await this.agencies.listInScope(tx, scope)).map(({ id }) => id);
    const rows = await tx.query<Row[]>(nudged, [agencyIds, startOfDayInBangkok(day), nudgeRung(day), this.clock.today()]);
    const ofAccount = new Map<string, number>();
    for (const accountId of rows.flatMap(({ accountIds }) => accountIds)) ofAccount.set(accountId, (ofAccount.get(accountId) ?? 0) + 1);
    return { at: new Map(rows.map(({ deadlineId, at }) => [deadlineId, at])), ofAccount };
  }
}
