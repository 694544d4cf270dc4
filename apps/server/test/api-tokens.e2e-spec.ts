import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { permissionsOf, permissions, routes, tokenPermissions, type BodyOf, type Client, type Route } from '@prongsai/contracts';
import { addressOf, nobodysId } from './http.js';
import { Journey, refusal } from './journey.js';

type Wanted = Partial<BodyOf<typeof routes.createApiToken>>;

let journey: Journey;
/** Tokens live in real time. */
let inAMonth: string;
beforeAll(async () => {
  journey = await Journey.start({ demonstration: 'people', works: false });
  [inAMonth = ''] = (await journey.query<{ day: string }>(`SELECT to_char(now() + interval '30 days', 'YYYY-MM-DD') AS day`)).map(({ day }) => day);
});
afterAll(() => journey.stop());

async function create(client: Client, given: Wanted = {}) {
  const { actingAs } = await client.call(routes.me, {});
  const usual = { name: 'ระบบสารบรรณ', positionId: actingAs.id, permissions: ['agency.read'], expiresOn: inAMonth } as const;
  return client.call(routes.createApiToken, { body: { ...usual, permissions: [...usual.permissions], ...given } });
}
const ask = (secret: string, route: Route, init: RequestInit = {}) =>
  fetch(addressOf(journey.url, route), { method: route.method, ...init, headers: { authorization: `Bearer ${secret}`, ...(init.headers as Record<string, string> | undefined) } });

describe('an API token', () => {
  it('is shown once, acts for its position, and is listed with its last use', async () => {
    const officer = await journey.as('officer@kut-rang.example');
    const { token, secret } = await create(officer);
    expect(token).toMatchObject({ name: 'ระบบสารบรรณ', state: 'active', lastUsedAt: null, expiresOn: inAMonth });
    const answer = await ask(secret, routes.listAgencies);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ total: 1 });
    const { data } = await officer.call(routes.listApiTokens, {});
    expect(data.find(({ id }) => id === token.id)?.lastUsedAt).not.toBeNull();
    expect(JSON.stringify(data)).not.toContain(secret);
    expect(JSON.stringify(await journey.query('SELECT * FROM api_token'))).not.toContain(secret.replace('prongsai_', ''));
  });

  it('may only what both it and the role may', async () => {
    const officer = await journey.as('officer@kut-rang.example');
    const { secret } = await create(officer, { permissions: ['agency.read', 'cycle.read'] });
    expect((await ask(secret, routes.board)).status).toBe(403);
    const me = (await (await ask(secret, routes.me)).json()) as { permissions: string[]; secondFactor: { missing: string } };
    expect(me.permissions.sort()).toEqual(['agency.read', 'cycle.read']);
    const clerk = await journey.as('clerk@kut-rang.example');
    expect(await refusal(create(clerk, { permissions: ['result.write'] }))).toMatchObject({ status: 422, reasons: [{ code: 'token-too-much', params: { permission: 'result.write' } }] });
  });

  it('is never given a right to decide, to move a cycle, to invite, or to make tokens', async () => {
    const grantable: readonly string[] = tokenPermissions;
    for (const never of ['approval.decide', 'cycle.transition', 'account.invite', 'signIn.policy', 'people.manage']) {
      expect(permissions as readonly string[]).toContain(never);
      expect(grantable).not.toContain(never);
    }
    const clerk = await journey.as('clerk@mun-lek.example');
    expect(permissionsOf.clerk).toContain('approval.decide');
    expect(await refusal(create(clerk, { permissions: ['approval.decide'] as never }))).toMatchObject({ status: 422 });
    const { token, secret } = await create(clerk, { permissions: ['agency.read'] });
    await journey.query(`UPDATE api_token SET permissions = '{approval.decide,agency.read}' WHERE id = $1`, [token.id]);
    expect((await ask(secret, routes.decide, { body: '{}' })).status).toBe(403);
    for (const route of [routes.createApiToken, routes.listApiTokens, routes.revokeApiToken, routes.listSessions, routes.changePassword, routes.actAs, routes.beginAuthenticatorApp]) {
      expect((await ask(secret, route)).status).toBe(403);
    }
  });

  it('works without a cookie and without a check of origin, and never lends a cookie its right', async () => {
    const officer = await journey.as('officer@mun-lek.example');
    const { secret } = await create(officer, { permissions: ['agency.read'] });
    const headers = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
    expect((await ask(secret, routes.listAgencies, { headers })).status).toBe(200);
    expect((await ask('prongsai_made-up', routes.listAgencies, { headers })).status).toBe(401);
    expect((await ask('', routes.listAgencies)).status).toBe(401);
  });

  it('is not believed beside a good cookie, when it is not good itself', async () => {
    const answer = await fetch(addressOf(journey.url, routes.login), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'officer@mun-lek.example', password: 'prongsai-demo' }),
    });
    const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
    expect((await ask('prongsai_made-up', routes.listAgencies, { headers: { cookie } })).status).toBe(401);
  });

  it('ends with its day, in Thailand', async () => {
    const officer = await journey.as('officer@bueng-kan.example');
    const { token, secret } = await create(officer);
    await journey.query(`UPDATE api_token SET expires_on = (now() AT TIME ZONE 'Asia/Bangkok')::date WHERE id = $1`, [token.id]);
    expect((await ask(secret, routes.listAgencies)).status).toBe(200);
    await journey.query(`UPDATE api_token SET expires_on = expires_on - 1 WHERE id = $1`, [token.id]);
    expect((await ask(secret, routes.listAgencies)).status).toBe(401);
    expect((await officer.call(routes.listApiTokens, {})).data.find(({ id }) => id === token.id)?.state).toBe('expired');
  });

  it('must end, within a year, and not before today', async () => {
    const officer = await journey.as('officer@bueng-kan.example');
    expect(await refusal(create(officer, { expiresOn: '2020-01-01' }))).toMatchObject({ reasons: [{ code: 'token-in-the-past', where: 'body.expiresOn' }] });
    expect(await refusal(create(officer, { expiresOn: '2999-01-01' }))).toMatchObject({ reasons: [{ code: 'token-too-long' }] });
    expect(await refusal(create(officer, { positionId: nobodysId }))).toMatchObject({ reasons: [{ code: 'own-position-only' }] });
  });

  it('is revoked by its owner, at once and once', async () => {
    const officer = await journey.as('officer@bueng-kan.example');
    const { token, secret } = await create(officer);
    const params = { tokenId: token.id };
    const stranger = await journey.as('officer@kut-rang.example');
    expect(await refusal(stranger.call(routes.revokeApiToken, { params }))).toMatchObject({ status: 404 });
    expect((await ask(secret, routes.listAgencies)).status).toBe(200);
    await officer.call(routes.revokeApiToken, { params });
    expect((await ask(secret, routes.listAgencies)).status).toBe(401);
    expect(await refusal(officer.call(routes.revokeApiToken, { params }))).toMatchObject({ status: 404 });
  });

  it('is worth nothing once its maker holds the position no more, or has no account', async () => {
    const auditor = await journey.as('auditor@kut-rang.example');
    const { secret } = await create(auditor);
    expect((await ask(secret, routes.listAgencies)).status).toBe(200);
    const { accountId } = await auditor.call(routes.me, {});
    await journey.query(`UPDATE position_holder SET until_on = DATE '2020-01-01' WHERE account_id = $1`, [accountId]);
    expect((await ask(secret, routes.listAgencies)).status).toBe(401);
    await journey.query('UPDATE position_holder SET until_on = NULL WHERE account_id = $1', [accountId]);
    expect((await ask(secret, routes.listAgencies)).status).toBe(200);
    await journey.query('UPDATE account SET disabled_at = now() WHERE id = $1', [accountId]);
    expect((await ask(secret, routes.listAgencies)).status).toBe(401);
  });

  it('leaves its making, its first use and its end in the trail; of two first uses at once, one', async () => {
    const officer = await journey.as('officer@mueang-khong.example');
    const { token, secret } = await create(officer);
    await Promise.all([ask(secret, routes.listAgencies), ask(secret, routes.listAgencies), ask(secret, routes.me)]);
    await officer.call(routes.revokeApiToken, { params: { tokenId: token.id } });
    const rows = await journey.query<{ action: string }>('SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY no', [token.id]);
    expect(rows.map(({ action }) => action)).toEqual(['token.create', 'token.firstUse', 'token.revoke']);
  });
});
