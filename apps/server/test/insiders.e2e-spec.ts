import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { permissionsOf, routes, type RouteName } from '@prongsai/contracts';
import { Journey } from './journey.js';
import { guarded, login, Matrix, toldOf, withIds, withoutAddress } from './matrix.js';
import { fillVictim, victim } from './victim.js';

/** Signed in while they held their office; since then it ended, or the account was closed. */
const former = [
  { who: 'a clerk whose tenure has ended', email: login(victim, 'clerk'), end: `UPDATE position_holder h SET until_on = h.from_on FROM account a WHERE a.id = h.account_id AND a.email = $1` },
  { who: 'an officer whose account is closed', email: login(victim, 'officer'), end: 'UPDATE account SET disabled_at = now() WHERE email = $1' },
];

const head = 'office-head@mueang-khong.example';

/** A measure that another division leads, and the question to its head, in an agency that is writing its plan; the question is put by hand. */
const siblingSql = `WITH own AS (SELECT p.division_id, p.agency_id FROM account a JOIN position_holder h ON h.account_id = a.id JOIN position p ON p.id = h.position_id WHERE a.email = $1),
  other AS (SELECT m.id, m.cycle_id, m.agency_id, p.id AS position_id FROM own JOIN measure m ON m.agency_id = own.agency_id AND NOT own.division_id = ANY (m.division_ids)
    JOIN position p ON p.agency_id = own.agency_id AND p.role = 'divisionHead' AND p.division_id = ANY (m.division_ids) ORDER BY m.no LIMIT 1),
  asked AS (INSERT INTO approval (id, cycle_id, agency_id, state, round, level, position_id, asked_at, content_hash)
    SELECT gen_random_uuid(), cycle_id, agency_id, 'planReview', 9, 'heads', position_id, now(), 'a' FROM other RETURNING id)
  SELECT other.id AS "measureId", other.cycle_id AS "cycleId", other.agency_id AS "agencyId", asked.id AS "approvalId" FROM other, asked`;

/** Of a division: a measure that it leads, what is put to it, what its head is asked. */
const ofDivision = withIds.filter(({ route }) => /:(measureId|approvalId|evidenceId)\b/.test(route.path));

/** An agency writes one plan: its heads read one another's measures, and what shows the work. */
const readTogether = new Set<RouteName>(['listEvidence', 'evidenceFile', 'viewEvidence']);

let journey: Journey;
let matrix: Matrix;
let ids: Record<string, string>;
let secrets: readonly string[];
beforeAll(async () => {
  journey = await Journey.start({ demonstration: 'on' });
  matrix = new Matrix(journey);
  for (const { email } of former) await matrix.signIn(email);
  ({ ids, secrets } = await fillVictim(journey));
});
afterAll(() => journey.stop());

describe.each(former)('$who', ({ email, end }) => {
  beforeAll(async () => {
    await journey.query(end, [email]);
  });

  it.each(guarded)('is nobody any more: $name', async (asked) => {
    const { status, told } = await matrix.call(email, asked, ids);
    expect(status).toBe(401);
    expect(withoutAddress(told)).toMatchObject({ code: 'not-signed-in' });
    expect(toldOf(told, secrets)).toEqual([]);
  });
});

describe('the head of another division of the same agency', () => {
  let theirs: Record<string, string>;
  let before: Record<string, unknown[]>;
  beforeAll(async () => {
    await matrix.signIn(head);
    [theirs = {}] = await journey.query<Record<string, string>>(siblingSql, [head]);
    before = await journey.everything();
  });

  it('has something of a sibling to ask for', () => {
    expect(Object.keys(theirs)).toEqual(['measureId', 'cycleId', 'agencyId', 'approvalId']);
  });

  it.each(ofDivision.filter(({ name }) => !readTogether.has(name)))('may not do for it: $name', async (asked) => {
    const { status } = await matrix.call(head, asked, { ...theirs, half: 'sixMonth' });
    const permitted = permissionsOf.divisionHead.includes(asked.permission);
    expect(permitted ? [403, 404, 409] : [403]).toContain(status);
  });

  it.each(['getApproval', 'decide'] as const)('is not told that its head is asked: %s', async (name) => {
    const { status } = await matrix.call(head, { name, route: routes[name] }, theirs);
    expect(status).toBe(404);
  });

  it('has changed nothing', async () => {
    expect(await journey.everything()).toEqual(before);
  });
});
