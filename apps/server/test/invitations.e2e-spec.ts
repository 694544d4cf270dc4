import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditSentence, routes, type BodyOf, type Client } from '@prongsai/contracts';
import { demonstrationPassword as printed } from '@prongsai/demonstration';
import { until } from '@prongsai/testing';
import { nobodysId } from './http.js';
import { Journey, refusal } from './journey.js';
import { MailPeer, textOf } from './mail-peer.js';

const publicUrl = 'https://ita.example';
const password = 'thirteen small boats on ice';
const name = { th: 'ผู้ดำรงตำแหน่ง', en: 'Holder' };

let journey: Journey;
let mail: MailPeer;
let coordinator: Client;
beforeAll(async () => {
  mail = await MailPeer.start();
  journey = await Journey.start({ demonstration: 'people', publicUrl, settings: { SMTP_URL: mail.address, SECOND_FACTOR: 'offered' } });
  const [{ email } = { email: '' }] = await journey.query<{ email: string }>(
    `SELECT a.email FROM account a JOIN position_holder h ON h.account_id = a.id JOIN position p ON p.id = h.position_id WHERE p.role = 'coordinator' LIMIT 1`,
  );
  coordinator = await journey.as(email);
});
afterAll(async () => {
  await journey.stop();
  await mail.stop();
});

/** A position whose holder has left. */
async function vacant(slug: string, role: string): Promise<string> {
  const [row] = await journey.query<{ id: string }>(
    `UPDATE position_holder SET until_on = DATE '2024-12-31' WHERE position_id = (SELECT p.id FROM position p JOIN agency a ON a.id = p.agency_id
      WHERE a.slug = $1 AND p.role = $2 ORDER BY p.title_th LIMIT 1) RETURNING position_id AS id`,
    [slug, role],
  );
  return row!.id;
}
const invite = (client: Client, positionId: string, email: string, more: Partial<BodyOf<typeof routes.invite>> = {}) =>
  client.call(routes.invite, { params: { positionId }, body: { email, fromOn: '2025-01-01', ...more } });

/** The letter, once what was done to send it is committed too. */
async function letterTo(email: string): Promise<string> {
  const letter = await until(`a letter to ${email}`, async () => mail.received.findLast((one) => one.includes(`To: ${email}`)), 20_000);
  await journey.quiet();
  return letter;
}
const tokenIn = (letter: string) => /#token=([\w-]+)/.exec(textOf(letter))?.[1] ?? '';
const anybody = () => journey.nobody();
const login = (email: string, word: string) => anybody().call(routes.login, { body: { email, password: word } });

describe('an invitation', () => {
  it('gives a position from a day on, and a new account its name and password, once', async () => {
    const positionId = await vacant('kut-rang', 'clerk');
    const sent = await invite(coordinator, positionId, 'Clerk.New@kut-rang.example');
    expect(sent).toMatchObject({ email: 'clerk.new@kut-rang.example', state: 'waiting', mail: 'waiting', position: { role: 'clerk' } });
    const letter = await letterTo('clerk.new@kut-rang.example');
    expect(textOf(letter)).toContain('ตั้งแต่วันที่ 1 มกราคม 2568');
    expect(textOf(letter)).toContain(`${publicUrl}/invitation#token=`);
    const token = tokenIn(letter);
    expect(JSON.stringify(await journey.query('SELECT * FROM invitation'))).not.toContain(token);
    expect(await refusal(login('clerk.new@kut-rang.example', ''))).toMatchObject({ status: 422 });
    expect(await refusal(login('clerk.new@kut-rang.example', password))).toMatchObject({ status: 401 });
    expect(await anybody().call(routes.readInvitation, { body: { token } })).toMatchObject({ email: 'clerk.new@kut-rang.example', hasAccount: false, fromOn: '2025-01-01' });
    const accept = (word: string) => anybody().call(routes.acceptInvitation, { body: { token, name, password: word } });
    expect(await refusal(accept('too short'))).toMatchObject({ reasons: [{ code: 'password-too-short', where: 'body.password' }] });
    expect(await refusal(accept('my kut-rang boots are wet'))).toMatchObject({ reasons: [{ code: 'password-says-who' }] });
    expect(await refusal(anybody().call(routes.acceptInvitation, { body: { token } }))).toMatchObject({ reasons: [{ code: 'name-missing' }, { code: 'password-missing' }] });
    const twice = await Promise.allSettled([accept(password), accept(password)]);
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await login('clerk.new@kut-rang.example', password)).toMatchObject({ name, actingAs: { id: positionId, role: 'clerk' } });
    expect(await refusal(anybody().call(routes.readInvitation, { body: { token } }))).toMatchObject({ reasons: [{ code: 'link-used-or-expired' }] });
    expect((await coordinator.call(routes.listInvitations, {})).data[0]).toMatchObject({ state: 'accepted', mail: 'sent' });
  });

  it('is answered alike whether or not the address has an account, which keeps its password', async () => {
    const toNew = await invite(coordinator, await vacant('mun-lek', 'clerk'), 'clerk.new@mun-lek.example');
    const toKnown = await invite(coordinator, await vacant('mun-lek', 'executive'), 'officer@mun-lek.example');
    const shapeOf = ({ state, mail: sent, untilOn, fromOn }: typeof toNew) => ({ state, sent, untilOn, fromOn });
    expect(shapeOf(toKnown)).toEqual(shapeOf(toNew));
    const token = tokenIn(await letterTo('officer@mun-lek.example'));
    expect(await anybody().call(routes.readInvitation, { body: { token } })).toMatchObject({ hasAccount: true });
    await anybody().call(routes.acceptInvitation, { body: { token, name, password: 'somebody else sets this one' } });
    expect(await refusal(login('officer@mun-lek.example', 'somebody else sets this one'))).toMatchObject({ status: 401 });
    const me = await login('officer@mun-lek.example', printed);
    expect(me.positions.map(({ role }) => role).sort()).toEqual(['executive', 'officer']);
    expect(me.name).not.toEqual(name);
  });

  it('expires after seven days', async () => {
    const { id } = await invite(coordinator, await vacant('bueng-kan', 'clerk'), 'clerk.new@bueng-kan.example');
    const token = tokenIn(await letterTo('clerk.new@bueng-kan.example'));
    await journey.query(`UPDATE invitation SET expires_at = expires_at - interval '7 days' WHERE id = $1`, [id]);
    expect(await refusal(anybody().call(routes.acceptInvitation, { body: { token, name, password } }))).toMatchObject({ reasons: [{ code: 'link-used-or-expired' }] });
    expect((await coordinator.call(routes.listInvitations, {})).data.find((one) => one.id === id)?.state).toBe('expired');
  });

  it('is withdrawn within the scope of who asks, and its link is worth nothing', async () => {
    const { id } = await invite(coordinator, await vacant('bueng-kan', 'executive'), 'executive.new@bueng-kan.example');
    const token = tokenIn(await letterTo('executive.new@bueng-kan.example'));
    const params = { invitationId: id };
    const stranger = await journey.as('officer@kut-rang.example');
    const refused = await refusal(stranger.call(routes.withdrawInvitation, { params }));
    const nothing = await refusal(stranger.call(routes.withdrawInvitation, { params: { invitationId: nobodysId } }));
    expect({ ...refused, instance: '' }).toEqual({ ...nothing, instance: '' });
    expect((await stranger.call(routes.listInvitations, {})).data.map(({ email }) => email)).not.toContain('executive.new@bueng-kan.example');
    const own = await journey.as('officer@bueng-kan.example');
    await own.call(routes.withdrawInvitation, { params });
    expect(await refusal(anybody().call(routes.acceptInvitation, { body: { token, name, password } }))).toMatchObject({ reasons: [{ code: 'link-used-or-expired' }] });
  });

  it('is withdrawn in the chain of the agency whose position it is, by the coordinator too', async () => {
    const { id } = await invite(coordinator, await vacant('kut-rang', 'executive'), 'executive.new@kut-rang.example');
    await coordinator.call(routes.withdrawInvitation, { params: { invitationId: id } });
    const entries = await journey.query<{ action: string; slug: string | null }>(
      `SELECT e.action, a.slug FROM audit_entry e LEFT JOIN agency a ON e.chain = 'agency:' || a.id AND e.agency_id = a.id
        WHERE e.subject_id = $1 ORDER BY e.action`,
      [id],
    );
    expect(entries.map(({ action, slug }) => ({ action, slug }))).toEqual([
      { action: 'invitation.send', slug: 'kut-rang' },
      { action: 'invitation.withdraw', slug: 'kut-rang' },
    ]);
    expect((await coordinator.call(routes.listInvitations, {})).data.find((one) => one.id === id)?.state).toBe('withdrawn');
  });

  it('is made by the rules of appointment: no officer appoints a clerk, nobody another agency', async () => {
    const officer = await journey.as('officer@mueang-khong.example');
    expect(await refusal(invite(officer, await vacant('mueang-khong', 'clerk'), 'x@mueang-khong.example'))).toMatchObject({ status: 403, reasons: [{ code: 'not-yours-to-appoint' }] });
    const [foreign] = await journey.query<{ id: string }>(`SELECT p.id FROM position p JOIN agency a ON a.id = p.agency_id WHERE a.slug = 'kut-rang' AND p.role = 'divisionHead' LIMIT 1`);
    expect(await refusal(invite(officer, foreign!.id, 'x@mueang-khong.example'))).toMatchObject({ status: 404 });
    expect(await refusal(invite(officer, nobodysId, 'x@mueang-khong.example'))).toMatchObject({ status: 404 });
    const head = await vacant('mueang-khong', 'divisionHead');
    expect((await invite(officer, head, 'head.new@mueang-khong.example')).state).toBe('waiting');
    expect(await refusal(invite(officer, head, 'head.other@mueang-khong.example'))).toMatchObject({ status: 422, reasons: [{ code: 'position-held' }] });
    const kept = await journey.query(`SELECT 1 FROM account WHERE email IN ('x@mueang-khong.example', 'head.other@mueang-khong.example')`);
    expect(kept).toEqual([]);
  });
});

describe('a mail server', () => {
  it('that asks to come again is brought the letter again, with a link that works', async () => {
    mail.answer = 450;
    const before = mail.brought;
    await invite(coordinator, await vacant('mueang-khong', 'executive'), 'executive.new@mueang-khong.example');
    await until('the letter was brought', () => Promise.resolve(mail.brought > before), 20_000);
    mail.answer = 250;
    const token = tokenIn(await letterTo('executive.new@mueang-khong.example'));
    await until('the letter is known to be sent', async () => (await coordinator.call(routes.listInvitations, {})).data[0]?.mail === 'sent', 20_000);
    await anybody().call(routes.acceptInvitation, { body: { token, name, password } });
    expect(mail.received.filter((letter) => letter.includes('To: executive.new@mueang-khong.example'))).toHaveLength(1);
  });

  it('that refuses for good is not asked again, and whoever invited sees it', async () => {
    mail.answer = 550;
    const { id } = await invite(coordinator, await vacant('mueang-khong', 'auditor'), 'nobody@mueang-khong.example');
    const seen = async () => (await coordinator.call(routes.listInvitations, {})).data.find((one) => one.id === id)?.mail;
    await until('the refusal is known', async () => (await seen()) === 'refused', 20_000);
    mail.answer = 250;
    await journey.quiet();
    expect(mail.received.filter((letter) => letter.includes('nobody@mueang-khong.example'))).toEqual([]);
  });
});

describe('a forgotten password', () => {
  const ask = (email: string) => anybody().call(routes.askPasswordReset, { body: { email } });
  const reset = (token: string, word: string) => anybody().call(routes.resetPassword, { body: { token, password: word } });

  it('is set anew with a link that works once, and every session ends', async () => {
    const client = anybody();
    await client.call(routes.login, { body: { email: 'clerk.new@kut-rang.example', password } });
    await ask(' CLERK.new@kut-rang.example ');
    const letter = await until('the reset letter', async () => mail.received.findLast((one) => textOf(one).includes('/reset-password#token=')), 20_000);
    const token = tokenIn(letter);
    await journey.quiet();
    expect(JSON.stringify(await journey.query('SELECT * FROM password_reset'))).not.toContain(token);
    expect(await refusal(reset(token, 'short'))).toMatchObject({ reasons: [{ code: 'password-too-short' }] });
    const twice = await Promise.allSettled([reset(token, 'a new phrase for a new year'), reset(token, 'another phrase for the year')]);
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await refusal(client.call(routes.me, {}))).toMatchObject({ status: 401 });
    expect(await refusal(login('clerk.new@kut-rang.example', password))).toMatchObject({ status: 401 });
    expect(await refusal(reset(token, 'a third phrase for the year'))).toMatchObject({ reasons: [{ code: 'link-used-or-expired' }] });
    await until('the owner is told', async () => mail.received.find((one) => textOf(one).includes('มีการเปลี่ยนแปลง: เปลี่ยนรหัสผ่าน')), 20_000);
  });

  it('is answered alike for an address without an account, for a shared one and for a closed one, and brings them no letter', async () => {
    await journey.query(`UPDATE account SET disabled_at = now() WHERE email = 'auditor@bueng-kan.example'`);
    const before = mail.received.length;
    for (const email of ['nobody@nowhere.example', 'officer@kut-rang.example', 'auditor@bueng-kan.example']) expect(await ask(email)).toEqual({ ok: true });
    await journey.quiet();
    expect(mail.received).toHaveLength(before);
    expect(await journey.query('SELECT 1 FROM password_reset WHERE used_at IS NULL')).toEqual([]);
  });

  it('is asked for three times in a row at most, whether or not there is an account', async () => {
    for (let time = 0; time < 3; time += 1) await ask('often@nowhere.example');
    expect(await refusal(ask('often@nowhere.example'))).toMatchObject({ status: 429, reasons: [{ code: 'quiet-until' }] });
  });

  it('takes no link that is made up or too old', async () => {
    expect(await refusal(reset('a-token-that-somebody-has-made-up', password))).toMatchObject({ reasons: [{ code: 'link-used-or-expired' }] });
    mail.received.length = 0;
    await ask('executive.new@mueang-khong.example');
    const token = tokenIn(await letterTo('executive.new@mueang-khong.example'));
    await journey.quiet();
    await journey.query(`UPDATE password_reset SET expires_at = now() - interval '1 second'`);
    expect(await refusal(reset(token, 'a phrase that comes too late'))).toMatchObject({ reasons: [{ code: 'link-used-or-expired' }] });
  });
});

describe('the trail', () => {
  it('has invitations and resets in Thai, and no address', async () => {
    const rows = await journey.query<{ action: string; detail: Record<string, string | number> }>(
      `SELECT action, detail FROM audit_entry WHERE action LIKE 'invitation.%' OR action IN ('auth.askReset', 'auth.resetPassword')`,
    );
    expect(new Set(rows.map(({ action }) => action))).toEqual(
      new Set(['invitation.send', 'invitation.accept', 'invitation.withdraw', 'auth.askReset', 'auth.resetPassword']),
    );
    for (const { action, detail } of rows) expect(auditSentence(action, detail).th).toMatch(/^[ก-๙][^…]*$/);
    expect(JSON.stringify(rows)).not.toContain('@');
  });
});
