import { documentKinds } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** A position that must act now for a cycle to go on. */
export interface CycleHolder {
  readonly cycleId: string;
  readonly positionId: string;
  readonly since: Date;
}

/**
 * Under review the positions that were asked and have not answered; at the end of the year the coordinator, once everything is
 * published; otherwise the officer of the agency. While the measures are carried out nobody is waited for.
 */
const holders = `WITH here AS (
    SELECT c.id, c.agency_id, a.province_id, c.state, c.state_since,
           CASE WHEN c.state = 'publishing' AND c.acknowledged_at IS NULL THEN (
             SELECT CASE WHEN count(DISTINCT d.kind) = $2 THEN max(d.published_at) END
               FROM document d WHERE d.cycle_id = c.id AND d.published_at IS NOT NULL) END AS all_published_at,
           c.state = 'executingSecondHalf' OR (c.state = 'executing' AND EXISTS (
             SELECT 1 FROM document d WHERE d.cycle_id = c.id AND d.kind = 'plan' AND d.published_at IS NOT NULL)) AS carried_out
      FROM cycle c JOIN agency a ON a.id = c.agency_id WHERE c.id = ANY($1::uuid[]))
  SELECT h.id AS "cycleId", a.position_id AS "positionId", a.asked_at AS since FROM here h
    JOIN approval a ON a.cycle_id = h.id AND a.state = h.state AND a.verdict IS NULL AND a.voided_at IS NULL
     AND a.round = (SELECT max(round) FROM approval WHERE cycle_id = h.id AND state = h.state)
  UNION ALL
  SELECT h.id, p.id, h.state_since FROM here h JOIN position p ON p.agency_id = h.agency_id AND p.role = 'officer'
   WHERE h.state NOT IN ('planReview', 'sixMonthReview', 'twelveMonthReview', 'closed', 'cancelled') AND h.all_published_at IS NULL AND NOT h.carried_out
  UNION ALL
  SELECT h.id, p.id, h.all_published_at FROM here h
    JOIN position p ON p.province_id = h.province_id AND p.agency_id IS NULL AND p.role = 'coordinator'
   WHERE h.all_published_at IS NOT NULL`;

/** Who holds a cycle; the board shows it and the reminders go there. */
@Injectable()
export class Holders {
  of(tx: EntityManager, cycleIds: readonly string[]): Promise<CycleHolder[]> {
    return tx.query<CycleHolder[]>(`SELECT * FROM (${holders}) holder ORDER BY since, "positionId"`, [cycleIds, documentKinds.length]);
  }
}
