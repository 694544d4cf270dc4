import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes, type Me } from '@prongsai/contracts';
import { demonstrationPassword as password } from '@prongsai/demonstration';
import { cookieOf, nobodysId, watchedFetch } from './http.js';
import { Journey, refusal } from './journey.js';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.start({ demonstration: 'people', works: false });
});
afterAll(() => journey.stop());

const phone = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';

async function signIn(email: string, agent = phone) {
  const { send, answers } = watchedFetch();
  const named: typeof fetch = (input, init) => send(input, { ...init, headers: { ...(init?.headers as Record<string, string>), 'user-agent': agent } });
  const client = journey.nobody(named);
  const me = await client.call(routes.login, { body: { email, password } });
  return { client, answers, me, cookie: cookieOf(answers[0]!) };
}
const askMe = (cookie: string) => fetch(`${journey.url}/api/auth/me`, { headers: { cookie } });
const logout = (cookie: string) => fetch(`${journey.url}/api/auth/logout`, { method: 'POST', headers: { cookie } });
const age = ({ accountId }: Me, column: string, interval: string) => journey.query(`UPDATE session SET ${column} = ${column} - $2::interval WHERE account_id = $1`, [accountId, interval]);

describe('the sessions of an account', () => {
  it('are listed by browser and truncated address, the one that asks marked', async () => {
    const first = await signIn('officer@kut-rang.example');
    const second = await signIn('officer@kut-rang.example', 'curl/8.0');
    const { data } = await second.client.call(routes.listSessions, {});
    expect(data.find(({ current }) => current)?.browser).toBe('–');
    expect(data.filter(({ current }) => !current).map(({ browser }) => browser)).toEqual(['Chrome · Android']);
    expect(data.every(({ address }) => address === '127.0.0.0/24' || address === '0:0:0::/48')).toBe(true);
    await first.client.call(routes.logout, {});
    expect((await second.client.call(routes.listSessions, {})).total).toBe(1);
  });

  it('are listed under the address that the nearest proxy has seen, whatever was said before it', async () => {
    const send: typeof fetch = (input, init) => {
      const headers = { ...(init?.headers as Record<string, string>), 'x-forwarded-for': '203.0.113.7, 10.20.30.40' };
      return fetch(input, { ...init, headers });
    };
    const client = journey.nobody(send);
    await client.call(routes.login, { body: { email: 'officer@mun-lek.example', password } });
    expect((await client.call(routes.listSessions, {})).data.find(({ current }) => current)?.address).toBe('10.20.30.0/24');
  });

  it('are ended one by one, by their owner alone', async () => {
    const one = await signIn('clerk@kut-rang.example');
    const other = await signIn('clerk@kut-rang.example');
    const { data } = await other.client.call(routes.listSessions, {});
    const sessionId = data.find(({ current }) => !current)!.id;
    const stranger = await signIn('officer@mun-lek.example');
    const refused = await refusal(stranger.client.call(routes.endSession, { params: { sessionId } }));
    const nothing = await refusal(stranger.client.call(routes.endSession, { params: { sessionId: nobodysId } }));
    expect({ ...refused, instance: '' }).toEqual({ ...nothing, instance: '' });
    expect((await askMe(one.cookie)).status).toBe(200);
    await other.client.call(routes.endSession, { params: { sessionId } });
    expect((await askMe(one.cookie)).status).toBe(401);
    expect((await askMe(other.cookie)).status).toBe(200);
  });

  it('are ended all at once but for the one that asks', async () => {
    const others = [await signIn('executive@kut-rang.example'), await signIn('executive@kut-rang.example')];
    const own = await signIn('executive@kut-rang.example');
    expect(await own.client.call(routes.endOtherSessions, {})).toEqual({ ended: 2 });
    for (const { cookie } of others) expect((await askMe(cookie)).status).toBe(401);
    expect((await askMe(own.cookie)).status).toBe(200);
    expect(await own.client.call(routes.endOtherSessions, {})).toEqual({ ended: 0 });
  });

  it('begin with a token of their own, and end the one that the browser had', async () => {
    const { client, cookie } = await signIn('clerk@mun-lek.example');
    await client.call(routes.login, { body: { email: 'clerk@mun-lek.example', password } });
    expect((await askMe(cookie)).status).toBe(401);
    expect((await askMe('session=chosen-by-somebody-else')).status).toBe(401);
  });
});

describe('a session', () => {
  it('ends when it was not used for a while', async () => {
    const { me, cookie } = await signIn('officer@mun-lek.example');
    await age(me, 'last_seen_at', '29 minutes');
    expect((await askMe(cookie)).status).toBe(200);
    await age(me, 'last_seen_at', '31 minutes');
    expect((await askMe(cookie)).status).toBe(401);
  });

  it('ends after its hours, however much it is used', async () => {
    const { me, cookie } = await signIn('auditor@kut-rang.example');
    await age(me, 'expires_at', '12 hours');
    expect((await askMe(cookie)).status).toBe(401);
  });

  it('writes down when it was last seen, at most once a minute', async () => {
    const { me, cookie } = await signIn('auditor@bueng-kan.example');
    const seen = async () => (await journey.query<{ at: Date }>('SELECT last_seen_at AS at FROM session WHERE account_id = $1', [me.accountId]))[0]!.at.getTime();
    const first = await seen();
    await askMe(cookie);
    expect(await seen()).toBe(first);
    await age(me, 'last_seen_at', '2 minutes');
    await askMe(cookie);
    expect(await seen()).toBeGreaterThan(first);
  });

  it('gets another token with another position; what was under way may finish reading, and nothing more', async () => {
    const { client, me, cookie, answers } = await signIn('officer@bueng-kan.example');
    await client.call(routes.actAs, { body: { positionId: me.actingAs.id } });
    expect(cookieOf(answers.at(-1)!)).not.toBe(cookie);
    expect((await askMe(cookie)).status).toBe(200);
    expect((await logout(cookie)).status).toBe(401);
    await age(me, 'token_changed_at', '16 seconds');
    expect((await askMe(cookie)).status).toBe(401);
    expect((await client.call(routes.me, {})).accountId).toBe(me.accountId);
  });

  it('loses the position at once whose tenure has ended', async () => {
    const { client, me } = await signIn('office-head@kut-rang.example');
    await journey.query(`UPDATE position_holder SET until_on = DATE '2020-01-01' WHERE account_id = $1`, [me.accountId]);
    expect(await refusal(client.call(routes.listAgencies, {}))).toMatchObject({ status: 401, code: 'not-signed-in' });
  });

  it('keeps nothing but a hash of its token', async () => {
    const { me, cookie } = await signIn('clerk@bueng-kan.example');
    const kept = JSON.stringify(await journey.query('SELECT * FROM session WHERE account_id = $1', [me.accountId]));
    expect(kept).not.toContain(cookie.split('=')[1]);
  });
});

describe('over https', () => {
  it('the cookie is bound to the very host that gave it', async () => {
    await journey.startServer({ publicUrl: 'https://ita.example' });
    const { answers } = await signIn('clerk@bueng-kan.example');
    const [cookie = ''] = answers[0]!.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-session=/);
    expect(cookie.split('; ')).toEqual(expect.arrayContaining(['Secure', 'HttpOnly', 'Path=/', 'SameSite=Lax']));
    expect(cookie).not.toMatch(/Domain=/i);
  });
});
