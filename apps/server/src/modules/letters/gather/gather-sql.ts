import { heldBack } from '../../deadlines/index.js';

/** Provinces with something to gather: told and due, or left over from an earlier day. `$1` is now, `$2` today. */
export const provincesWaiting = `SELECT province_id AS id FROM delivery WHERE state = 'waiting' AND due_at <= $1
  UNION SELECT province_id FROM letter WHERE state IN ('waiting', 'sending') AND day < $2`;

/** Who has answered is not asked any more. `$1` is now, `$2` the provinces that are open. */
export const dropAnswered = `UPDATE delivery d SET state = 'dropped' FROM approval a
  WHERE d.state = 'waiting' AND d.due_at <= $1 AND d.province_id = ANY ($2)
    AND a.id = CASE WHEN d.topic LIKE 'approval:%' THEN substr(d.topic, 10)::uuid END AND (a.verdict IS NOT NULL OR a.voided_at IS NOT NULL)`;

/** Accounts that are closed, and notices that are not wanted. `$1` is now, `$2` the provinces that are open. */
export const dropUnwanted = `UPDATE delivery d SET state = 'dropped' FROM account a LEFT JOIN letter_choice c ON c.account_id = a.id
  WHERE d.state = 'waiting' AND d.due_at <= $1 AND d.province_id = ANY ($2) AND a.id = d.account_id
    AND (a.disabled_at IS NOT NULL OR (d.kind = 'notice' AND NOT coalesce(c.notices, true)))`;

/** A letter of an earlier day that nobody has tried is undone: what is still needed of it is gathered with the rest. `$1` is the open provinces, `$2` today. */
export const undoUntried = `WITH undone AS (DELETE FROM letter WHERE state = 'waiting' AND tries = 0 AND day < $2 AND province_id = ANY ($1) RETURNING id)
  UPDATE delivery d SET state = 'waiting', letter_id = NULL FROM undone WHERE d.letter_id = undone.id`;

/** One that was tried may have arrived: it keeps its id and its words, and takes the place of today's. `$1` is the open provinces, `$2` today. */
export const carryOver = `UPDATE letter SET day = $2 WHERE id IN (
    SELECT DISTINCT ON (account_id, province_id) id FROM letter l
     WHERE day < $2 AND province_id = ANY ($1) AND (state = 'waiting' OR (state = 'sending' AND claimed_until < now()))
       AND NOT EXISTS (SELECT 1 FROM letter t WHERE t.account_id = l.account_id AND t.province_id = l.province_id AND t.day = $2)
     ORDER BY account_id, province_id, day)
  AND (state = 'waiting' OR (state = 'sending' AND claimed_until < now()))`;

/** Waiting by now in an open province; a reminder of an agency whose reminders are paused waits on, though it was told before. */
const isDue = `d.state = 'waiting' AND d.due_at <= $1 AND d.province_id = ANY ($2)
    AND NOT (d.topic LIKE 'deadline:%' AND ${heldBack('d.agency_id', 'd.province_id', '$1')})`;

/**
 * One letter a person, province and day, for at least one message that nobody else has in hand: another gatherer, or a withdrawal. Two that
 * come to the same person meet at the key, and what the second has waits for tomorrow. `$1` is now, `$2` the open provinces, `$3` today.
 */
export const write = `WITH due AS MATERIALIZED (
    SELECT d.account_id, d.province_id, d.late_days FROM delivery d
     WHERE ${isDue}
       AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.account_id = d.account_id AND l.province_id = d.province_id AND l.day = $3)
     FOR UPDATE OF d SKIP LOCKED)
  INSERT INTO letter (id, account_id, province_id, day, channel, address, state, late_days, gathered_at)
  SELECT gen_random_uuid(), due.account_id, due.province_id, $3, 'email', a.email, 'waiting', max(due.late_days), $1
    FROM due JOIN account a ON a.id = due.account_id GROUP BY due.account_id, due.province_id, a.email ORDER BY due.account_id, due.province_id
  ON CONFLICT (account_id, province_id, day) DO NOTHING`;

/**
 * Each message looks its letter up by the key, which takes the same for each however many there are. Only a letter that this transaction has
 * written takes any in, and not one that was tried before and carried over to today.
 */
export const fill = `UPDATE delivery d SET state = 'gathered',
    letter_id = (SELECT l.id FROM letter l WHERE l.account_id = d.account_id AND l.province_id = d.province_id AND l.day = $3)
  WHERE ${isDue}
    AND (SELECT l.xmin FROM letter l WHERE l.account_id = d.account_id AND l.province_id = d.province_id AND l.day = $3 AND l.tries = 0) = pg_current_xact_id()::xid`;

/** Without a mail server letters are shown instead of sent. */
export const keepMail = `UPDATE letter SET state = 'kept' WHERE state = 'waiting' AND channel = 'email' AND day = $1`;

/** Nothing goes to an address that takes no letters. */
export const failBounced = `UPDATE letter l SET state = 'failed', last_error = 'address-bounced' FROM mail_bounce b
  WHERE l.state = 'waiting' AND l.tries = 0 AND l.channel = 'email' AND l.day = $1 AND b.account_id = l.account_id AND b.address = l.address`;
