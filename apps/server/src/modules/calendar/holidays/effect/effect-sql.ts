/** Deadlines whose lines a day may reach: thirty working days before them, five after. */
const inReach = `c.state NOT IN ('closed', 'cancelled') AND ($1::uuid IS NULL OR a.province_id = $1) AND d.due_on BETWEEN $2::date - 21 AND $2::date + 92`;

export const findDueDays = `SELECT DISTINCT a.province_id AS "provinceId", d.milestone, d.measure_id IS NOT NULL AS "ofMeasure", d.due_on::text AS "dueOn",
    CASE WHEN d.set_by_move_id IS NULL THEN d.basis_on::text END AS "basisOn"
  FROM deadline d JOIN cycle c ON c.id = d.cycle_id JOIN agency a ON a.id = d.agency_id WHERE ${inReach}`;

export const countKept = `SELECT count(*)::int AS kept FROM deadline d JOIN cycle c ON c.id = d.cycle_id JOIN agency a ON a.id = d.agency_id
  WHERE ${inReach} AND d.due_on = $2 AND d.set_by_move_id IS NOT NULL`;

/** The due days that `$1` to `$5` name by number, with their deadlines; looked up first and for good, since the database cannot guess how few they are,
 * and held before their lines are, as the sweep and a move do. */
const named = `named AS (SELECT * FROM unnest($1::uuid[], $2::text[], $3::boolean[], $4::date[], $5::int[]) AS t (province_id, milestone, of_measure, due_on, no)),
  target AS MATERIALIZED (
    SELECT d.id, d.agency_id, d.milestone, d.due_on, d.basis_on, named.province_id, named.no
      FROM deadline d JOIN agency a ON a.id = d.agency_id JOIN cycle c ON c.id = d.cycle_id
      JOIN named ON named.province_id = a.province_id AND named.milestone = d.milestone AND named.of_measure = (d.measure_id IS NOT NULL) AND named.due_on = d.due_on
     WHERE c.state NOT IN ('closed', 'cancelled') ORDER BY d.id FOR UPDATE OF d)`;

/** Takes computed due days along: `$6` to `$8` say by number from which day they are computed and when they are due now. */
export const moveDueDays = `WITH ${named},
  after AS (SELECT * FROM unnest($6::int[], $7::date[], $8::date[]) AS t (no, basis_on, due_after)),
  moving AS (
    SELECT d.id, d.due_on AS due_before, after.due_after, target.province_id FROM target JOIN after ON after.no = target.no AND after.basis_on = target.basis_on
      JOIN deadline d ON d.id = target.id WHERE d.set_by_move_id IS NULL AND d.due_on = target.due_on ORDER BY d.id FOR UPDATE OF d),
  moved AS (
    UPDATE deadline d SET due_on = moving.due_after, first_due_on = moving.due_after FROM moving WHERE d.id = moving.id
    RETURNING d.id, d.agency_id, d.milestone, moving.province_id, moving.due_before, moving.due_after),
  carried AS (
    UPDATE reminder r SET due_on = moved.due_after FROM moved WHERE r.deadline_id = moved.id AND r.due_on = moved.due_before AND r.position_id IS NULL
       AND (r.status = 'planned' OR r.reason = 'done')
       AND NOT EXISTS (SELECT 1 FROM reminder other WHERE other.deadline_id = moved.id AND other.due_on = moved.due_after AND other.rung = r.rung AND other.position_id IS NULL))
  SELECT province_id AS "provinceId", milestone, due_before::text AS "from", due_after::text AS "to", count(*)::int AS deadlines, array_agg(DISTINCT agency_id::text) AS "agencyIds"
    FROM moved GROUP BY 1, 2, 3, 4 ORDER BY 3, 2`;

/** Takes what is still to go out to its hour, which `$6` to `$8` give by number and rung; what a person has asked for keeps his. */
export const moveLines = `WITH ${named},
  hour AS (SELECT * FROM unnest($6::int[], $7::text[], $8::timestamptz[]) AS t (no, rung, at)),
  moved AS (
    UPDATE reminder r SET planned_before = r.planned_for, planned_for = hour.at FROM target JOIN hour ON hour.no = target.no
     WHERE r.deadline_id = target.id AND r.due_on = target.due_on AND r.rung = hour.rung AND r.status = 'planned' AND r.position_id IS NULL AND r.asked_by IS NULL
       AND r.planned_for <> hour.at
    RETURNING target.province_id, r.agency_id, (r.planned_before AT TIME ZONE 'Asia/Bangkok')::date AS before, (r.planned_for AT TIME ZONE 'Asia/Bangkok')::date AS after)
  SELECT province_id AS "provinceId", before::text AS "from", after::text AS "to", count(*)::int AS reminders, array_agg(DISTINCT agency_id::text) AS "agencyIds"
    FROM moved GROUP BY 1, 2, 3 ORDER BY 2, 3`;
