import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes, type Client } from '@prongsai/contracts';
import { until } from '@prongsai/testing';
import { readConfig } from '../src/platform/config/config.js';
import { startServer } from '../src/start-server.js';
import { nobodysId } from './http.js';
import { Journey, refusal } from './journey.js';
import { WebhookPeer } from './webhook-peer.js';

describe('a webhook, over HTTP', () => {
  let journey: Journey;
  let peer: WebhookPeer;
  let officer: Client;
  let coordinator: Client;

  beforeAll(async () => {
    peer = await WebhookPeer.start();
    journey = await Journey.start({ demonstration: 'people', startsOn: '2025-12-01', settings: { WEBHOOK_PRIVATE_ADDRESSES: 'allowed' } });
    officer = await journey.as('officer@kut-rang.example');
    coordinator = await journey.as('coordinator@sathit.example');
  }, 120_000);
  afterAll(async () => {
    await journey.stop();
    await peer.stop();
  });

  const settings = { name: 'ระบบสารบรรณ', events: [] };
  const create = async (client: Client) => {
    const made = await client.call(routes.createWebhook, { body: { ...settings, url: peer.url } });
    peer.secret = made.secret;
    return made;
  };

  it('shows its secret once, and is pinged by the worker', async () => {
    const { webhook, secret } = await create(officer);
    expect(secret).toMatch(/^whsec_/);
    expect(webhook).toMatchObject({ name: 'ระบบสารบรรณ', state: 'active', waiting: 0, lastDeliveredAt: null, formerSecretUntil: null });
    const listed = await officer.call(routes.listWebhooks, {});
    expect(listed.data).toEqual([webhook]);
    expect(JSON.stringify(listed)).not.toContain(secret);
    expect(listed.events.map(({ code }) => code)).toEqual(expect.arrayContaining(['cycle.approve', 'deadline.move', 'document.publish']));
    expect(listed.events.map(({ code }) => code)).not.toContain('auth.signIn');

    const params = { webhookId: webhook.id };
    const ping = await officer.call(routes.pingWebhook, { params });
    expect(ping).toMatchObject({ kind: 'ping', state: 'waiting', agency: null });
    const deliveries = () => officer.call(routes.listWebhookDeliveries, { params });
    await until('the ping has arrived', async () => (await deliveries()).data[0]?.state === 'delivered');
    expect(peer.received).toMatchObject([{ id: ping.id, type: 'ping', verified: true }]);
    expect((await deliveries()).data).toMatchObject([{ status: 200, fault: null, tries: 1, nextTryAt: null }]);
    await officer.call(routes.removeWebhook, { params });
  });

  it('tells what happens, and tells it again when asked', async () => {
    const { webhook } = await create(coordinator);
    const params = { webhookId: webhook.id };
    const { actingAs } = await officer.call(routes.me, {});
    await officer.call(routes.openCycle, { params: { agencyId: actingAs.agencyId! }, body: { fiscalYear: 2569 } });
    await coordinator.call(routes.replayWebhook, { params, body: { agencyId: actingAs.agencyId, fromNo: 1 } });
    await until('it was told', () => Promise.resolve(peer.received.some(({ type }) => type === 'cycle.open')));
    const { data } = await coordinator.call(routes.listWebhookDeliveries, { params, query: { state: 'delivered' } });
    const opened = data.find(({ event }) => event === 'cycle.open')!;
    expect(opened).toMatchObject({ kind: 'entry', agency: { id: actingAs.agencyId }, sentence: { th: 'เปิดวงรอบปีงบประมาณ 2569' } });
    const before = peer.received.length;
    await coordinator.call(routes.replayWebhookDelivery, { params: { ...params, deliveryId: opened.id } });
    await until('it was told again', () => Promise.resolve(peer.received.slice(before).some(({ id }) => id === opened.id)));
    await coordinator.call(routes.removeWebhook, { params });
    expect(await journey.query('SELECT 1 FROM webhook_delivery')).toEqual([]);
  });

  it('belongs to the province or to the agency, and neither sees the other’s', async () => {
    const { webhook } = await create(officer);
    expect((await coordinator.call(routes.listWebhooks, {})).data).toEqual([]);
    const params = { webhookId: webhook.id };
    expect(await refusal(coordinator.call(routes.removeWebhook, { params }))).toMatchObject({ status: 404 });
    expect(await refusal((await journey.as('clerk@kut-rang.example')).call(routes.listWebhooks, {}))).toMatchObject({ status: 403 });
    expect(await refusal((await journey.as('officer@mun-lek.example')).call(routes.rotateWebhookSecret, { params }))).toMatchObject({ status: 404 });
    const foreign = await refusal(officer.call(routes.replayWebhook, { params, body: { agencyId: nobodysId, fromNo: 1 } }));
    expect(foreign).toMatchObject({ status: 422, reasons: [{ code: 'webhook-chain-unknown' }] });
    await officer.call(routes.removeWebhook, { params });
  });

  it('is put to rest and woken, given another secret, and leaves all of it in the trail', async () => {
    const { webhook, secret } = await create(officer);
    const params = { webhookId: webhook.id };
    const rest = { ...settings, name: 'ระบบใหม่', url: peer.url, state: 'disabled' } as const;
    expect(await officer.call(routes.changeWebhook, { params, body: rest })).toMatchObject({ name: 'ระบบใหม่', state: 'disabled' });
    const rotated = await officer.call(routes.rotateWebhookSecret, { params });
    expect(rotated.secret).not.toBe(secret);
    expect(rotated.webhook.formerSecretUntil).not.toBeNull();
    expect(await officer.call(routes.changeWebhook, { params, body: { ...rest, state: 'active' } })).toMatchObject({ state: 'active' });
    await officer.call(routes.removeWebhook, { params });
    const entries = await journey.query<{ action: string; detail: { host: string } }>('SELECT action, detail FROM audit_entry WHERE subject_id = $1 ORDER BY no', [webhook.id]);
    expect(entries.map(({ action }) => action)).toEqual(['webhook.create', 'webhook.rest', 'webhook.rotateSecret', 'webhook.wake', 'webhook.remove']);
    expect(entries[0]?.detail.host).toBe(new URL(peer.url).host);
  });

  it('is refused where the address is no good, and after the tenth', async () => {
    const bad = await refusal(officer.call(routes.createWebhook, { body: { ...settings, url: 'ftp://user:secret@hooks.example.go.th' } }));
    expect(bad).toMatchObject({ status: 422, reasons: [{ code: 'webhook-not-https', where: 'body.url' }, { code: 'webhook-with-password' }] });
    const made = await Promise.allSettled(Array.from({ length: 12 }, () => create(officer)));
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    expect(await refusal(create(officer))).toMatchObject({ status: 409, reasons: [{ code: 'webhooks-too-many', params: { limit: 10 } }] });
  });
});

describe('webhooks of a server with two processes that work', () => {
  it('tell each entry once, in its order, by their heartbeats alone', async () => {
    const peer = await WebhookPeer.start();
    const settings = { WEBHOOK_PRIVATE_ADDRESSES: 'allowed', HEARTBEAT_SECONDS: '0.2' };
    const journey = await Journey.start({ demonstration: 'people', startsOn: '2025-12-01', settings });
    const second = await startServer({ config: readConfig(journey.environment()), works: true });
    try {
      const coordinator = await journey.as('coordinator@sathit.example');
      const { secret } = await coordinator.call(routes.createWebhook, { body: { name: 'ระบบสารบรรณ', events: [], url: peer.url } });
      peer.secret = secret;
      peer.moods.push(500);
      for (const slug of ['kut-rang', 'mun-lek', 'bueng-kan']) {
        const officer = await journey.as(`officer@${slug}.example`);
        const { actingAs } = await officer.call(routes.me, {});
        for (const fiscalYear of [2569, 2570, 2571, 2572]) await officer.call(routes.openCycle, { params: { agencyId: actingAs.agencyId! }, body: { fiscalYear } });
      }
      const opened = () => peer.received.filter(({ type }) => type === 'cycle.open');
      await until('all is told', () => Promise.resolve(opened().length >= 12), 50_000);
      expect(new Set(peer.received.map(({ id }) => id)).size).toBe(peer.received.length);
      expect(peer.received.every(({ verified }) => verified)).toBe(true);
      for (const chain of new Set(opened().map((told) => told.chain))) {
        const numbers = opened().flatMap((told) => (told.chain === chain ? (told.no ?? []) : []));
        expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      }
    } finally {
      await second.stop();
      await journey.stop();
      await peer.stop();
    }
  });
});
