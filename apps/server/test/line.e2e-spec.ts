import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { routes, type Client } from '@prongsai/contracts';
import { Journey, refusal } from './journey.js';
import { LinePeer } from './line-peer.js';

let counted = 0;
const userOf = (no: number) => `U${String(no).padStart(32, '0')}`;

describe('linking an account to LINE', () => {
  let peer: LinePeer;
  let journey: Journey;

  beforeAll(async () => {
    peer = await LinePeer.start();
    const settings = { ...peer.settings };
    journey = await Journey.start({ demonstration: 'people', startsOn: '2025-12-01', publicUrl: 'https://prongsai.example.go.th', settings });
  }, 120_000);
  beforeEach(() => peer.reset());
  afterAll(async () => {
    await journey.stop();
    await peer.stop();
  });

  const event = (type: string, userId: string, more: object = {}) => ({
    type, mode: 'active', timestamp: 1, webhookEventId: `01H${(counted += 1)}`, deliveryContext: { isRedelivery: false }, source: { type: 'user', userId }, replyToken: `reply-${counted}`, ...more,
  });
  const tell = async (...events: object[]) => {
    const answer = await peer.tell(journey.url, events);
    expect([answer.status, await answer.json()]).toEqual([200, { ok: true }]);
  };
  const types = (userId: string, text: string) => tell(event('message', userId, { message: { type: 'text', id: '1', text } }));
  const stateOf = async (client: Client) => (await client.call(routes.lineState, {})).state;
  const said = () => JSON.stringify(peer.replied.map(({ messages }) => messages));
  const unlink = async (client: Client) => client.call(routes.unlinkLine, {});

  it('goes by LINE’s own dialogue: a button after following, our page, and a nonce that LINE brings back', async () => {
    const officer = await journey.as('officer@kut-rang.example');
    await tell(event('follow', userOf(1), { follow: { isUnblocked: false } }));
    const linkToken = /line\/link\?linkToken=([\w-]+)/.exec(said())?.[1];
    expect(said()).toContain(`https://prongsai.example.go.th/line/link?linkToken=${linkToken}`);
    const { redirectTo } = await officer.call(routes.confirmLineLink, { body: { linkToken: linkToken! } });
    const address = new URL(redirectTo);
    expect(address.origin + address.pathname).toBe('https://access.line.me/dialog/bot/accountLink');
    expect(address.searchParams.get('linkToken')).toBe(linkToken);
    const nonce = address.searchParams.get('nonce')!;
    expect(nonce).toMatch(/^[\w-]{40,}$/);
    expect(await stateOf(officer)).toBe('none');
    await tell(event('accountLink', userOf(1), { link: { result: 'ok', nonce } }));
    expect(await officer.call(routes.lineState, {})).toMatchObject({ available: true, state: 'linked', addFriendUrl: 'https://line.me/R/ti/p/%40prongsai' });
    await tell(event('accountLink', userOf(9), { link: { result: 'ok', nonce } }));
    expect(said()).toContain('เชื่อมบัญชีไม่สำเร็จ');
    await unlink(officer);
  });

  it('goes by a code typed into the chat, also in Thai digits, once', async () => {
    const clerk = await journey.as('clerk@kut-rang.example');
    const { code } = await clerk.call(routes.beginLineLink, {});
    expect(code).toMatch(/^\d{8}$/);
    await types(userOf(2), ` ${code.replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)]!)} `);
    expect(await stateOf(clerk)).toBe('linked');
    await types(userOf(3), code);
    expect(said()).toContain('รหัสไม่ถูกต้องหรือหมดอายุแล้ว');
    expect(await refusal(clerk.call(routes.beginLineLink, {}))).toMatchObject({ status: 409, reasons: [{ code: 'line-linked-already' }] });
    await unlink(clerk);
    expect(await refusal(unlink(clerk))).toMatchObject({ status: 409, reasons: [{ code: 'line-not-linked' }] });
    const { accountId } = await clerk.call(routes.me, {});
    const entries = await journey.query<{ action: string }>(`SELECT action FROM audit_entry WHERE subject_id = $1 AND action LIKE 'line.%' ORDER BY no`, [accountId]);
    expect(entries.map(({ action }) => action)).toEqual(['line.link', 'line.unlink']);
  });

  it('takes no code that is too old, and none that another has asked for since', async () => {
    const executive = await journey.as('executive@kut-rang.example');
    const first = await executive.call(routes.beginLineLink, {});
    const second = await executive.call(routes.beginLineLink, {});
    await types(userOf(4), first.code);
    expect(await stateOf(executive)).toBe('none');
    await journey.query(`UPDATE line_pairing SET expires_at = now() - interval '1 second'`);
    await types(userOf(4), second.code);
    expect(await stateOf(executive)).toBe('none');
  });

  it('lets a code be guessed a few times and then not for a while', async () => {
    const executive = await journey.as('executive@mun-lek.example');
    const { code } = await executive.call(routes.beginLineLink, {});
    for (let tries = 0; tries < 6; tries += 1) await types(userOf(5), code === '00000000' ? '11111111' : '00000000');
    await types(userOf(5), code);
    expect(said()).toContain('ลองรหัสหลายครั้งเกินไป');
    expect(await stateOf(executive)).toBe('none');
    await types(userOf(6), code);
    expect(await stateOf(executive)).toBe('linked');
  });

  it('belongs to whoever proves both sides last', async () => {
    const [one, other] = [await journey.as('officer@mun-lek.example'), await journey.as('officer@bueng-kan.example')];
    await types(userOf(7), (await one.call(routes.beginLineLink, {})).code);
    await types(userOf(7), (await other.call(routes.beginLineLink, {})).code);
    expect([await stateOf(one), await stateOf(other)]).toEqual(['none', 'linked']);
  });

  it('knows when it is blocked and when it is let back in', async () => {
    const officer = await journey.as('officer@bueng-kan.example');
    await tell(event('unfollow', userOf(7)));
    expect(await stateOf(officer)).toBe('blocked');
    await tell(event('follow', userOf(7), { follow: { isUnblocked: true } }));
    expect(await stateOf(officer)).toBe('linked');
    expect(said()).toContain('ยินดีต้อนรับกลับ');
  });

  it('does an event once, however often and at once LINE tells it', async () => {
    const clerk = await journey.as('clerk@bueng-kan.example');
    const { code } = await clerk.call(routes.beginLineLink, {});
    const typed = event('message', userOf(8), { message: { type: 'text', id: '1', text: code } });
    await Promise.all([tell(typed), tell(typed), tell(typed)]);
    expect(await stateOf(clerk)).toBe('linked');
    expect(peer.replied).toHaveLength(1);
  });

  it('believes nothing that LINE has not signed, over the very bytes', async () => {
    const forged = event('unfollow', userOf(7));
    expect((await peer.tell(journey.url, [forged], 'another secret')).status).toBe(403);
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(`${journey.url}/api/line/webhook`, { method: 'POST', headers, body: '{"events":[]}' })).status).toBe(403);
    expect((await fetch(`${journey.url}/api/line/webhook`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' })).status).toBe(422);
    expect(await stateOf(await journey.as('officer@bueng-kan.example'))).toBe('linked');
  });

  it('passes over what it does not know: other events, groups, the test without events', async () => {
    await tell();
    await tell(event('postback', userOf(7), { postback: { data: 'x' } }), { ...event('follow', userOf(7)), source: { type: 'group', groupId: 'C1', userId: userOf(7) } }, { type: 'new' });
    expect(peer.replied).toEqual([]);
  });

  it('keeps LINE’s id of nobody in clear', async () => {
    const kept = JSON.stringify(await journey.query('SELECT * FROM line_link'));
    expect(kept).not.toContain(userOf(7));
    expect(kept.length).toBeGreaterThan(2);
  });

  it('is not offered where there is no Official Account', async () => {
    await journey.startServer({ settings: {} });
    const officer = await journey.as('officer@kut-rang.example');
    expect(await officer.call(routes.lineState, {})).toEqual({ available: false, state: 'none', linkedAt: null, addFriendUrl: null });
    expect(await refusal(officer.call(routes.beginLineLink, {}))).toMatchObject({ status: 503, reasons: [{ code: 'line-not-set' }] });
    expect((await peer.tell(journey.url, [])).status).toBe(404);
  });
});
