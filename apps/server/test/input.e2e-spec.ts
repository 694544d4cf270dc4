import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { problem, routes, type Problem } from '@prongsai/contracts';
import { demonstrationPassword as password } from '@prongsai/demonstration';
import { addressOf, cookieOf, nobodysId } from './http.js';
import { Journey } from './journey.js';

let journey: Journey;
let cookie: string;
beforeAll(async () => {
  journey = await Journey.start({ demonstration: 'people', works: false });
  cookie = cookieOf(await post(addressOf(journey.url, routes.login), { email: 'officer@kut-rang.example', password }, ''));
});
afterAll(() => journey.stop());

const post = (address: string, body: unknown, as = cookie) =>
  fetch(address, { method: 'POST', headers: { 'content-type': 'application/json', cookie: as }, body: JSON.stringify(body) });
const ask = (path: string) => fetch(`${journey.url}${path}`, { headers: { cookie } });
const told = async (answer: Response): Promise<Problem> => problem.parse(await answer.json());

const newToken = async () => {
  const [inAMonth] = await journey.query<{ day: string }>(`SELECT to_char(now() + interval '30 days', 'YYYY-MM-DD') AS day`);
  const { actingAs } = (await (await ask('/api/auth/me')).json()) as { actingAs: { id: string } };
  return { name: 'ระบบสารบรรณ', positionId: actingAs.id, permissions: ['agency.read'], expiresOn: inAMonth!.day };
};

describe('text with a sign that cannot be kept', () => {
  it('is refused in a body, for every place at once, in both languages', async () => {
    const { status, code, reasons } = await told(await post(addressOf(journey.url, routes.login), { email: 'officer\0@kut-rang.example', password: '\ud800' }));
    expect({ status, code }).toEqual({ status: 422, code: 'invalid-input' });
    expect(reasons.map((reason) => `${reason.code} ${reason.where}`)).toEqual(['input-unkeepable body.email', 'input-unkeepable body.password']);
    for (const { message } of reasons) expect([message.th, message.en]).toEqual([expect.stringMatching(/[ก-๙]/), expect.stringMatching(/^[^ก-๙]+$/)]);
  });

  it('is refused in an address of the API and in that of a page', async () => {
    expect(await told(await ask('/api/public/agencies/kut%00rang'))).toMatchObject({ status: 422, reasons: [{ code: 'input-unkeepable', where: 'params.slug' }] });
    expect(await told(await ask('/p/kut%00rang'))).toMatchObject({ status: 422, reasons: [{ code: 'input-unkeepable' }] });
  });

  it('is refused in the name of a file before the file is looked at', async () => {
    const address = addressOf(journey.url, routes.uploadIntake, { agencyId: await agencyId() });
    const answer = await fetch(`${address}?fileName=a%00.docx`, { method: 'POST', headers: { cookie, 'content-type': 'application/octet-stream' }, body: 'x' });
    expect(await told(answer)).toMatchObject({ status: 422, reasons: [{ code: 'input-unkeepable', where: 'query.fileName' }] });
  });
});

const agencyId = async () => ((await (await ask('/api/agencies')).json()) as { data: { id: string }[] }).data[0]!.id;

describe('a parameter that is given twice', () => {
  it.each([
    ['a text', `/api/cycles?agencyId=${nobodysId}&agencyId=${nobodysId}`, 'query.agencyId'],
    ['a number', '/api/notifications?limit=5&limit=5', 'query.limit'],
  ])('is refused where one value is meant: %s', async (_, path, where) => {
    const { status, reasons } = await told(await ask(path));
    expect([status, reasons.map((reason) => reason.where)]).toEqual([422, [where]]);
  });
});

describe('a field that the contract does not name', () => {
  it('is left out, so that nobody sets with it what is not his to set', async () => {
    const more = { id: nobodysId, accountId: nobodysId, secretHash: 'known', createdAt: '2000-01-01', lastUsedAt: '2000-01-01', revokedAt: null };
    const answer = await post(addressOf(journey.url, routes.createApiToken), { ...(await newToken()), ...more });
    const { token } = routes.createApiToken.response.parse(await answer.json());
    const [kept] = await journey.query<Record<string, unknown>>('SELECT * FROM api_token WHERE id = $1', [token.id]);
    expect(Object.values(kept ?? {}).map(String)).toEqual(expect.not.arrayContaining([nobodysId, 'known']));
    expect(JSON.stringify(kept)).not.toContain('2000-01-01');
  });

  it('is refused by a route that takes no body at all', async () => {
    const { status, reasons } = await told(await post(addressOf(journey.url, routes.endOtherSessions), { accountId: nobodysId }));
    expect([status, reasons.map(({ code }) => code)]).toEqual([422, ['input-unrecognized-keys']]);
  });
});

describe('what may be asked so many times', () => {
  it('are costly things, sixty times a minute for one session, and then told when again', async () => {
    const clerk = cookieOf(await post(addressOf(journey.url, routes.login), { email: 'clerk@kut-rang.example', password }, ''));
    const verify = (as = clerk) => post(addressOf(journey.url, routes.verifyTrail), {}, as);
    let answer = await verify();
    let asked = 1;
    // The minute may change once on the way.
    for (; answer.ok && asked <= 121; asked += 1) answer = await verify();
    expect(asked).toBeGreaterThan(60);
    expect(await told(answer)).toMatchObject({ status: 429, code: 'too-many-attempts', reasons: [{ code: 'asked-too-often', params: { limit: 60 } }] });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${journey.url}/api/auth/me`, { headers: { cookie: clerk } })).status).toBe(200);
    expect((await verify(cookie)).status).toBe(200);
  });

  it('is the making of tokens: twenty are in use at most, also when many are made at once', async () => {
    const body = await newToken();
    const made = await Promise.all(Array.from({ length: 22 }, () => post(addressOf(journey.url, routes.createApiToken), body)));
    const refused = await Promise.all(made.filter(({ ok }) => !ok).map(told));
    expect(refused.length).toBeGreaterThanOrEqual(2);
    for (const each of refused) expect(each).toMatchObject({ status: 409, reasons: [{ code: 'tokens-too-many', params: { limit: 20 } }] });
    const [kept] = await journey.query<{ count: number }>('SELECT count(*)::int AS count FROM api_token');
    expect(kept?.count).toBe(20);
  });
});

describe('a score that is typed', () => {
  it('is no longer than a score is', async () => {
    const address = addressOf(journey.url, routes.recordResult, { agencyId: await agencyId() });
    const { status, reasons } = await told(await post(address, { fiscalYear: 2569, overall: '9'.repeat(41), indicators: [] }));
    expect([status, reasons.map((reason) => reason.where)]).toEqual([422, ['body.overall']]);
  });
});

describe('a fault of the server’s own', () => {
  it('is told in general words, with nothing of the inside', async () => {
    await journey.query('ALTER TABLE notification RENAME TO notification_gone');
    const answer = await ask('/api/notifications').finally(() => journey.query('ALTER TABLE notification_gone RENAME TO notification'));
    const text = await answer.clone().text();
    expect(await told(answer)).toMatchObject({ status: 500, code: 'internal', reasons: [], instance: '/api/notifications' });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(text).not.toMatch(/select|relation|notification_gone|postgres|typeorm|node_modules|\.js|stack/i);
  });

  it('has a number of its own, which nobody else chooses', async () => {
    const numbers = await Promise.all([1, 2].map(async () => (await fetch(`${journey.url}/api/auth/me`, { headers: { 'x-request-id': 'mine' } })).headers.get('x-request-id')));
    expect(new Set([...numbers, 'mine', null]).size).toBe(4);
  });
});
