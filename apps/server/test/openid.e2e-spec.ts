import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient, routes, type Client } from '@prongsai/contracts';
import { demonstrationPassword as password } from '@prongsai/demonstration';
import { Browser } from './browser.js';
import { Journey, refusal } from './journey.js';
import { OpenIdPeer } from './openid-peer.js';

const host = 'ita.example';
const publicUrl = `https://${host}`;
const params = { providerId: 'peer' };

let journey: Journey;
let peer: OpenIdPeer;
beforeAll(async () => {
  peer = await OpenIdPeer.start(`${publicUrl}/openid/peer/callback`);
  journey = await Journey.start({ demonstration: 'people', publicUrl, settings: { OPENID_PROVIDERS: JSON.stringify([peer.configuration('peer')]) } });
});
afterAll(async () => {
  await journey.stop();
  await peer.stop();
});

const newBrowser = () => new Browser({ [host]: journey.url });
const clientOf = (browser: Browser): Client => createClient({ baseUrl: `${publicUrl}/api`, fetch: browser.visit as typeof fetch });
async function signedIn(email: string): Promise<{ browser: Browser; client: Client }> {
  const browser = newBrowser();
  const client = clientOf(browser);
  await client.call(routes.login, { body: { email, password } });
  return { browser, client };
}

/** What the console is told when the browser comes back to it. */
async function outcomeOf(browser: Browser, back: string): Promise<string | null> {
  expect(new URL(back).host).toBe(host);
  const answer = await browser.visit(back);
  expect(answer.status).toBe(303);
  return new URL(answer.headers.get('location') ?? '', publicUrl).searchParams.get('openid');
}
const begin = async (client: Client) => (await client.call(routes.beginOpenIdSignIn, { params, body: {} })).redirectTo;

async function link(email: string, subject: string): Promise<string | null> {
  const { browser, client } = await signedIn(email);
  const { redirectTo } = await client.call(routes.beginOpenIdLink, { params });
  return outcomeOf(browser, await peer.signIn(browser.another(), redirectTo, subject, host));
}

async function signInThere(subject: string, browser = newBrowser()) {
  const client = clientOf(browser);
  const back = await peer.signIn(browser, await begin(client), subject, host);
  return { browser, client, back, outcome: await outcomeOf(browser, back) };
}

describe('an identity provider', () => {
  it('is told by name on the login page', async () => {
    expect((await journey.nobody().call(routes.signInOptions, {})).providers).toEqual([{ id: 'peer', name: { th: 'ผู้ให้บริการทดสอบ', en: 'Peer' } }]);
    expect(await refusal(journey.nobody().call(routes.beginOpenIdSignIn, { params: { providerId: 'nobody' }, body: {} }))).toMatchObject({ status: 404 });
  });

  it('is sent a browser with a challenge, a state and a nonce, and no secret', async () => {
    const asked = new URL(await begin(clientOf(newBrowser())));
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', redirect_uri: `${publicUrl}/openid/peer/callback` });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.searchParams.get(name)?.length).toBeGreaterThan(20);
    expect(asked.href).not.toContain('secret');
  });

  it('signs in who has linked the account there, and lists what is linked', async () => {
    expect(await link('officer@kut-rang.example', 'subject-1')).toBe('linked');
    const { client, outcome } = await signInThere('subject-1');
    expect(outcome).toBe('signed-in');
    expect(await client.call(routes.me, {})).toMatchObject({ email: 'officer@kut-rang.example' });
    expect((await client.call(routes.listSessions, {})).data.find(({ current }) => current)).toMatchObject({ way: 'openid', secondFactorUsed: false });
    const { data } = await client.call(routes.listIdentities, {});
    expect(data).toMatchObject([{ provider: { id: 'peer' } }]);
    expect(data[0]?.lastUsedAt).not.toBeNull();
  });

  it('signs in nobody who is not linked, whatever address it tells', async () => {
    const { client, outcome } = await signInThere('clerk@kut-rang.example');
    expect(outcome).toBe('not-linked');
    expect(await refusal(client.call(routes.me, {}))).toMatchObject({ status: 401 });
  });

  it('links one person to one account', async () => {
    expect(await link('clerk@kut-rang.example', 'subject-2')).toBe('linked');
    expect(await link('executive@kut-rang.example', 'subject-2')).toBe('linked-elsewhere');
    expect(await link('clerk@kut-rang.example', 'subject-3')).toBe('linked-elsewhere');
    expect((await signInThere('subject-3')).outcome).toBe('not-linked');
  });

  it('counts as the second factor where it says that it has asked for two', async () => {
    await link('executive@mueang-khong.example', 'careful-1');
    const { client } = await signInThere('careful-1');
    expect((await client.call(routes.me, {})).secondFactor.usedAt).not.toBeNull();
    await link('clerk@mueang-khong.example', 'hasty-1');
    const other = await signInThere('hasty-1');
    expect((await other.client.call(routes.me, {})).secondFactor.usedAt).toBeNull();
  });

  it('lets nobody into an account that is closed', async () => {
    await link('auditor@mun-lek.example', 'subject-4');
    await journey.query(`UPDATE account SET disabled_at = now() WHERE email = 'auditor@mun-lek.example'`);
    expect((await signInThere('subject-4')).outcome).toBe('refused');
  });

  it('is unlinked by its owner, but not where it is the only way in', async () => {
    await link('officer@mun-lek.example', 'subject-5');
    const { client } = await signInThere('subject-5');
    const { data } = await client.call(routes.listIdentities, {});
    const identityId = data[0]!.id;
    const stranger = await signedIn('officer@bueng-kan.example');
    expect(await refusal(stranger.client.call(routes.unlinkIdentity, { params: { identityId } }))).toMatchObject({ status: 404 });
    await journey.query(`UPDATE account SET password_hash = NULL WHERE email = 'officer@mun-lek.example'`);
    expect(await refusal(client.call(routes.unlinkIdentity, { params: { identityId } }))).toMatchObject({ status: 403, reasons: [{ code: 'last-way-in' }] });
    await journey.query(`UPDATE account SET password_hash = (SELECT password_hash FROM account WHERE email = 'officer@bueng-kan.example') WHERE email = 'officer@mun-lek.example'`);
    await client.call(routes.unlinkIdentity, { params: { identityId } });
    expect((await signInThere('subject-5')).outcome).toBe('not-linked');
  });
});

describe('what comes back from a provider is not believed', () => {
  beforeAll(() => link('clerk@bueng-kan.example', 'subject-9'));

  const comingBack = async (change: (address: URL) => void) => {
    const browser = newBrowser();
    const asked = new URL(await begin(clientOf(browser)));
    change(asked);
    const back = await peer.signIn(browser, asked.href, 'subject-9', host);
    return { browser, outcome: await outcomeOf(browser, back) };
  };
  const isSignedIn = async (browser: Browser) => (await browser.visit(`${publicUrl}/api/auth/me`)).status === 200;

  it('with another state', async () => {
    const { browser, outcome } = await comingBack((asked) => asked.searchParams.set('state', 'a-state-that-somebody-else-has-made-up'));
    expect(outcome).toBe('expired');
    expect(await isSignedIn(browser)).toBe(false);
  });

  it('with another nonce', async () => {
    const { browser, outcome } = await comingBack((asked) => asked.searchParams.set('nonce', 'a-nonce-that-somebody-else-has-made-up'));
    expect(outcome).toBe('refused');
    expect(await isSignedIn(browser)).toBe(false);
  });

  it('with another challenge than our verifier answers', async () => {
    expect((await comingBack((asked) => asked.searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'))).outcome).toBe('refused');
  });

  it('in another browser than the one that asked', async () => {
    const asking = newBrowser();
    const back = await peer.signIn(asking, await begin(clientOf(asking)), 'subject-9', host);
    const other = newBrowser();
    expect(await outcomeOf(other, back)).toBe('expired');
    expect(await isSignedIn(other)).toBe(false);
  });

  it('twice', async () => {
    const { browser, back, outcome } = await signInThere('subject-9');
    expect(outcome).toBe('signed-in');
    expect(await outcomeOf(browser, back)).toBe('expired');
  });

  it('after the time for it is over', async () => {
    const browser = newBrowser();
    const back = await peer.signIn(browser, await begin(clientOf(browser)), 'subject-9', host);
    await journey.query(`UPDATE openid_attempt SET expires_at = now() - interval '1 second'`);
    expect(await outcomeOf(browser, back)).toBe('expired');
  });

  it('with a code that has expired at the provider', async () => {
    const browser = newBrowser();
    const back = await peer.signIn(browser, await begin(clientOf(browser)), 'subject-9', host);
    await peer.letExpire(back);
    expect(await outcomeOf(browser, back)).toBe('refused');
  });

  it('when the person has thought better of it', async () => {
    const browser = newBrowser();
    expect(await outcomeOf(browser, await peer.abort(browser, await begin(clientOf(browser)), host))).toBe('refused');
  });

  it('to link an account that the browser is no longer signed in with', async () => {
    const { browser, client } = await signedIn('executive@bueng-kan.example');
    const { redirectTo } = await client.call(routes.beginOpenIdLink, { params });
    await client.call(routes.logout, {});
    expect(await outcomeOf(browser, await peer.signIn(browser.another(), redirectTo, 'subject-10', host))).toBe('expired');
    expect((await signInThere('subject-10')).outcome).toBe('not-linked');
  });
});

describe('an invitation', () => {
  it('is accepted with an identity instead of a password, once', async () => {
    const coordinator = (await journey.query<{ email: string }>(
      `SELECT a.email FROM account a JOIN position_holder h ON h.account_id = a.id JOIN position p ON p.id = h.position_id WHERE p.role = 'coordinator' LIMIT 1`,
    ))[0]!.email;
    const inviter = await journey.as(coordinator);
    const [office] = await journey.query<{ id: string }>(
      `UPDATE position_holder SET until_on = DATE '2024-12-31' WHERE position_id = (SELECT p.id FROM position p JOIN agency a ON a.id = p.agency_id
        WHERE a.slug = 'mueang-khong' AND p.role = 'auditor') RETURNING position_id AS id`,
    );
    await inviter.call(routes.invite, { params: { positionId: office!.id }, body: { email: 'new@mueang-khong.example', fromOn: '2025-01-01' } });
    await journey.quiet();
    const { data } = await journey.nobody().call(routes.demonstrationLetters, {});
    const token = data[0]!.link.split('token=')[1]!;
    const accept = async (subject: string) => {
      const browser = newBrowser();
      const client = clientOf(browser);
      const name = { th: 'ผู้ตรวจสอบภายใน', en: 'Internal auditor' };
      const { redirectTo } = await client.call(routes.beginOpenIdSignIn, { params, body: { invitation: token, name } });
      return { client, outcome: await outcomeOf(browser, await peer.signIn(browser, redirectTo, subject, host)) };
    };
    const { client, outcome } = await accept('subject-20');
    expect(outcome).toBe('accepted');
    expect(await client.call(routes.me, {})).toMatchObject({ email: 'new@mueang-khong.example', actingAs: { role: 'auditor' }, name: { en: 'Internal auditor' } });
    expect((await accept('subject-21')).outcome).toBe('expired');
    expect((await signInThere('subject-20')).outcome).toBe('signed-in');
  });
});

describe('when the provider does not answer', () => {
  it('the sign-in says so before the browser leaves, and when it comes back; later it goes on', async () => {
    const browser = newBrowser();
    const back = await peer.signIn(browser, await begin(clientOf(browser)), 'subject-9', host);
    const port = await peer.stop();
    expect(await outcomeOf(browser, back)).toBe('unavailable');
    await journey.startServer();
    expect(await refusal(clientOf(newBrowser()).call(routes.beginOpenIdSignIn, { params, body: {} }))).toMatchObject({ status: 503, code: 'unavailable', reasons: [{ code: 'provider-unavailable' }] });
    await peer.listen(port);
    expect((await signInThere('subject-9')).outcome).toBe('signed-in');
  });
});
