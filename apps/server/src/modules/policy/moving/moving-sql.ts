import { ruleSql } from '../planning/plan-rules.js';
import { resolvedDueSql } from '../planning/resolved-due.js';

export const insertMove = `INSERT INTO deadline_move (id, kind, province_id, agency_id, measure_id, fiscal_year, definition_id, milestone, from_on, to_on, reason, at, position_id, account_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`;

const sameScope = `fiscal_year = $1 AND definition_id = $2 AND milestone = $3 AND province_id IS NOT DISTINCT FROM $4::uuid AND agency_id IS NOT DISTINCT FROM $5::uuid`;
export const dropPolicy = `DELETE FROM milestone_policy WHERE ${sameScope}`;
export const setPolicy = `INSERT INTO milestone_policy (id, fiscal_year, definition_id, milestone, province_id, agency_id, due_on, reason, set_at, set_by, move_id)
  VALUES ($6, $1, $2, $3, $4::uuid, $5::uuid, $7, $8, $9, $10, $11)`;

/** Cycles of the scope that still run. */
const inScope = `c.fiscal_year = $1 AND c.definition_id = $12 AND c.state NOT IN ('closed', 'cancelled')
  AND ($13::uuid IS NULL OR a.province_id = $13) AND ($14::uuid IS NULL OR a.id = $14)`;

/** Brings the deadlines of one milestone to what the policy says of each now, and keeps what they were. */
export const followPolicy = `WITH ${ruleSql(2)}, ${resolvedDueSql(inScope)},
  changing AS (
    SELECT d.id, d.due_on AS due_before, due.due_on AS due_after, due.set_by_move_id FROM due JOIN deadline d ON d.cycle_id = due.cycle_id AND d.milestone = due.milestone
     WHERE due.milestone = $15 AND d.measure_id IS NULL AND (d.due_on <> due.due_on OR d.set_by_move_id IS DISTINCT FROM due.set_by_move_id) ORDER BY d.id FOR UPDATE OF d),
  changed AS (
    UPDATE deadline d SET due_on = changing.due_after, set_by_move_id = changing.set_by_move_id FROM changing WHERE d.id = changing.id
    RETURNING d.id, d.agency_id, changing.due_before, changing.due_after)
  INSERT INTO moved_deadline (move_id, deadline_id, agency_id, due_before, due_after)
  SELECT $11::uuid, id, agency_id, due_before, due_after FROM changed WHERE due_before <> due_after`;

/** Deadlines of the scope that are due on another day than the one it was moved to. */
export const countKept = `SELECT count(*)::int AS kept FROM deadline d JOIN cycle c ON c.id = d.cycle_id JOIN agency a ON a.id = c.agency_id
  WHERE c.fiscal_year = $1 AND c.definition_id = $2 AND d.milestone = $3 AND d.measure_id IS NULL AND c.state NOT IN ('closed', 'cancelled')
    AND ($4::uuid IS NULL OR a.province_id = $4) AND ($5::uuid IS NULL OR a.id = $5)
    AND d.id <> ALL (SELECT deadline_id FROM moved_deadline WHERE move_id = $6) AND d.due_on <> $7`;

export const keepCount = 'UPDATE deadline_move SET kept = $2 WHERE id = $1';

export const findMeasure = `SELECT d.id AS "deadlineId", d.due_on::text AS "dueOn", d.basis_on::text AS "basisOn", d.set_by_move_id IS NOT NULL AS "setByAct", d.agency_id AS "agencyId",
    a.province_id AS "provinceId", c.fiscal_year AS "fiscalYear", c.definition_id AS "definitionId"
  FROM deadline d JOIN cycle c ON c.id = d.cycle_id JOIN agency a ON a.id = c.agency_id
  WHERE d.measure_id = $1 AND d.milestone = 'execution' AND c.state NOT IN ('closed', 'cancelled')`;
export const moveMeasure = `WITH before AS (SELECT id, due_on FROM deadline WHERE id = $2 FOR UPDATE),
  changed AS (UPDATE deadline d SET due_on = $3::date, set_by_move_id = $4::uuid FROM before WHERE d.id = before.id RETURNING d.id, d.agency_id, before.due_on AS due_before, d.due_on AS due_after)
  INSERT INTO moved_deadline (move_id, deadline_id, agency_id, due_before, due_after) SELECT $1::uuid, id, agency_id, due_before, due_after FROM changed`;
