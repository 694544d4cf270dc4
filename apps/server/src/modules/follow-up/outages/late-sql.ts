/** Longer than anything waits for the next sweep, or for the next sender. */
const tolerance = `interval '15 minutes'`;
const inBangkok = (instant: string) => `${instant} AT TIME ZONE 'Asia/Bangkok'`;

/** Lines that were dealt with later than their hour, but for those whose time was over when they were planned, that were held back, or that a person settled. */
const lines = `SELECT r.id, 'line' AS kind, r.agency_id AS "agencyId", d.milestone, r.rung, r.planned_for AS "plannedFor", r.settled_at AS "settledAt",
    r.status, r.reason, p.title_th AS "toldTh", p.title_en AS "toldEn"
  FROM reminder r JOIN deadline d ON d.id = r.deadline_id LEFT JOIN position p ON p.id = r.position_id
  WHERE r.agency_id = ANY($1::uuid[]) AND r.settled_at >= $2 AND r.settled_at < $3 AND r.settled_at - r.planned_for > ${tolerance}
    AND r.asked_by IS NULL AND (r.status IN ('sent', 'failed') OR r.reason = 'superseded')
    AND NOT EXISTS (SELECT 1 FROM reminder_pause held WHERE held.province_id = $4 AND (held.agency_id IS NULL OR held.agency_id = r.agency_id)
      AND held.starts_at <= r.planned_for AND coalesce(held.ended_at, held.ends_at) > r.planned_for)`;

/**
 * Letters that left later than they could have: from the hour at which their first message might leave on, unless that was a day off, after
 * hours, or a day on which the person had had a letter already; then from the morning of their own day.
 */
const letters = `SELECT l.id, 'letter' AS kind, first.agency_id AS "agencyId", NULL AS milestone, NULL AS rung,
    CASE WHEN first.day < l.day AND (first.time >= $6::time OR first.day = ANY($7::date[]) OR EXISTS (
        SELECT 1 FROM letter other WHERE other.account_id = l.account_id AND other.province_id = l.province_id AND other.day = first.day))
      THEN (l.day + $5::time) AT TIME ZONE 'Asia/Bangkok' ELSE greatest(first.due_at, (first.day + $5::time) AT TIME ZONE 'Asia/Bangkok') END AS "plannedFor",
    l.sent_at AS "settledAt", 'sent' AS status, NULL AS reason, first.title_th AS "toldTh", first.title_en AS "toldEn"
  FROM letter l CROSS JOIN LATERAL (
    SELECT y.agency_id, y.due_at, (${inBangkok('y.due_at')})::date AS day, (${inBangkok('y.due_at')})::time AS time, p.title_th, p.title_en
      FROM delivery y JOIN notification n ON n.id = y.notification_id JOIN position p ON p.id = n.position_id WHERE y.letter_id = l.id ORDER BY y.due_at LIMIT 1) first
  WHERE l.province_id = $4 AND l.day BETWEEN (${inBangkok('$2::timestamptz')})::date AND (${inBangkok('$3::timestamptz')})::date AND l.sent_at >= $2 AND l.sent_at < $3`;

const both = `SELECT late.*, (extract(epoch FROM "settledAt" - "plannedFor") / 60)::int AS "lateMinutes",
    to_char("settledAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at
  FROM (${lines} UNION ALL ${letters}) late WHERE "settledAt" - "plannedFor" > ${tolerance}`;

/** `$1` agencies, `$2` and `$3` the time of the report, `$4` the province, `$5` and `$6` when letters leave, `$7` days off; a cursor and a size follow. */
export const latePage = `SELECT * FROM (${both}) late
  WHERE $8::timestamptz IS NULL OR ("settledAt", id) < ($8::timestamptz, $9::uuid) ORDER BY "settledAt" DESC, id DESC LIMIT $10`;

export const lateTotals = `SELECT count(*) FILTER (WHERE kind = 'line')::int AS lines, count(*) FILTER (WHERE kind = 'letter')::int AS letters,
    count(*) FILTER (WHERE status = 'sent')::int AS sent, coalesce(max("lateMinutes"), 0)::int AS "longestMinutes" FROM (${both}) late`;
