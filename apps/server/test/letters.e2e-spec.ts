import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '@prongsai/contracts';
import { until } from '@prongsai/testing';
import { MailPeer } from './mail-peer.js';
import { Journey, refusal } from './journey.js';

const coordinator = 'coordinator@sathit.example';

/** The trail's daily codes go to the coordinator as a notice: the first letter of a day in the life of a province. */
describe('letters, from a message to the mail server', () => {
  let peer: MailPeer;
  let journey: Journey;
  let link: string;

  beforeAll(async () => {
    peer = await MailPeer.start();
    const settings = { SMTP_URL: peer.address, HEARTBEAT_SECONDS: '0.2', LETTER_GATHER_SECONDS: '0' };
    journey = await Journey.start({ demonstration: 'people', startsOn: '2025-12-02', publicUrl: 'http://localhost:3000', settings });
    await until('a letter has come', async () => peer.received.length > 0, 30_000);
    link = new URL(/List-Unsubscribe: <([^>]+)>/.exec(unfolded())?.[1] ?? '').pathname;
  });
  afterAll(async () => {
    await journey.stop();
    await peer.stop();
  });

  const unfolded = () => (peer.received[0] ?? '').replace(/\r\n[ \t]+/g, ' ').replaceAll('=\r\n', '');
  const page = (address: string, given: RequestInit = {}) => fetch(`${journey.url}${address}`, given);
  const choices = async () => (await journey.as(coordinator)).call(routes.letterChoices, {});

  it('are shown to the person they went to, as they look, and to nobody else', async () => {
    const client = await journey.as(coordinator);
    await until('it is written down', async () => (await client.call(routes.listLetters, {})).data[0]?.state === 'sent');
    const { data } = await client.call(routes.listLetters, {});
    expect(data).toMatchObject([{ day: '2025-12-02', channel: 'email', address: coordinator, matters: [{ lateDays: 0 }] }]);
    const shown = await client.call(routes.readLetter, { params: { letterId: data[0]!.id } });
    expect(shown.html).toContain(shown.matters[0]!.subject.th);
    expect(shown.text).toContain(shown.matters[0]!.subject.en);
    const stranger = await journey.as('officer@kut-rang.example');
    expect((await stranger.call(routes.listLetters, {})).data).toEqual([]);
    expect(await refusal(stranger.call(routes.readLetter, { params: { letterId: data[0]!.id } }))).toMatchObject({ status: 404 });
  });

  it('end by a press and not by a look, as mail programs look by themselves', async () => {
    const looked = await page(link);
    expect(looked.status).toBe(200);
    expect(await looked.text()).toContain('<form method="post">');
    expect((await choices()).notices).toBe(true);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const pressed = await page(link, { method: 'POST', headers, body: 'List-Unsubscribe=One-Click' });
    expect(pressed.status).toBe(200);
    expect(await pressed.text()).not.toContain(coordinator);
    expect((await choices()).notices).toBe(false);
    await page(link, { method: 'POST', headers, body: 'List-Unsubscribe=One-Click' });
    const trail = await journey.query(`SELECT 1 FROM audit_entry WHERE action = 'letters.unsubscribe'`);
    expect(trail).toHaveLength(1);
  });

  it('end for nobody by a link that was changed', async () => {
    const [, accountId] = /unsubscribe\/([^.]+)\./.exec(link) ?? [];
    for (const wrong of [link.slice(0, -1), link.replace(/[0-9a-f]$/, (digit) => (digit === '0' ? '1' : '0')), `/unsubscribe/${accountId ?? ''}`, '/unsubscribe/a.b']) {
      expect((await page(wrong, { method: 'POST' })).status).toBe(404);
    }
  });

  it('come again when the person says so, which stands in the trail', async () => {
    const client = await journey.as(coordinator);
    expect(await client.call(routes.chooseLetters, { body: { notices: true, first: 'email' } })).toMatchObject({ notices: true, email: coordinator, bouncedAt: null });
    expect(await journey.query(`SELECT 1 FROM audit_entry WHERE action = 'letters.choose'`)).toHaveLength(1);
  });
});
