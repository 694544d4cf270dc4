import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { permissionsOf, routes } from '@prongsai/contracts';
import { demonstrationPassword as password } from '@prongsai/demonstration';
import { cookieOf, nobodysId, watchedFetch } from './http.js';
import { Journey, refusal } from './journey.js';

const officer = 'officer@kut-rang.example';

describe('signing in', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.start({ demonstration: 'people', works: false });
  });
  afterAll(() => journey.stop());

  const signIn = (email: string, word = password) => {
    const { send, answers } = watchedFetch();
    const client = journey.nobody(send);
    return { client, answers, me: client.call(routes.login, { body: { email, password: word } }) };
  };
  const meOf = async (cookie: string) => fetch(`${journey.url}/api/auth/me`, { headers: { cookie } });

  it('answers a wrong password and an unknown account alike, and opens no session', async () => {
    const wrong = signIn(officer, 'not the password');
    const unknown = signIn('nobody@kut-rang.example', 'not the password');
    const [refused, alike] = await Promise.all([refusal(wrong.me), refusal(unknown.me)]);
    expect(refused).toMatchObject({ status: 401, code: 'sign-in-failed', reasons: [] });
    expect(alike).toEqual(refused);
    expect([...wrong.answers, ...unknown.answers].flatMap((answer) => answer.headers.getSetCookie())).toEqual([]);
  });

  it('tells who has signed in, in which position, and what the position may do', async () => {
    const me = await signIn(officer.toUpperCase()).me;
    expect(me).toMatchObject({ email: officer, demonstration: true, agency: { slug: 'kut-rang' }, actingAs: { role: 'officer' } });
    expect([...me.permissions].sort()).toEqual([...permissionsOf.officer].sort());
    expect(me.positions).toEqual([me.actingAs]);
  });

  it('keeps the session out of the reach of scripts and of other sites', async () => {
    const { me, answers } = signIn(officer);
    await me;
    const [cookie = ''] = answers[0]?.headers.getSetCookie() ?? [];
    const [pair = '', ...flags] = cookie.split('; ');
    expect(flags).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Lax', 'Path=/', 'Max-Age=43200']));
    expect(flags).not.toContain('Secure');
    const kept = await journey.query<{ token: string }>('SELECT token_hash AS token FROM session');
    expect(kept.map(({ token }) => token)).not.toContain(pair.split('=')[1]);
  });

  it('ends the session at sign-out, for whoever has kept the cookie too', async () => {
    const { client, me, answers } = signIn(officer);
    await me;
    const cookie = cookieOf(answers[0]!);
    expect((await meOf(cookie)).status).toBe(200);
    await client.call(routes.logout, {});
    expect(answers.at(-1)?.headers.getSetCookie()[0]).toMatch(/^session=;/);
    expect((await meOf(cookie)).status).toBe(401);
    expect(await refusal(client.call(routes.me, {}))).toMatchObject({ status: 401, code: 'not-signed-in' });
  });

  it('does not believe a cookie that it has not given', async () => {
    expect((await meOf('session=0123456789012345678901234567890123456789012')).status).toBe(401);
  });

  it('ends a session whose hours are over', async () => {
    const { me, answers } = signIn('clerk@kut-rang.example');
    const { accountId } = await me;
    await journey.query(`UPDATE session SET expires_at = now() - interval '1 second' WHERE account_id = $1`, [accountId]);
    expect((await meOf(cookieOf(answers[0]!))).status).toBe(401);
  });

  it('lets nobody in whose account has been closed', async () => {
    const { me, answers } = signIn('auditor@mun-lek.example');
    const { accountId } = await me;
    await journey.query('UPDATE account SET disabled_at = now() WHERE id = $1', [accountId]);
    expect((await meOf(cookieOf(answers[0]!))).status).toBe(401);
    expect(await refusal(signIn('auditor@mun-lek.example').me)).toMatchObject({ code: 'sign-in-failed' });
  });

  it('slows guessing down for the account alone, even when the next guess is right', async () => {
    const guessed = 'executive@bueng-kan.example';
    const guesses = await Promise.all(Array.from({ length: 12 }, (_, at) => refusal(signIn(guessed, `guess ${at}`).me)));
    const codes = guesses.map(({ code }) => code).sort();
    expect(codes).toEqual([...Array<string>(10).fill('sign-in-failed'), 'too-many-attempts', 'too-many-attempts']);
    expect(await refusal(signIn(guessed).me)).toMatchObject({ status: 429, code: 'too-many-attempts' });
    expect((await signIn('clerk@bueng-kan.example').me).actingAs.role).toBe('clerk');
  });

  it('forgets failed tries once the right password has come', async () => {
    const forgetful = 'clerk@mun-lek.example';
    for (let round = 0; round < 2; round += 1) {
      await Promise.all(Array.from({ length: 9 }, () => refusal(signIn(forgetful, 'mistyped').me)));
      expect((await signIn(forgetful).me).email).toBe(forgetful);
    }
  });

  it('writes signing in, failing to and signing out into the trail', async () => {
    const rows = await journey.query<{ action: string }>(`SELECT DISTINCT action FROM audit_entry WHERE action LIKE 'auth.%' ORDER BY 1`);
    expect(rows.map(({ action }) => action)).toEqual(expect.arrayContaining(['auth.signIn', 'auth.signInFailed', 'auth.signOut']));
  });
});

describe('acting in a position', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.start({ demonstration: 'people', works: false, publicUrl: 'https://ita.example' });
  });
  afterAll(() => journey.stop());

  it('is refused where somebody else holds it, and where there is no such position', async () => {
    const clerk = await journey.as('clerk@kut-rang.example');
    const [executive] = await journey.query<{ id: string }>(
      `SELECT p.id FROM position p JOIN agency a ON a.id = p.agency_id WHERE a.slug = 'kut-rang' AND p.role = 'executive'`,
    );
    const refused = await refusal(clerk.call(routes.actAs, { body: { positionId: executive!.id } }));
    expect(refused).toMatchObject({ status: 404, code: 'not-found' });
    expect(await refusal(clerk.call(routes.actAs, { body: { positionId: nobodysId } }))).toEqual(refused);
    expect((await clerk.call(routes.me, {})).actingAs.role).toBe('clerk');
  });

  it('is possible under an order, and ends with it', async () => {
    const clerk = await journey.as('clerk@mun-lek.example');
    const me = await clerk.call(routes.me, {});
    const [held] = await journey.query<{ positionId: string; holderId: string }>(
      `INSERT INTO position_holder (id, position_id, account_id, from_on, acting, order_no)
       SELECT gen_random_uuid(), p.id, $1, DATE '2020-01-01', true, '12/2568' FROM position p JOIN agency a ON a.id = p.agency_id
        WHERE a.slug = 'mun-lek' AND p.role = 'executive' RETURNING position_id AS "positionId", id AS "holderId"`,
      [me.accountId],
    );
    const acting = await clerk.call(routes.actAs, { body: { positionId: held!.positionId } });
    expect(acting.actingAs).toMatchObject({ id: held!.positionId, role: 'executive', actingOrder: '12/2568' });
    expect(acting.positions).toHaveLength(2);
    await journey.query(`UPDATE position_holder SET until_on = DATE '2020-01-02' WHERE id = $1`, [held!.holderId]);
    expect((await clerk.call(routes.me, {})).actingAs).toEqual(me.actingAs);
  });

  it('goes over https alone where the address is https', async () => {
    const { send, answers } = watchedFetch();
    await journey.nobody(send).call(routes.login, { body: { email: officer, password } });
    expect(answers[0]?.headers.getSetCookie()[0]?.split('; ')).toContain('Secure');
    expect(answers[0]?.headers.get('strict-transport-security')).toContain('max-age=');
  });
});
