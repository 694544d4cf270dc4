import { hourSql } from './ladder-hours.js';
import { newLine, onceALine } from './lines-sql.js';
import { ladderOfDeadline, placeSql } from './places.js';

/** The hours that each moved deadline (`$1` are the moves) has after its move: one row a rung. */
const wanted = `${placeSql(3)}, ${hourSql(7)},
  target AS MATERIALIZED (
    SELECT moved.move_id, moved.deadline_id, moved.due_before, moved.due_after, place.calendar, ${ladderOfDeadline} AS ladder
      FROM moved_deadline moved JOIN deadline d ON d.id = moved.deadline_id JOIN agency a ON a.id = moved.agency_id
      JOIN place ON place.province_id = a.province_id JOIN ladder ON ladder.milestone = d.milestone
     WHERE moved.move_id = ANY($1::uuid[])),
  wanted AS (
    SELECT target.*, hour.rung, hour.audience, hour.at FROM target
      JOIN hour ON hour.calendar = target.calendar AND hour.due_on = target.due_after AND hour.ladder = target.ladder)`;

const keep = (outcome: string, before: string): string => `INSERT INTO moved_line (move_id, reminder_id, deadline_id, agency_id, rung, audience, planned_before, planned_after, outcome)
  SELECT move_id, id, deadline_id, agency_id, rung, audience, ${before}, planned_for, ${outcome} FROM changed`;

const changedColumns = 'RETURNING r.move_id, r.id, r.deadline_id, r.agency_id, r.rung, r.audience, r.planned_before, r.planned_for, r.status, r.reason';
const ofNewDay = 'other.deadline_id = wanted.deadline_id AND other.due_on = wanted.due_after AND other.rung = wanted.rung';

/** What each move has come to. */
export const countChanges = `UPDATE deadline_move move SET agencies = due.agencies, deadlines = due.deadlines, moved = coalesce(line.moved, 0),
    too_late = coalesce(line.too_late, 0), added = coalesce(line.added, 0), dropped = coalesce(line.dropped, 0)
  FROM (SELECT move_id, count(DISTINCT agency_id) AS agencies, count(*) AS deadlines FROM moved_deadline WHERE move_id = ANY($1::uuid[]) GROUP BY move_id) due
  LEFT JOIN (
    SELECT move_id, count(*) FILTER (WHERE outcome = 'moved') AS moved, count(*) FILTER (WHERE outcome = 'tooLate') AS too_late,
           count(*) FILTER (WHERE outcome = 'added') AS added, count(*) FILTER (WHERE outcome = 'dropped') AS dropped
      FROM moved_line WHERE move_id = ANY($1::uuid[]) GROUP BY move_id) line USING (move_id)
  WHERE move.id = due.move_id`;

/** The engine's days are fixed; its lines go along under the new due day, so that they are found. */
export const carryEngineLines = `UPDATE reminder r SET due_on = moved.due_after FROM moved_deadline moved
  WHERE moved.move_id = ANY($1::uuid[]) AND r.deadline_id = moved.deadline_id AND r.audience = 'engine' AND r.due_on = moved.due_before`;

/** What has not gone out changes its hour; so does what was left out because the work is done, in case it is done again. */
export const moveLines = `WITH ${wanted},
  changed AS (
    UPDATE reminder r SET due_on = wanted.due_after, planned_before = r.planned_for, planned_for = wanted.at, move_id = wanted.move_id,
           status = CASE WHEN wanted.at < $2 THEN 'skipped' ELSE r.status END,
           reason = CASE WHEN wanted.at < $2 AND r.status = 'planned' THEN 'plannedTooLate' ELSE r.reason END,
           settled_at = CASE WHEN wanted.at < $2 THEN coalesce(r.settled_at, $2::timestamptz) ELSE r.settled_at END
      FROM wanted
     WHERE r.deadline_id = wanted.deadline_id AND r.due_on = wanted.due_before AND r.rung = wanted.rung AND r.position_id IS NULL
       AND (r.status = 'planned' OR (r.status = 'skipped' AND r.reason = 'done'))
       AND NOT EXISTS (SELECT 1 FROM reminder other WHERE ${ofNewDay})
    ${changedColumns})
  ${keep(`CASE status WHEN 'planned' THEN 'moved' ELSE 'tooLate' END`, 'planned_before')} WHERE status = 'planned' OR reason = 'plannedTooLate'`;

/** What could not go along: the new day has a line of this rung already, from before. What a person asked for goes out as it was asked. */
export const dropLines = `WITH changed AS (
    UPDATE reminder r SET status = 'skipped', reason = 'moved', settled_at = $2, move_id = moved.move_id, planned_before = r.planned_for
      FROM moved_deadline moved
     WHERE moved.move_id = ANY($1::uuid[]) AND r.deadline_id = moved.deadline_id AND r.due_on = moved.due_before
       AND r.status = 'planned' AND r.position_id IS NULL AND r.audience <> 'engine' AND r.asked_by IS NULL
    ${changedColumns})
  ${keep(`'dropped'`, 'planned_before')}`;

/** A line of the new day that a move away from it, or its hour, had left out; not where somebody has been told of this very day. */
export const reviveLines = `WITH ${wanted},
  changed AS (
    UPDATE reminder r SET status = 'planned', reason = NULL, settled_at = NULL, planned_before = NULL, planned_for = wanted.at, move_id = wanted.move_id
      FROM wanted
     WHERE r.deadline_id = wanted.deadline_id AND r.due_on = wanted.due_after AND r.rung = wanted.rung AND r.position_id IS NULL
       AND r.status = 'skipped' AND r.reason IN ('moved', 'plannedTooLate') AND wanted.at >= $2
       AND NOT EXISTS (SELECT 1 FROM reminder other WHERE ${ofNewDay} AND other.position_id IS NOT NULL)
    ${changedColumns})
  ${keep(`'added'`, 'planned_before')}`;

/** Rungs that the new day has no line of: they had gone out for the old one. Work that is done is not asked for again. */
export const addLines = `WITH ${wanted},
  changed AS (
    INSERT INTO reminder AS r (id, deadline_id, cycle_id, agency_id, due_on, rung, audience, planned_for, move_id, status, reason, settled_at)
    SELECT new_id(), d.id, d.cycle_id, d.agency_id, wanted.due_after, wanted.rung, wanted.audience, wanted.at, wanted.move_id,
           ${newLine('wanted.at')}
      FROM wanted JOIN deadline d ON d.id = wanted.deadline_id
     WHERE NOT EXISTS (SELECT 1 FROM reminder other WHERE ${ofNewDay})
       AND NOT EXISTS (SELECT 1 FROM reminder done WHERE done.deadline_id = d.id AND done.due_on = wanted.due_after AND done.reason = 'done')
    ${onceALine}
    ${changedColumns})
  ${keep(`CASE status WHEN 'planned' THEN 'added' ELSE 'tooLate' END`, 'planned_before')}`;
