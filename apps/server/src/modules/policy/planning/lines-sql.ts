import type { EntityManager } from 'typeorm';
import { hourSql } from './ladder-hours.js';
import { ladderOfDeadline, placeSql } from './places.js';

/** What is written of a line whose hour is `hour.at` at the instant `$2`: one that is over is skipped, so that the ledger explains itself. */
export const newLine = (hour: string): string =>
  `CASE WHEN ${hour} < $2 THEN 'skipped' ELSE 'planned' END, CASE WHEN ${hour} < $2 THEN 'plannedTooLate' END, CASE WHEN ${hour} < $2 THEN $2::timestamptz END`;

/** Who comes second finds the line there. One index is named, since each that is asked costs as much as the row. */
export const onceALine = 'ON CONFLICT (deadline_id, due_on, rung, position_id) DO NOTHING';

/**
 * A condition: all of a materialised relation is found before the first row of it is written. Otherwise a table that the database has known
 * empty would be looked through once for each row, while it fills.
 */
export const foundWhole = (relation: string): string => `(SELECT count(*) FROM ${relation}) > 0`;

/**
 * Writes the ladder of every deadline of cycles `c` that has none yet. Its values: of the condition, the instant, `placeValues`, `ladderHours`.
 * Calendars are looked up first and for good: the database cannot guess how many provinces share one, and would multiply them.
 */
export const linesSql = (condition: string): string => `WITH ${placeSql(3)}, ${hourSql(7)}, bare AS MATERIALIZED (
    SELECT d.id, d.cycle_id, d.agency_id, d.due_on, place.calendar, ${ladderOfDeadline} AS ladder
      FROM deadline d JOIN cycle c ON c.id = d.cycle_id JOIN agency a ON a.id = d.agency_id JOIN place ON place.province_id = a.province_id
      JOIN ladder ON ladder.milestone = d.milestone
     WHERE ${condition} AND NOT EXISTS (SELECT 1 FROM reminder known WHERE known.deadline_id = d.id AND known.audience <> 'engine')), line AS (
    INSERT INTO reminder (id, deadline_id, cycle_id, agency_id, due_on, rung, audience, planned_for, status, reason, settled_at)
    SELECT new_id(), bare.id, bare.cycle_id, bare.agency_id, bare.due_on, hour.rung, hour.audience, hour.at, ${newLine('hour.at')}
      FROM bare JOIN hour ON hour.calendar = bare.calendar AND hour.due_on = bare.due_on AND hour.ladder = bare.ladder
     WHERE ${foundWhole('bare')}
    ${onceALine} RETURNING 1)
  SELECT count(*)::int AS count FROM line`;

/** The answer of a statement that counts. */
export async function counted(tx: EntityManager, sql: string, values: unknown[]): Promise<number> {
  const [row] = await tx.query<{ count: number }[]>(sql, values);
  return row?.count ?? 0;
}
