import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { permissionsOf, routes, type Role, type RouteName } from '@prongsai/contracts';
import { nobodysId } from './http.js';
import { Journey, refusal } from './journey.js';
import { login, Matrix, toldOf, withIds, withoutAddress, withoutIds } from './matrix.js';
import { fillVictim, victim } from './victim.js';

const outsider = 'bueng-kan';
const rolesOfAnAgency = ['officer', 'divisionHead', 'clerk', 'executive', 'auditor'] as const satisfies readonly Role[];
const coordinator = 'coordinator@sathit.example';
/** What an outside auditor opens an agency with is no way around it: it says so to the agency, which has its own test. */
const opening = new Set<RouteName>(['breakGlass', 'listAgenciesToOpen']);

const strangers = [
  ...rolesOfAnAgency.map((role) => ({ who: `the ${role} of another agency`, role, email: login(outsider, role) })),
  { who: 'the coordinator of another province', role: 'coordinator' as const, email: 'coordinator@elsewhere.example' },
  { who: 'the outside auditor, whose access to it is over', role: 'auditor' as const, email: 'outside-auditor@sathit.example' },
];

const anotherProvince = `WITH province AS (INSERT INTO province VALUES (gen_random_uuid(), 'จังหวัดอื่น', 'Another Province') RETURNING id),
  chair AS (INSERT INTO position (id, role, title_th, title_en, province_id) SELECT gen_random_uuid(), 'coordinator', 'ท้องถิ่นจังหวัด', 'Coordinator', id FROM province RETURNING id),
  person AS (INSERT INTO account (id, email, password_hash, name_th, name_en)
    SELECT gen_random_uuid(), 'coordinator@elsewhere.example', password_hash, 'ท้องถิ่นจังหวัด', 'Coordinator' FROM account LIMIT 1 RETURNING id)
  INSERT INTO position_holder (id, position_id, account_id, from_on) SELECT gen_random_uuid(), chair.id, person.id, DATE '2018-10-01' FROM chair, person`;

let journey: Journey;
let matrix: Matrix;
let ids: Record<string, string>;
let secrets: readonly string[];
let before: unknown;

beforeAll(async () => {
  journey = await Journey.start({ demonstration: 'on' });
  await journey.query(anotherProvince);
  matrix = new Matrix(journey);
  for (const email of [...strangers.map((stranger) => stranger.email), ...rolesOfAnAgency.map((role) => login(victim, role)), coordinator]) await matrix.signIn(email);
  ({ ids, secrets } = await fillVictim(journey));
  before = await journey.everything();
});
afterAll(() => journey.stop());

describe.each(strangers)('what belongs to an agency does not exist for $who', ({ role, email }) => {
  it.each(withIds.filter(({ name }) => !opening.has(name)))('$name', async (asked) => {
    const theirs = await matrix.call(email, asked, ids);
    const nothing = await matrix.call(email, asked, {});
    expect(theirs.status).toBe(permissionsOf[role].includes(asked.permission) ? 404 : 403);
    expect(withoutAddress(theirs.told)).toEqual(withoutAddress(nothing.told));
    expect(toldOf(theirs.told, secrets)).toEqual([]);
  });

  it.each(withoutIds.filter(({ name, route, permission }) => !opening.has(name) && route.method === 'GET' && permissionsOf[role].includes(permission)))('in $name', async (asked) => {
    const { status, told } = await matrix.call(email, asked, {});
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
    expect(await (await client()).call(routes.listReminders, { query: { cycleId: filters.cycleId } })).toMatchObject({ data: [], total: 0, days: [], next: null });
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
  /** What a stranger did in his own agency stands in the trail of that one. */
  const withoutOthersTrail = (rows: Record<string, unknown[]>) => {
    const own = (name: string) => rows[name]?.filter((row) => (row as { agency_id: string }).agency_id === ids['agencyId']);
    const signedIn = (row: unknown) => (row as { action: string }).action === 'auth.signIn';
    return { ...rows, audit_head: own('audit_head'), audit_entry: own('audit_entry')?.filter((row) => !signedIn(row)) };
  };

  it('nothing of it has changed by all that was asked', async () => {
    expect(withoutOthersTrail(await journey.everything())).toEqual(withoutOthersTrail(before as Record<string, unknown[]>));
  });

  it.each(withIds)('there is something to find: $name', async (asked) => {
    const role = (['officer', 'clerk', 'executive', 'auditor'] as const).find((candidate) => permissionsOf[candidate].includes(asked.permission));
    const { status, told } = await matrix.call(role ? login(victim, role) : coordinator, asked, ids);
    expect([200, 202, 409, 422]).toContain(status);
    expect(told).not.toContain(nobodysId);
  });
});
