import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditSentence, routes, type Client, type Me } from '@prongsai/contracts';
import { demonstrationPassword as password } from '@prongsai/demonstration';
import { Authenticator } from './authenticator.js';
import { cookieOf, nobodysId, watchedFetch } from './http.js';
import { Journey, refusal } from './journey.js';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.start({ demonstration: 'people', works: false, settings: { SECOND_FACTOR: 'required' } });
});
afterAll(() => journey.stop());

interface SignedIn {
  readonly client: Client;
  readonly me: Me;
  readonly answers: Response[];
}

async function signIn(email: string): Promise<SignedIn> {
  const { send, answers } = watchedFetch();
  const client = journey.nobody(send);
  return { client, answers, me: await client.call(routes.login, { body: { email, password } }) };
}

async function enrolled(email: string): Promise<SignedIn & { app: Authenticator; codes: string[] }> {
  const signedIn = await signIn(email);
  const { secret } = await signedIn.client.call(routes.beginAuthenticatorApp, {});
  const app = new Authenticator(journey, signedIn.me.accountId, secret);
  const { recoveryCodes } = await signedIn.client.call(routes.confirmAuthenticatorApp, { body: { code: app.code() } });
  return { ...signedIn, app, codes: recoveryCodes ?? [] };
}

/** Longer ago than what counts as a short while. */
const anHourPasses = (accountId: string) =>
  journey.query(`UPDATE session SET second_factor_at = second_factor_at - interval '1 hour', proven_at = proven_at - interval '1 hour' WHERE account_id = $1`, [accountId]);

const cookieAt = (answers: readonly Response[], path: string) => cookieOf(answers.findLast((answer) => answer.url.endsWith(path))!);
const statusWith = async (cookie: string) => (await fetch(`${journey.url}/api/auth/me`, { headers: { cookie } })).status;

describe('an approver without a second factor', () => {
  it('comes in only as far as setting one up', async () => {
    const { client, me } = await signIn('clerk@kut-rang.example');
    expect(me).toMatchObject({ permissions: [], secondFactor: { missing: 'enrol', rule: 'required' } });
    expect(await refusal(client.call(routes.listAgencies, {}))).toMatchObject({ status: 403, code: 'second-factor-missing' });
    expect(await refusal(client.call(routes.inbox, {}))).toMatchObject({ code: 'second-factor-missing' });
    expect(await refusal(client.call(routes.createApiToken, { body: { name: 'x', positionId: me.actingAs.id, permissions: ['agency.read'], expiresOn: '2099-01-01' } }))).toMatchObject({
      code: 'second-factor-missing',
    });
    expect(await client.call(routes.readSecondFactor, {})).toMatchObject({ missing: 'enrol', keys: [] });
    expect(await client.call(routes.logout, {})).toEqual({ ok: true });
  });

  it('sets one up with a picture and the first right code, and gets ten recovery codes and another token', async () => {
    const { client, me, answers } = await signIn('clerk@mun-lek.example');
    const { secret, uri, picture } = await client.call(routes.beginAuthenticatorApp, {});
    expect(uri).toContain(`secret=${secret.replaceAll(' ', '')}`);
    expect(picture).toMatch(/^data:image\/svg\+xml;base64,/);
    const app = new Authenticator(journey, me.accountId, secret);
    expect(await refusal(client.call(routes.confirmAuthenticatorApp, { body: { code: app.wrong() } }))).toMatchObject({ status: 422, reasons: [{ code: 'code-wrong' }] });
    expect(await refusal(client.call(routes.listAgencies, {}))).toMatchObject({ code: 'second-factor-missing' });
    const before = cookieAt(answers, '/auth/login');
    const { me: now, recoveryCodes } = await client.call(routes.confirmAuthenticatorApp, { body: { code: app.code() } });
    expect(now.secondFactor).toMatchObject({ missing: 'none', authenticatorApp: true, recoveryCodesLeft: 10 });
    expect(now.permissions).toContain('approval.decide');
    expect(new Set(recoveryCodes).size).toBe(10);
    expect((await client.call(routes.listAgencies, {})).total).toBeGreaterThan(0);
    await journey.query(`UPDATE session SET token_changed_at = token_changed_at - interval '1 minute' WHERE account_id = $1`, [me.accountId]);
    expect(await statusWith(before)).toBe(401);
  });

  it('is not what other roles are', async () => {
    const { client, me } = await signIn('officer@kut-rang.example');
    expect(me.secondFactor).toMatchObject({ missing: 'none', rule: 'offered' });
    expect((await client.call(routes.listAgencies, {})).total).toBe(1);
  });
});

describe('an account with a second factor', () => {
  it('is asked for it at the next sign-in, before anything else', async () => {
    const { app } = await enrolled('executive@mun-lek.example');
    const { client, me, answers } = await signIn('executive@mun-lek.example');
    expect(me).toMatchObject({ permissions: [], secondFactor: { missing: 'confirm' } });
    expect(await refusal(client.call(routes.listAgencies, {}))).toMatchObject({ status: 403, code: 'second-factor-needed' });
    expect(await refusal(client.call(routes.beginAuthenticatorApp, {}))).toMatchObject({ code: 'second-factor-needed' });
    expect(await refusal(client.call(routes.listSessions, {}))).toMatchObject({ code: 'second-factor-needed' });
    const confirmed = await client.call(routes.confirmByCode, { body: { code: await app.nextCode() } });
    expect(confirmed.secondFactor.missing).toBe('none');
    expect(cookieAt(answers, '/second-factor/code')).not.toBe(cookieAt(answers, '/auth/login'));
  });

  it('gets in with no code twice, nor with one that is sent twice at once', async () => {
    const { app } = await enrolled('executive@kut-rang.example');
    const one = await signIn('executive@kut-rang.example');
    const other = await signIn('executive@kut-rang.example');
    const code = await app.nextCode();
    const tries = await Promise.allSettled([one, other].map(({ client }) => client.call(routes.confirmByCode, { body: { code } })));
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const third = await signIn('executive@kut-rang.example');
    expect(await refusal(third.client.call(routes.confirmByCode, { body: { code } }))).toMatchObject({ reasons: [{ code: 'code-wrong' }] });
  });

  it('is left in peace after five wrong codes, even by the right one', async () => {
    const { app } = await enrolled('clerk@bueng-kan.example');
    const { client } = await signIn('clerk@bueng-kan.example');
    const code = await app.nextCode();
    for (let guess = 0; guess < 5; guess += 1) expect(await refusal(client.call(routes.confirmByCode, { body: { code: app.wrong() } }))).toMatchObject({ status: 422 });
    const refused = await refusal(client.call(routes.confirmByCode, { body: { code } }));
    expect(refused).toMatchObject({ status: 429, code: 'too-many-attempts', reasons: [{ code: 'quiet-until' }] });
  });

  it('gets in with each recovery code once, however it is typed', async () => {
    const { codes } = await enrolled('office-head@kut-rang.example');
    const [first = ''] = codes;
    const { client } = await signIn('office-head@kut-rang.example');
    const me = await client.call(routes.confirmByRecoveryCode, { body: { code: first.toUpperCase().replace('-', ' ') } });
    expect(me.secondFactor).toMatchObject({ missing: 'none', recoveryCodesLeft: 9 });
    const again = await signIn('office-head@kut-rang.example');
    expect(await refusal(again.client.call(routes.confirmByRecoveryCode, { body: { code: first } }))).toMatchObject({ reasons: [{ code: 'recovery-code-wrong' }] });
    const renewed = await client.call(routes.renewRecoveryCodes, {});
    expect(await refusal(again.client.call(routes.confirmByRecoveryCode, { body: { code: codes[1]! } }))).toMatchObject({ status: 422 });
    expect((await again.client.call(routes.confirmByRecoveryCode, { body: { code: renewed.recoveryCodes[0]! } })).secondFactor.missing).toBe('none');
  });

  it('keeps neither secret nor recovery code in clear', async () => {
    const { me, codes } = await enrolled('office-head@mun-lek.example');
    const [kept] = await journey.query<{ secret: string; codes: string[] }>(
      `SELECT secret, (SELECT array_agg(fingerprint) FROM recovery_code r WHERE r.account_id = a.account_id) AS codes FROM authenticator_app a WHERE account_id = $1`,
      [me.accountId],
    );
    expect(kept?.secret).toMatch(/^[\w-]{60,}$/);
    expect(kept?.codes.join()).not.toContain(codes[0]?.replace('-', ''));
  });
});

describe('a decision', () => {
  const decide = (client: Client) => client.call(routes.decide, { params: { approvalId: nobodysId }, body: { verdict: 'approve', contentHash: 'a'.repeat(64) } });

  it('asks an approver for the second factor again after a while, and for nothing more when it was used', async () => {
    const { client, me, app } = await enrolled('executive@bueng-kan.example');
    expect(await refusal(decide(client))).toMatchObject({ status: 404 });
    await anHourPasses(me.accountId);
    expect(await refusal(decide(client))).toMatchObject({ status: 403, code: 'second-factor-needed' });
    expect((await client.call(routes.inbox, {})).total).toBe(0);
    await client.call(routes.confirmByCode, { body: { code: await app.nextCode() } });
    expect(await refusal(decide(client))).toMatchObject({ status: 404 });
  });
});

describe('taking a second factor away', () => {
  it('wants it used a short while ago', async () => {
    const { client, me } = await enrolled('auditor@kut-rang.example');
    await anHourPasses(me.accountId);
    expect(await refusal(client.call(routes.removeAuthenticatorApp, {}))).toMatchObject({ status: 403, code: 'second-factor-needed' });
    expect(await refusal(client.call(routes.renewRecoveryCodes, {}))).toMatchObject({ code: 'second-factor-needed' });
  });

  it('is refused where it is the last and the position must have one', async () => {
    const { client } = await enrolled('office-head@bueng-kan.example');
    expect(await refusal(client.call(routes.removeAuthenticatorApp, {}))).toMatchObject({ status: 403, reasons: [{ code: 'last-second-factor' }] });
  });

  it('takes the recovery codes with the last one, where none is required', async () => {
    const { client, codes } = await enrolled('officer@bueng-kan.example');
    expect(codes).toHaveLength(10);
    await client.call(routes.removeAuthenticatorApp, {});
    expect((await client.call(routes.me, {})).secondFactor).toMatchObject({ missing: 'none', authenticatorApp: false, recoveryCodesLeft: 0 });
    expect(await refusal(client.call(routes.removeAuthenticatorApp, {}))).toMatchObject({ status: 404 });
  });
});

describe('setting up where there is nothing to lose yet', () => {
  it('wants the password again after a while', async () => {
    const { client, me } = await signIn('officer@mun-lek.example');
    await anHourPasses(me.accountId);
    expect(await refusal(client.call(routes.beginAuthenticatorApp, {}))).toMatchObject({ status: 403, code: 'password-needed' });
    expect(await refusal(client.call(routes.confirmByPassword, { body: { password: 'not the password' } }))).toMatchObject({ reasons: [{ code: 'password-wrong' }] });
    await client.call(routes.confirmByPassword, { body: { password } });
    expect((await client.call(routes.beginAuthenticatorApp, {})).secret).toMatch(/^[A-Z2-7 ]+$/);
    expect(await refusal(client.call(routes.confirmAuthenticatorApp, { body: { code: '12345' } }))).toMatchObject({ status: 422 });
  });
});

describe('the rule of a province', () => {
  it('is set by the coordinator, read by everybody, and holds at once', async () => {
    const clerk = await signIn('clerk@kut-rang.example');
    const coordinator = await journey.query<{ email: string }>(
      `SELECT a.email FROM account a JOIN position_holder h ON h.account_id = a.id JOIN position p ON p.id = h.position_id WHERE p.role = 'coordinator' LIMIT 1`,
    );
    const { client } = await signIn(coordinator[0]!.email);
    await client.call(routes.setSecondFactorPolicy, { params: { role: 'clerk' }, body: { rule: 'offered' } });
    const { data } = await client.call(routes.readSecondFactorPolicy, {});
    expect(data.filter(({ rule }) => rule === 'required').map(({ role }) => role)).toEqual(['divisionHead', 'executive']);
    expect(data.find(({ role }) => role === 'clerk')).toEqual({ role: 'clerk', rule: 'offered', setByProvince: true });
    expect((await clerk.client.call(routes.me, {})).secondFactor).toMatchObject({ missing: 'none', rule: 'offered' });
    const refused = await refusal(clerk.client.call(routes.setSecondFactorPolicy, { params: { role: 'clerk' }, body: { rule: 'required' } }));
    expect(refused).toMatchObject({ status: 403, code: 'not-permitted' });
  });
});

describe('the trail', () => {
  it('has an entry for each of these, each with its Thai sentence', async () => {
    const rows = await journey.query<{ action: string; detail: Record<string, string | number> }>(`SELECT DISTINCT ON (action) action, detail FROM audit_entry WHERE action LIKE 'auth.%'`);
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'auth.addApp', 'auth.confirm', 'auth.confirmByPassword', 'auth.confirmFailed', 'auth.removeApp', 'auth.renewRecoveryCodes', 'auth.setPolicy', 'auth.useRecoveryCode',
      ]),
    );
    for (const { action, detail } of rows) expect(auditSentence(action, detail).th).toMatch(/^[ก-๙][^…]*$/);
  });
});
