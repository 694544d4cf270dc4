import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes, type Client } from '@prongsai/contracts';
import { demonstrationPassword as password } from '@prongsai/demonstration';
import { nobodysId } from './http.js';
import { Journey, refusal } from './journey.js';
import { SoftwarePasskey } from './software-passkey.js';

const origin = 'https://ita.example';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.start({ demonstration: 'people', works: false, publicUrl: origin, settings: { SECOND_FACTOR: 'required' } });
});
afterAll(() => journey.stop());

async function signedIn(email: string): Promise<Client> {
  const client = journey.nobody();
  await client.call(routes.login, { body: { email, password } });
  return client;
}

async function withPasskey(email: string, name = 'โทรศัพท์') {
  const client = await signedIn(email);
  const key = new SoftwarePasskey(origin);
  const { options } = await client.call(routes.beginPasskey, {});
  const added = await client.call(routes.addPasskey, { body: { name, response: key.create(options) } });
  return { client, key, added };
}

const begin = async (client: Client) => (await client.call(routes.beginPasskeySignIn, {})).options;
const signIn = async (key: SoftwarePasskey, faults: Parameters<SoftwarePasskey['use']>[1] = {}) => {
  const client = journey.nobody();
  const me = client.call(routes.signInByPasskey, { body: { response: key.use(await begin(client), faults) } });
  return { client, me };
};

describe('a passkey', () => {
  it('lets an approver set up the second factor that the position must have, and is listed by its name', async () => {
    const { client, added } = await withPasskey('clerk@kut-rang.example');
    expect(added).toMatchObject({ me: { secondFactor: { missing: 'none', passkeys: 1 } }, passkey: { name: 'โทรศัพท์', synced: false } });
    expect(added.recoveryCodes).toHaveLength(10);
    const { keys } = await client.call(routes.readSecondFactor, {});
    expect(keys).toMatchObject([{ id: added.passkey.id, name: 'โทรศัพท์' }]);
    const second = new SoftwarePasskey(origin);
    const { options } = await client.call(routes.beginPasskey, {});
    expect(await client.call(routes.addPasskey, { body: { name: 'กุญแจ', response: second.create(options) } })).toMatchObject({ recoveryCodes: null });
  });

  it('signs in without a password, and is both factors', async () => {
    const { key } = await withPasskey('executive@kut-rang.example');
    const { client, me } = await signIn(key);
    expect(await me).toMatchObject({ email: 'executive@kut-rang.example', secondFactor: { missing: 'none' } });
    expect((await me).secondFactor.usedAt).not.toBeNull();
    expect((await client.call(routes.listSessions, {})).data.find(({ current }) => current)).toMatchObject({ way: 'passkey', secondFactorUsed: true });
  });

  it('is the second factor after the password', async () => {
    const { key } = await withPasskey('office-head@kut-rang.example');
    const client = await signedIn('office-head@kut-rang.example');
    expect((await client.call(routes.me, {})).secondFactor.missing).toBe('confirm');
    const { options } = await client.call(routes.beginConfirmByPasskey, {});
    expect((await client.call(routes.confirmByPasskey, { body: { response: key.use(options) } })).secondFactor.missing).toBe('none');
  });

  it('is taken only from the address it was made for, opened by its owner, and for a challenge of ours', async () => {
    const { key } = await withPasskey('clerk@mun-lek.example');
    expect(await refusal((await signIn(key, { origin: 'https://elsewhere.example' })).me)).toMatchObject({ status: 401, code: 'sign-in-failed' });
    expect(await refusal((await signIn(key, { unverified: true })).me)).toMatchObject({ status: 401 });
    const made = { challenge: Buffer.from('made up by somebody else').toString('base64url'), rpId: 'ita.example' };
    expect(await refusal(journey.nobody().call(routes.signInByPasskey, { body: { response: key.use(made) } }))).toMatchObject({ status: 401 });
    expect((await (await signIn(key)).me).email).toBe('clerk@mun-lek.example');
  });

  it('answers a challenge once, also when the answer is sent twice at once', async () => {
    const { key } = await withPasskey('executive@mun-lek.example');
    const response = key.use(await begin(journey.nobody()));
    const tries = await Promise.allSettled([1, 2].map(() => journey.nobody().call(routes.signInByPasskey, { body: { response } })));
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('answers no challenge that is too old', async () => {
    const { key } = await withPasskey('office-head@mun-lek.example');
    const response = key.use(await begin(journey.nobody()));
    await journey.query(`UPDATE passkey_challenge SET expires_at = now() - interval '1 second'`);
    expect(await refusal(journey.nobody().call(routes.signInByPasskey, { body: { response } }))).toMatchObject({ status: 401 });
  });

  it('is refused when its counter has gone back, as that of a copy does, and the trail says so', async () => {
    const { key } = await withPasskey('clerk@bueng-kan.example');
    await (await signIn(key, { counter: 7 })).me;
    expect(await refusal((await signIn(key, { counter: 6 })).me)).toMatchObject({ status: 401 });
    const rows = await journey.query<{ action: string }>(`SELECT action FROM audit_entry WHERE action = 'auth.passkeySuspect'`);
    expect(rows).toHaveLength(1);
  });

  it('of one account does not confirm the session of another', async () => {
    const { key } = await withPasskey('executive@bueng-kan.example');
    await withPasskey('office-head@bueng-kan.example');
    const other = await signedIn('office-head@bueng-kan.example');
    const { options } = await other.call(routes.beginConfirmByPasskey, {});
    expect(await refusal(other.call(routes.confirmByPasskey, { body: { response: key.use(options) } }))).toMatchObject({ status: 422, reasons: [{ code: 'passkey-wrong' }] });
  });

  it('of a closed account opens nothing', async () => {
    const { key, added } = await withPasskey('auditor@mun-lek.example');
    await journey.query('UPDATE account SET disabled_at = now() WHERE id = $1', [added.me.accountId]);
    expect(await refusal((await signIn(key)).me)).toMatchObject({ status: 401, code: 'sign-in-failed' });
  });

  it('is renamed and removed by its owner alone, and stays where it is the last that must be', async () => {
    const { client, added } = await withPasskey('office-head@mueang-khong.example');
    const params = { passkeyId: added.passkey.id };
    const stranger = await signedIn('officer@kut-rang.example');
    const refused = await refusal(stranger.call(routes.renamePasskey, { params, body: { name: 'ของฉัน' } }));
    expect(refused).toMatchObject({ status: 404, code: 'not-found' });
    const nothing = await refusal(stranger.call(routes.removePasskey, { params: { passkeyId: nobodysId } }));
    expect({ ...(await refusal(stranger.call(routes.removePasskey, { params }))), instance: '' }).toEqual({ ...nothing, instance: '' });
    expect(await client.call(routes.renamePasskey, { params, body: { name: 'เครื่องที่ทำงาน' } })).toMatchObject({ name: 'เครื่องที่ทำงาน' });
    expect(await refusal(client.call(routes.removePasskey, { params }))).toMatchObject({ status: 403, reasons: [{ code: 'last-second-factor' }] });
  });

  it('of two that are removed at once leaves one where one must be', async () => {
    const { client, added } = await withPasskey('executive@mueang-khong.example');
    const second = new SoftwarePasskey(origin);
    const { options } = await client.call(routes.beginPasskey, {});
    const { passkey } = await client.call(routes.addPasskey, { body: { name: 'สอง', response: second.create(options) } });
    const tries = await Promise.allSettled([added.passkey.id, passkey.id].map((passkeyId) => client.call(routes.removePasskey, { params: { passkeyId } })));
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is one of twenty of an account at most', async () => {
    const { client, added } = await withPasskey('clerk@mueang-khong.example');
    const fill = `INSERT INTO passkey (id, account_id, credential_id, public_key, counter, transports, name, synced)
      SELECT gen_random_uuid(), account_id, 'kept-' || n, public_key, 0, '{}', name, false FROM passkey, generate_series(2, 20) n WHERE id = $1`;
    await journey.query(fill, [added.passkey.id]);
    const { options } = await client.call(routes.beginPasskey, {});
    const told = await refusal(client.call(routes.addPasskey, { body: { name: 'อีกหนึ่ง', response: new SoftwarePasskey(origin).create(options) } }));
    expect(told).toMatchObject({ status: 409, reasons: [{ code: 'passkeys-too-many', params: { limit: 20 } }] });
  });

  it('is not offered by an address that a browser would make none for', async () => {
    await journey.startServer({ publicUrl: 'http://127.0.0.1:3000' });
    expect((await journey.nobody().call(routes.signInOptions, {})).passkeys).toBe(false);
    expect(await refusal(journey.nobody().call(routes.beginPasskeySignIn, {}))).toMatchObject({ status: 404 });
  });
});
