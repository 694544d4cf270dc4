/** Deadlines whose lines a day may reach: thirty working days before them, five after. */
const inReach = `c.state NOT IN ('closed', 'cancelled') AND ($1::uuid IS NULL OR a.province_id = $1) AND d.due_on BETWEEN $2::date - 21 AND $2::date + 92`;

export const findDueDays = `SELECT DISTINCT a.province_id AS "provinceId", d.milestone, d.measure_id IS NOT NULL AS "ofMeasure", d.due_on::text AS "dueOn",
    CASE WHEN d.set_by_move_id IS NULL THEN d.basis_on::text END AS "basisOn"
  FROM deadline d JOIN cycle c ON c.id = d.cycle_id JOIN agency a ON a.id = d.agency_id WHERE ${inReach}`;

export const countKept = `SELECT count(*)::int AS kept FROM deadline d JOIN cycle c ON c.id = d.cycle_id JOIN agency a ON a.id = d.agency_id
  WHERE ${inReach} AND d.due_on = $2 AND d.set_by_move_id IS NOT NULL`;

/** Takes computed due days along; `$1` is `DueDayAfter[]`. */
export const moveDueDays = `WITH day AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS day ("provinceId" uuid, milestone text, "ofMeasure" boolean, "dueOn" date, "basisOn" date, "dueAfter" date)),
  moving AS (
    SELECT d.id, day."dueOn", day."dueAfter" FROM deadline d JOIN agency a ON a.id = d.agency_id JOIN cycle c ON c.id = d.cycle_id
      JOIN day ON day."provinceId" = a.province_id AND day.milestone = d.milestone AND day."ofMeasure" = (d.measure_id IS NOT NULL)
       AND day."dueOn" = d.due_on AND day."basisOn" = d.basis_on
     WHERE d.set_by_move_id IS NULL AND day."dueAfter" <> d.due_on AND c.state NOT IN ('closed', 'cancelled') ORDER BY d.id FOR UPDATE OF d),
  moved AS (
    UPDATE deadline d SET due_on = moving."dueAfter" FROM moving WHERE d.id = moving.id RETURNING d.id, d.agency_id, d.milestone, moving."dueOn" AS before, d.due_on AS after),
  carried AS (
    UPDATE reminder r SET due_on = moved.after FROM moved WHERE r.deadline_id = moved.id AND r.due_on = moved.before AND r.position_id IS NULL
       AND (r.status = 'planned' OR r.reason = 'done')
       AND NOT EXISTS (SELECT 1 FROM reminder other WHERE other.deadline_id = r.deadline_id AND other.due_on = moved.after AND other.rung = r.rung AND other.position_id IS NULL))
  SELECT a.province_id AS "provinceId", milestone, before::text AS "from", after::text AS "to", count(*)::int AS deadlines, array_agg(DISTINCT agency_id::text) AS "agencyIds"
    FROM moved JOIN agency a ON a.id = agency_id GROUP BY 1, 2, 3, 4 ORDER BY 3, 2`;

/** Takes what is still to go out to its hour; what a person has asked for keeps his. `$1` is `RungHour[]`. */
export const moveLines = `WITH hour AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS hour ("provinceId" uuid, milestone text, "ofMeasure" boolean, "dueAfter" date, rung text, at timestamptz)),
  moved AS (
    UPDATE reminder r SET planned_before = r.planned_for, planned_for = hour.at
      FROM deadline d JOIN agency a ON a.id = d.agency_id JOIN cycle c ON c.id = d.cycle_id
      JOIN hour ON hour."provinceId" = a.province_id AND hour.milestone = d.milestone AND hour."ofMeasure" = (d.measure_id IS NOT NULL) AND hour."dueAfter" = d.due_on
     WHERE r.deadline_id = d.id AND r.due_on = d.due_on AND r.rung = hour.rung AND r.status = 'planned' AND r.position_id IS NULL AND r.asked_by IS NULL
       AND r.planned_for <> hour.at AND c.state NOT IN ('closed', 'cancelled')
    RETURNING r.agency_id, (r.planned_before AT TIME ZONE 'Asia/Bangkok')::date AS before, (r.planned_for AT TIME ZONE 'Asia/Bangkok')::date AS after)
  SELECT a.province_id AS "provinceId", before::text AS "from", after::text AS "to", count(*)::int AS reminders, array_agg(DISTINCT agency_id::text) AS "agencyIds"
    FROM moved JOIN agency a ON a.id = agency_id GROUP BY 1, 2, 3 ORDER BY 2, 3`;
