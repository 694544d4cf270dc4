import type { Rows } from './read-rows.js';

interface Check {
  readonly what: string;
  /** Selects whatever must not be, with `what` it is. */
  readonly sql: string;
}

const checks: readonly Check[] = [
  { what: 'promised and not done', sql: `SELECT name AS what FROM outbox WHERE handled_at IS NULL AND enqueued_times > 3` },
  {
    what: 'written as sent, and nobody was told',
    sql: `SELECT r.id::text AS what FROM reminder r WHERE r.status = 'sent' AND r.audience <> 'engine' AND NOT EXISTS (
      SELECT 1 FROM notification n WHERE n.event = 'reminder:' || r.deadline_id || ':' || r.due_on || ':' || r.rung AND n.position_id = r.position_id)`,
  },
  {
    what: 'told, and not written as sent',
    sql: `SELECT n.event AS what FROM notification n WHERE n.event LIKE 'reminder:%' AND NOT EXISTS (
      SELECT 1 FROM reminder r WHERE r.status = 'sent' AND n.event = 'reminder:' || r.deadline_id || ':' || r.due_on || ':' || r.rung AND n.position_id = r.position_id)`,
  },
  { what: 'written as failed', sql: `SELECT rung || ' ' || coalesce(reason, '') AS what FROM reminder WHERE status = 'failed'` },
  { what: 'a line is settled and does not say when', sql: `SELECT id::text AS what FROM reminder WHERE status <> 'planned' AND settled_at IS NULL` },
  {
    what: 'a cycle has a state that its history does not end with',
    sql: `SELECT c.id::text AS what FROM cycle c WHERE c.state IS DISTINCT FROM (
      SELECT t.to_state FROM cycle_transition t WHERE t.cycle_id = c.id ORDER BY t.version DESC LIMIT 1)`,
  },
  {
    what: 'a transition without its entry in the trail',
    sql: `SELECT t.event AS what FROM cycle_transition t WHERE NOT EXISTS (
      SELECT 1 FROM audit_entry e WHERE e.subject_id = t.cycle_id::text AND e.action = 'cycle.' || t.event)`,
  },
  { what: 'a deadline without lines', sql: `SELECT d.milestone AS what FROM deadline d WHERE NOT EXISTS (SELECT 1 FROM reminder r WHERE r.deadline_id = d.id)` },
  {
    what: 'a line is planned for a day that its deadline does not have',
    sql: `SELECT r.rung AS what FROM reminder r JOIN deadline d ON d.id = r.deadline_id WHERE r.status = 'planned' AND r.due_on <> d.due_on`,
  },
  { what: 'a delivery that was gathered into no letter', sql: `SELECT notification_id::text AS what FROM delivery WHERE (state = 'gathered') <> (letter_id IS NOT NULL)` },
  { what: 'a letter about nothing', sql: `SELECT l.id::text AS what FROM letter l WHERE NOT EXISTS (SELECT 1 FROM delivery d WHERE d.letter_id = l.id)` },
  { what: 'a letter that never left', sql: `SELECT state AS what FROM letter WHERE state IN ('waiting', 'sending', 'failed', 'bounced')` },
];

/** State that a fault has left between two steps; ledger, messages, letters and outbox must agree. */
export async function halfWritten(rows: Rows): Promise<string[]> {
  const found: string[] = [];
  for (const { what, sql } of checks) {
    const bad = await rows.of<{ what: string }>(sql);
    if (bad.length > 0) found.push(`${what}: ${bad.length} (${[...new Set(bad.map((row) => row.what))].slice(0, 3).join(', ')})`);
  }
  return found;
}
