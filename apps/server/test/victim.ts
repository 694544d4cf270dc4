import { agencyDocument } from './intake-document.js';
import { IntakeInTest } from './intake-in-test.js';
import type { Journey } from './journey.js';

/** Has something behind every route: its year is over but for the last publication. */
export const victim = 'mun-lek';

const idsSql = `SELECT a.id AS "agencyId", c.id AS "cycleId", r.id AS "resultId",
    (SELECT f.id FROM finding f WHERE f.result_id = r.id ORDER BY f.no LIMIT 1) AS "findingId",
    (SELECT p.id FROM approval p JOIN position s ON s.id = p.position_id WHERE p.cycle_id = c.id AND s.role = 'clerk' ORDER BY p.id LIMIT 1) AS "approvalId",
    (SELECT m.id FROM measure m WHERE m.cycle_id = c.id ORDER BY m.no LIMIT 1) AS "measureId",
    (SELECT d.id FROM document d WHERE d.cycle_id = c.id AND d.published_at IS NULL) AS "documentId",
    (SELECT p.id FROM position p WHERE p.agency_id = a.id AND p.role = 'divisionHead' ORDER BY p.id LIMIT 1) AS "positionId",
    (SELECT h.id FROM position_holder h JOIN position p ON p.id = h.position_id WHERE p.agency_id = a.id AND p.role = 'divisionHead' ORDER BY p.id LIMIT 1) AS "tenureId",
    (SELECT v.id FROM invitation v WHERE v.agency_id = a.id) AS "invitationId",
    (SELECT w.id FROM waiver w WHERE w.agency_id = a.id) AS "waiverId",
    (SELECT g.id FROM access_grant g WHERE g.agency_id = a.id) AS "grantId",
    (SELECT e.id FROM evidence e WHERE e.agency_id = a.id) AS "evidenceId",
    (SELECT t.migration_id FROM definition_migration_cycle t WHERE t.agency_id = a.id) AS "migrationId",
    (SELECT m.move_id FROM moved_deadline m WHERE m.agency_id = a.id) AS "moveId",
    (SELECT i.id FROM intake i WHERE i.agency_id = a.id) AS "intakeId",
    (SELECT h.account_id FROM position_holder h JOIN position s ON s.id = h.position_id WHERE s.agency_id = a.id AND s.role = 'executive' ORDER BY h.id LIMIT 1) AS "accountId",
    (SELECT n.id FROM notification n JOIN position s ON s.id = n.position_id WHERE s.agency_id = a.id AND s.role = 'officer' ORDER BY n.id LIMIT 1) AS "notificationId",
    (SELECT l.id FROM letter l JOIN position_holder h ON h.account_id = l.account_id JOIN position s ON s.id = h.position_id
      WHERE s.agency_id = a.id AND s.role = 'officer' ORDER BY l.id LIMIT 1) AS "letterId",
    (SELECT l.id FROM reminder l WHERE l.agency_id = a.id ORDER BY l.planned_for DESC, l.id LIMIT 1) AS "reminderId",
    (SELECT h.id FROM reminder_pause h WHERE h.agency_id = a.id) AS "pauseId",
    (SELECT d.id FROM announced_day d WHERE d.province_id = a.province_id) AS "announcedDayId",
    (SELECT d.id FROM deadline d WHERE d.agency_id = a.id AND d.milestone = 'published') AS "deadlineId",
    (SELECT w.id FROM webhook_endpoint w WHERE w.agency_id = a.id) AS "webhookId",
    (SELECT d.id FROM webhook_delivery d JOIN webhook_endpoint w ON w.id = d.endpoint_id WHERE w.agency_id = a.id) AS "deliveryId"
  FROM agency a JOIN cycle c ON c.agency_id = a.id JOIN result r ON r.agency_id = a.id WHERE a.slug = $1`;

/** Everything that only people of the agency may read: ids, names of its own, hashes, texts. */
const secretsSql = `SELECT id::text AS secret FROM division WHERE agency_id = $1 UNION SELECT id::text FROM position WHERE agency_id = $1
  UNION SELECT id::text FROM measure WHERE agency_id = $1 UNION SELECT title FROM measure WHERE agency_id = $1
  UNION SELECT id::text FROM approval WHERE agency_id = $1 UNION SELECT content_hash FROM approval WHERE agency_id = $1
  UNION SELECT id::text FROM document WHERE agency_id = $1 UNION SELECT id::text FROM cycle WHERE agency_id = $1
  UNION SELECT id::text FROM result WHERE agency_id = $1 UNION SELECT id::text FROM agency WHERE id = $1
  UNION SELECT id::text FROM evidence WHERE agency_id = $1 UNION SELECT file_hash FROM evidence WHERE agency_id = $1
  UNION SELECT h.id::text FROM position_holder h JOIN position p ON p.id = h.position_id WHERE p.agency_id = $1
  UNION SELECT id::text FROM invitation WHERE agency_id = $1 UNION SELECT email FROM invitation WHERE agency_id = $1
  UNION SELECT id::text FROM waiver WHERE agency_id = $1 UNION SELECT id::text FROM access_grant WHERE agency_id = $1
  UNION SELECT move_id::text FROM moved_deadline WHERE agency_id = $1
  UNION SELECT migration_id::text FROM definition_migration_cycle WHERE agency_id = $1
  UNION SELECT id::text FROM intake WHERE agency_id = $1 UNION SELECT file_hash FROM intake WHERE agency_id = $1
  UNION SELECT f.id::text FROM intake_finding f JOIN intake i ON i.id = f.intake_id WHERE i.agency_id = $1
  UNION SELECT slug FROM agency WHERE id = $1 UNION SELECT name_th FROM agency WHERE id = $1 UNION SELECT short_name_th FROM agency WHERE id = $1
  UNION SELECT id::text FROM webhook_endpoint WHERE agency_id = $1 UNION SELECT url FROM webhook_endpoint WHERE agency_id = $1
  UNION SELECT d.id::text FROM webhook_delivery d JOIN webhook_endpoint w ON w.id = d.endpoint_id WHERE w.agency_id = $1
  UNION SELECT l.id::text FROM letter l JOIN position_holder h ON h.account_id = l.account_id JOIN position p ON p.id = h.position_id WHERE p.agency_id = $1
  UNION SELECT n.id::text FROM notification n JOIN position p ON p.id = n.position_id WHERE p.agency_id = $1
  UNION SELECT r.id::text FROM reminder r JOIN deadline d ON d.id = r.deadline_id WHERE d.agency_id = $1
  UNION SELECT id::text FROM deadline WHERE agency_id = $1
  UNION SELECT id::text FROM reminder_pause WHERE agency_id = $1`;

/** The victim writes no report any more, so that its evidence is put by hand; the file is one that is there. */
const someEvidence = `INSERT INTO evidence (id, agency_id, cycle_id, measure_id, half, title, file_hash, file_name, file_type, bytes, added_at, added_by)
  SELECT gen_random_uuid(), d.agency_id, d.cycle_id, m.id, 'sixMonth', 'รายงาน', d.file_hash, 'รายงาน.pdf', 'pdf', d.bytes, d.made_at, m.updated_by
  FROM document d JOIN measure m ON m.cycle_id = d.cycle_id JOIN agency a ON a.id = d.agency_id WHERE a.slug = $1 AND m.no = 1 LIMIT 1`;

/** A head that is excused, and an auditor that has looked in: both over by now. */
const somePeople = `WITH head AS (SELECT p.id, p.agency_id, p.province_id FROM position p JOIN agency a ON a.id = p.agency_id WHERE a.slug = $1 AND p.role = 'divisionHead' ORDER BY p.id LIMIT 1),
  waived AS (INSERT INTO waiver (id, agency_id, position_id, reason, document_no, from_on, until_on, granted_at, granted_by, granted_by_position)
    SELECT gen_random_uuid(), agency_id, id, 'กองมีคนเดียว', 'มท 1/2563', DATE '2020-01-01', DATE '2020-01-31', now(), id, id FROM head)
  INSERT INTO access_grant (id, province_id, agency_id, position_id, kind, starts_at, ends_at, reason, granted_by, granted_by_position)
  SELECT gen_random_uuid(), head.province_id, head.agency_id, p.id, 'breakGlass', TIMESTAMPTZ '2020-01-01 09:00+07', TIMESTAMPTZ '2020-01-01 11:00+07', 'ตรวจสอบ', p.id, p.id
    FROM head JOIN position p ON p.province_id = head.province_id AND p.access = 'granted'`;

/** A line of the ledger, which its year of the past has none of. */
const someReminder = `WITH planned AS (INSERT INTO deadline (id, cycle_id, agency_id, milestone, due_on, first_due_on)
    SELECT gen_random_uuid(), c.id, c.agency_id, 'published', DATE '2020-10-30', DATE '2020-10-30' FROM cycle c JOIN agency a ON a.id = c.agency_id WHERE a.slug = $1 LIMIT 1
    ON CONFLICT DO NOTHING RETURNING id, cycle_id, agency_id)
  INSERT INTO reminder (id, deadline_id, cycle_id, agency_id, due_on, rung, audience, planned_for, status, reason, settled_at)
  SELECT gen_random_uuid(), id, cycle_id, agency_id, DATE '2020-10-30', 'due', 'holder', TIMESTAMPTZ '2020-10-30 08:30+07', 'skipped', 'plannedTooLate', now() FROM planned`;

/** Letters to it were held back once. */
const somePause = `INSERT INTO reminder_pause (id, province_id, agency_id, reason, starts_at, ends_at, set_by, set_by_position)
  SELECT gen_random_uuid(), province_id, id, 'น้ำท่วม', TIMESTAMPTZ '2020-01-01 09:00+07', TIMESTAMPTZ '2020-01-02 00:00+07', id, id FROM agency WHERE slug = $1`;

/** A day off of its province, long over. */
const someHoliday = `INSERT INTO announced_day (id, province_id, day, kind, name_th, name_en, source, certainty, added_at)
  SELECT gen_random_uuid(), province_id, DATE '2020-01-06', 'special', 'วันหยุดของจังหวัด', 'Day of the province', 'ประกาศจังหวัด', 'announced', now() FROM agency WHERE slug = $1`;

/** Somebody who was invited to be the next clerk and has not answered. */
const someInvitation = `INSERT INTO invitation (id, province_id, agency_id, position_id, account_id, new_account, email, from_on, expires_at)
  SELECT gen_random_uuid(), p.province_id, p.agency_id, p.id, gen_random_uuid(), true, 'invited@mun-lek.example', DATE '2026-10-01', now() + interval '7 days'
    FROM position p JOIN agency a ON a.id = p.agency_id WHERE a.slug = $1 AND p.role = 'clerk'`;

/** A cycle that was taken into another version and has moved since. */
const someMigration = `WITH migrated AS (INSERT INTO definition_migration (id, province_id, definition_id, from_version, to_version, reason, at, position_id, account_id)
    SELECT gen_random_uuid(), a.province_id, 'annual-cycle', 1, 2, 'ทดสอบ', now(), p.id, p.id FROM agency a JOIN position p ON p.agency_id = a.id WHERE a.slug = $1 LIMIT 1 RETURNING id)
  INSERT INTO definition_migration_cycle (migration_id, cycle_id, agency_id, from_state, to_state, version_after)
  SELECT migrated.id, c.id, c.agency_id, 'analysing', 'analysing', 0 FROM migrated, cycle c JOIN agency a ON a.id = c.agency_id WHERE a.slug = $1`;

/** A receiver that is at rest, so that nothing is sent while strangers ask, and something that waits for it. */
const someWebhook = `WITH hook AS (INSERT INTO webhook_endpoint (id, province_id, agency_id, name, url, events, secret, state, created_by)
    SELECT gen_random_uuid(), a.province_id, a.id, 'ระบบสารบรรณ', 'https://hooks.mun-lek.invalid/prongsai', '{}', 'sealed', 'disabled', p.id
      FROM agency a JOIN position p ON p.agency_id = a.id AND p.role = 'officer' WHERE a.slug = $1 LIMIT 1 RETURNING id, agency_id),
  read AS (INSERT INTO webhook_cursor (endpoint_id, chain, no) SELECT id, 'agency:' || agency_id, 1 FROM hook)
  INSERT INTO webhook_delivery (id, endpoint_id, chain, no, event) SELECT gen_random_uuid(), id, 'agency:' || agency_id, 1, 'cycle.open' FROM hook`;

/** A deadline of its own that was moved, and a line of the ledger with it. */
const someMove = `WITH target AS (SELECT d.id, d.agency_id, a.province_id, r.id AS reminder_id, r.rung, r.audience, r.planned_for FROM agency a
    JOIN deadline d ON d.agency_id = a.id AND d.milestone = 'published' JOIN reminder r ON r.deadline_id = d.id WHERE a.slug = $1 ORDER BY r.planned_for LIMIT 1),
  act AS (INSERT INTO deadline_move (id, kind, province_id, agency_id, fiscal_year, definition_id, milestone, from_on, to_on, reason, at)
    SELECT gen_random_uuid(), 'act', province_id, agency_id, 2569, 'annual-cycle', 'published', DATE '2026-10-30', DATE '2026-11-06', 'ทดสอบ', now() FROM target RETURNING id),
  due AS (INSERT INTO moved_deadline (move_id, deadline_id, agency_id, due_before, due_after) SELECT act.id, target.id, agency_id, DATE '2026-10-30', DATE '2026-11-06' FROM act, target)
  INSERT INTO moved_line (move_id, reminder_id, deadline_id, agency_id, rung, audience, planned_before, planned_after, outcome)
  SELECT act.id, reminder_id, target.id, agency_id, rung, audience, planned_for, planned_for, 'moved' FROM act, target`;

/** A letter to its executive came back. */
const someBounce = `INSERT INTO mail_bounce (account_id, address, answer, at)
  SELECT c.id, c.email, '550', now() FROM account c JOIN position_holder h ON h.account_id = c.id JOIN position p ON p.id = h.position_id JOIN agency a ON a.id = p.agency_id
   WHERE a.slug = $1 AND p.role = 'executive' ORDER BY h.id LIMIT 1`;

export interface VictimRows {
  /** By the name of the address's parameter. */
  readonly ids: Record<string, string>;
  /** What nobody else may be told. */
  readonly secrets: readonly string[];
}

/** The demonstration has no file that was brought, and nothing of what is over by now. */
export async function fillVictim(journey: Journey): Promise<VictimRows> {
  const [agency] = await journey.query<{ id: string }>('SELECT id FROM agency WHERE slug = $1', [victim]);
  await IntakeInTest.upload(await journey.as(`officer@${victim}.example`), agency!.id, agencyDocument());
  for (const sql of [someEvidence, somePeople, someMigration, someBounce, someInvitation, someReminder, somePause, someHoliday, someWebhook, someMove]) await journey.query(sql, [victim]);
  await journey.quiet();
  const [ids = {}] = await journey.query<Record<string, string>>(idsSql, [victim]);
  const secrets = (await journey.query<{ secret: string }>(secretsSql, [agency!.id])).map(({ secret }) => secret);
  return { ids, secrets };
}
