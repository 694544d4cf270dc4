import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { permissionsOf, routes, type Permission, type Role, type Route, type RouteName } from '@prongsai/contracts';
import { demonstrationPassword as password } from '@prongsai/demonstration';
import { addressOf, cookieOf, nobodysId } from './http.js';
import { agencyDocument } from './intake-document.js';
import { IntakeInTest } from './intake-in-test.js';
import { Journey, refusal } from './journey.js';
import { sampleCalls, samplePlaces } from './sample-calls.js';

interface Call {
  readonly name: RouteName;
  readonly route: Route;
  readonly permission: Permission;
}

const table = Object.entries(routes) as [RouteName, Route][];
const guarded: Call[] = table.flatMap(([name, route]) => ('requires' in route.access ? [{ name, route, permission: route.access.requires }] : []));
const withIds = guarded.filter(({ route }) => /:\w+Id\b/.test(route.path));
const withoutIds = guarded.filter(({ route }) => !route.path.includes(':'));

/** Has something behind every route: its year is over but for the last publication. */
const victim = 'mun-lek';
const outsider = 'bueng-kan';
const rolesOfAnAgency = ['officer', 'divisionHead', 'clerk', 'executive', 'auditor'] as const satisfies readonly Role[];
const login = (slug: string, role: Role) => `${role === 'divisionHead' ? 'office-head' : role}@${slug}.example`;
const coordinator = 'coordinator@sathit.example';
const strangers = [
  ...rolesOfAnAgency.map((role) => ({ who: `the ${role} of another agency`, role, email: login(outsider, role) })),
  { who: 'the coordinator of another province', role: 'coordinator' as const, email: 'coordinator@elsewhere.example' },
];

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
    (SELECT i.id FROM intake i WHERE i.agency_id = a.id) AS "intakeId",
    (SELECT h.account_id FROM position_holder h JOIN position s ON s.id = h.position_id WHERE s.agency_id = a.id AND s.role = 'executive' ORDER BY h.id LIMIT 1) AS "accountId",
    (SELECT n.id FROM notification n JOIN position s ON s.id = n.position_id WHERE s.agency_id = a.id AND s.role = 'officer' ORDER BY n.id LIMIT 1) AS "notificationId"
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
  UNION SELECT migration_id::text FROM definition_migration_cycle WHERE agency_id = $1
  UNION SELECT id::text FROM intake WHERE agency_id = $1 UNION SELECT file_hash FROM intake WHERE agency_id = $1
  UNION SELECT f.id::text FROM intake_finding f JOIN intake i ON i.id = f.intake_id WHERE i.agency_id = $1
  UNION SELECT slug FROM agency WHERE id = $1 UNION SELECT name_th FROM agency WHERE id = $1 UNION SELECT short_name_th FROM agency WHERE id = $1
  UNION SELECT n.id::text FROM notification n JOIN position p ON p.id = n.position_id WHERE p.agency_id = $1
  UNION SELECT r.id::text FROM reminder r JOIN deadline d ON d.id = r.deadline_id WHERE d.agency_id = $1`;

const anotherProvince = `WITH province AS (INSERT INTO province VALUES (gen_random_uuid(), 'จังหวัดอื่น', 'Another Province') RETURNING id),
  chair AS (INSERT INTO position (id, role, title_th, title_en, province_id) SELECT gen_random_uuid(), 'coordinator', 'ท้องถิ่นจังหวัด', 'Coordinator', id FROM province RETURNING id),
  person AS (INSERT INTO account (id, email, password_hash, name_th, name_en)
    SELECT gen_random_uuid(), 'coordinator@elsewhere.example', password_hash, 'ท้องถิ่นจังหวัด', 'Coordinator' FROM account LIMIT 1 RETURNING id)
  INSERT INTO position_holder (id, position_id, account_id, from_on) SELECT gen_random_uuid(), chair.id, person.id, DATE '2018-10-01' FROM chair, person`;

let journey: Journey;
let ids: Record<string, string>;
let secrets: string[];
const cookies = new Map<string, string>();
let before: unknown;

async function signIn(email: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(addressOf(journey.url, routes.login), { method: 'POST', headers, body: JSON.stringify({ email, password }) });
  expect(answer.status).toBe(200);
  cookies.set(email, cookieOf(answer));
}

/** The demonstration has no file that was brought. */
async function bringFile(): Promise<void> {
  const [agency] = await journey.query<{ id: string }>('SELECT id FROM agency WHERE slug = $1', [victim]);
  await IntakeInTest.upload(await journey.as(login(victim, 'officer')), agency!.id, agencyDocument());
}

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

/** Somebody who was invited to be the next clerk and has not answered. */
const someInvitation = `INSERT INTO invitation (id, province_id, agency_id, position_id, account_id, new_account, email, from_on, expires_at)
  SELECT gen_random_uuid(), p.province_id, p.agency_id, p.id, gen_random_uuid(), true, 'invited@mun-lek.example', DATE '2026-10-01', now() + interval '7 days'
    FROM position p JOIN agency a ON a.id = p.agency_id WHERE a.slug = $1 AND p.role = 'clerk'`;

/** A cycle that was taken into another version and has moved since. */
const someMigration = `WITH migrated AS (INSERT INTO definition_migration (id, province_id, definition_id, from_version, to_version, reason, at, position_id, account_id)
    SELECT gen_random_uuid(), a.province_id, 'annual-cycle', 1, 2, 'ทดสอบ', now(), p.id, p.id FROM agency a JOIN position p ON p.agency_id = a.id WHERE a.slug = $1 LIMIT 1 RETURNING id)
  INSERT INTO definition_migration_cycle (migration_id, cycle_id, agency_id, from_state, to_state, version_after)
  SELECT migrated.id, c.id, c.agency_id, 'analysing', 'analysing', 0 FROM migrated, cycle c JOIN agency a ON a.id = c.agency_id WHERE a.slug = $1`;

beforeAll(async () => {
  journey = await Journey.start({ demonstration: 'on' });
  await journey.query(anotherProvince);
  for (const { email } of strangers) await signIn(email);
  for (const role of rolesOfAnAgency) await signIn(login(victim, role));
  await signIn(coordinator);
  await bringFile();
  await journey.query(someEvidence, [victim]);
  await journey.query(somePeople, [victim]);
  await journey.query(someMigration, [victim]);
  await journey.query(someInvitation, [victim]);
  await journey.quiet();
  [ids = {}] = await journey.query<Record<string, string>>(idsSql, [victim]);
  secrets = (await journey.query<{ secret: string }>(secretsSql, [ids['agencyId']])).map(({ secret }) => secret);
  before = await journey.everything();
});
afterAll(() => journey.stop());

async function call(email: string, { name, route }: Pick<Call, 'name' | 'route'>, params: Record<string, string>): Promise<{ status: number; told: string }> {
  const sample = sampleCalls[name] ?? {};
  const query = new URLSearchParams(Object.entries(sample.query ?? {}).map(([key, value]): [string, string] => [key, String(value)])).toString();
  const body = sample.body instanceof Uint8Array ? sample.body : JSON.stringify(sample.body);
  const answer = await fetch(`${addressOf(journey.url, route, { ...samplePlaces, ...params })}?${query}`, {
    method: route.method,
    headers: { cookie: cookies.get(email) ?? '', ...(sample.body ? { 'content-type': route.consumes?.type ?? 'application/json' } : {}) },
    ...(sample.body ? { body } : {}),
  });
  return { status: answer.status, told: await answer.text() };
}

/** The refusal without the address that the caller has sent. */
const withoutAddress = (told: string) => ({ ...(JSON.parse(told) as Record<string, unknown>), instance: '' });

describe.each(strangers)('what belongs to an agency does not exist for $who', ({ role, email }) => {
  it.each(withIds)('$name', async (asked) => {
    const theirs = await call(email, asked, ids);
    const nothing = await call(email, asked, {});
    expect(theirs.status).toBe(permissionsOf[role].includes(asked.permission) ? 404 : 403);
    expect(withoutAddress(theirs.told)).toEqual(withoutAddress(nothing.told));
    expect(secrets.filter((secret) => JSON.stringify(withoutAddress(theirs.told)).includes(secret))).toEqual([]);
  });

  it.each(withoutIds.filter(({ route, permission }) => route.method === 'GET' && permissionsOf[role].includes(permission)))('in $name', async (asked) => {
    const { status, told } = await call(email, asked, {});
    expect(status).toBe(200);
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
  });
});

describe('a foreign id in an address or a body of one’s own', () => {
  const client = () => journey.as(login(outsider, 'officer'));
  const cycleOf = async (slug: string) => (await journey.query<{ id: string }>('SELECT c.id FROM cycle c JOIN agency a ON a.id = c.agency_id WHERE a.slug = $1', [slug]))[0]!.id;

  it('finds no cycles and no letters by a filter', async () => {
    const filters = { agencyId: ids['agencyId']!, cycleId: ids['cycleId']! };
    expect(await (await client()).call(routes.listCycles, { query: { agencyId: filters.agencyId } })).toEqual({ data: [], total: 0 });
    expect(await (await client()).call(routes.listIntakes, { query: { agencyId: filters.agencyId } })).toEqual({ data: [], total: 0 });
    expect(await (await client()).call(routes.listReminders, { query: { cycleId: filters.cycleId } })).toEqual({ data: [], total: 0 });
  });

  it('does not report on a measure of another agency in an own report', async () => {
    const params = { cycleId: await cycleOf(outsider), half: 'sixMonth', measureId: ids['measureId']! } as const;
    expect(await refusal((await client()).call(routes.writeReportEntry, { params, body: { version: 0 } }))).toMatchObject({ status: 404 });
  });

  it('does not answer a finding of another agency through an own result', async () => {
    const [own] = await journey.query<{ id: string }>('SELECT r.id FROM result r JOIN agency a ON a.id = r.agency_id WHERE a.slug = $1', [outsider]);
    const params = { resultId: own!.id, findingId: ids['findingId']! };
    expect(await refusal((await client()).call(routes.answerFinding, { params, body: { verdict: 'accepted', reason: 'ทดสอบ' } }))).toMatchObject({ status: 404 });
  });

  it('lets no division of another agency lead an own measure', async () => {
    const [division] = await journey.query<{ id: string }>('SELECT id FROM division WHERE agency_id = $1 LIMIT 1', [ids['agencyId']]);
    const planner = await journey.as('officer@mueang-khong.example');
    const body = { title: 'มาตรการทดสอบ', indicatorNos: [], steps: [], divisionIds: [division!.id] };
    const refused = await refusal(planner.call(routes.addMeasure, { params: { cycleId: await cycleOf('mueang-khong') }, body }));
    expect(refused).toMatchObject({ status: 422, reasons: [{ code: 'division-unknown', params: { id: division!.id } }] });
  });

  it('lets no head write for another division of the same agency', async () => {
    const head = await journey.as('office-head@mueang-khong.example');
    const { actingAs } = await head.call(routes.me, {});
    const { data } = await head.call(routes.listMeasures, { params: { cycleId: await cycleOf('mueang-khong') } });
    const foreign = data.find(({ divisions }) => !divisions.some(({ id }) => id === actingAs.divisionId))!;
    const body = { title: foreign.title, indicatorNos: [], steps: [], divisionIds: [actingAs.divisionId!], version: foreign.version };
    const refused = await refusal(head.call(routes.changeMeasure, { params: { measureId: foreign.id }, body }));
    expect(refused).toMatchObject({ status: 403, reasons: [{ code: 'other-division', where: `measure:${foreign.no}` }] });
  });

  it('opens no document to the public before it is published', async () => {
    const unpublished = { documentId: ids['documentId']! };
    expect(await refusal(journey.nobody().call(routes.publicDocument, { params: unpublished }))).toMatchObject({ status: 404, code: 'not-found' });
  });
});

describe('and for its own people', () => {
  it('nothing of it has changed by all that was asked', async () => {
    const signedIn = (rows: Record<string, unknown[]>) => ({ ...rows, audit_entry: rows['audit_entry']?.filter((row) => (row as { action: string }).action !== 'auth.signIn') });
    expect(signedIn(await journey.everything())).toEqual(signedIn(before as Record<string, unknown[]>));
  });

  it.each(withIds)('there is something to find: $name', async (asked) => {
    const role = (['officer', 'clerk', 'executive', 'auditor'] as const).find((candidate) => permissionsOf[candidate].includes(asked.permission));
    const { status, told } = await call(role ? login(victim, role) : coordinator, asked, ids);
    expect([200, 202, 409, 422]).toContain(status);
    expect(told).not.toContain(nobodysId);
  });
});
