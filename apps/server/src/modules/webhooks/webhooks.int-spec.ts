import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AuditAction, WebhookView } from '@prongsai/contracts';
import { startedApp, type Beside, type StartedApp } from '../../../test/started-app.js';
import { WebhookPeer } from '../../../test/webhook-peer.js';
import { Audit, newId, Transactions, type Actor } from '../../platform/index.js';
import { waits } from './back-off.js';
import { ClaimDeliveries } from './claim-deliveries.js';
import { RelayWebhooksJob } from './relay-webhooks.job.js';
import { SendWebhooksJob } from './send-webhooks.job.js';
import { SettleDelivery } from './settle-delivery.js';
import { WebhookDeliveries } from './webhook-deliveries.js';
import { WebhookEndpoints } from './webhook-endpoints.js';

interface DeliveryRow {
  readonly no: number;
  readonly state: string;
  readonly tries: number;
  readonly fault: string | null;
  readonly status: number | null;
}

describe('webhooks, sent by two processes at once', () => {
  let app: StartedApp;
  let second: Beside;
  let peer: WebhookPeer;
  let officer: Actor;
  let other: Actor;
  let coordinator: Actor;

  beforeAll(async () => {
    const settings = { WEBHOOK_PRIVATE_ADDRESSES: 'allowed', WEBHOOK_TIMEOUT_SECONDS: '2' };
    app = await startedApp({ content: 'people', startsOn: '2025-12-01', settings });
    second = await app.beside();
    officer = await app.actor('kut-rang', 'officer');
    other = await app.actor('mun-lek', 'officer');
    coordinator = await app.actor('kut-rang', 'coordinator');
  }, 120_000);
  afterAll(async () => {
    await second.stop();
    await app.stop();
  });
  beforeEach(async () => {
    peer = await WebhookPeer.start();
  });
  afterEach(async () => {
    await app.query('DELETE FROM webhook_endpoint');
    await peer.stop();
  });

  const chainOf = (actor: Actor) => `agency:${actor.agencyId}`;
  const relay = (process: Beside) => process.run((tx) => process.get(RelayWebhooksJob).handle({}, tx));
  const send = (process: Beside) => process.run((tx) => process.get(SendWebhooksJob).handle({}, tx));
  const both = async (work: (process: Beside) => Promise<void>) => {
    await Promise.all([work(app), work(second)]);
  };
  const tellAll = async () => {
    await both(relay);
    await both(send);
  };
  const act = async (actor: Actor, times: number, action: AuditAction = 'cycle.open') => {
    for (let time = 0; time < times; time += 1) {
      const subject = { type: 'cycle', id: newId() };
      await app.get(Transactions).run(actor, (tx) => app.get(Audit).write(tx, { agencyId: actor.agencyId, actor, action, subject, detail: { fiscalYear: 2569 } }));
    }
  };
  const create = async (actor: Actor, events: WebhookView['events'] = [], to = peer): Promise<string> => {
    const made = await app.get(Transactions).run(actor, (tx) => app.get(WebhookEndpoints).create(tx, actor, { name: 'ระบบสารบรรณ', url: to.url, events }));
    to.secret = made.secret;
    return made.id;
  };
  const deliveries = (endpointId: string) =>
    app.query<DeliveryRow>('SELECT no, state, tries, fault, status FROM webhook_delivery WHERE endpoint_id = $1 ORDER BY chain, no', [endpointId]);
  const stateOf = async (endpointId: string) => (await app.query<{ state: string }>('SELECT state FROM webhook_endpoint WHERE id = $1', [endpointId]))[0]?.state;
  const headOf = async (actor: Actor) => (await app.query<{ no: number }>('SELECT no FROM audit_head WHERE chain = $1', [chainOf(actor)]))[0]?.no ?? 0;
  const beDue = () => app.query(`UPDATE webhook_delivery SET next_at = now() WHERE state = 'waiting'`);

  it('tells every entry once, in its order, signed so that the library verifies it', async () => {
    await create(officer);
    const before = await headOf(officer);
    await act(officer, 40);
    await tellAll();
    expect(peer.numbers).toEqual(Array.from({ length: 40 }, (_, index) => before + index + 1));
    expect(peer.received.every(({ verified, signatures }) => verified && signatures === 1)).toBe(true);
    expect(new Set(peer.received.map(({ id }) => id)).size).toBe(40);
    await tellAll();
    expect(peer.received).toHaveLength(40);
  });

  it('tells a province of all its agencies, each chain in its order, and an agency of itself alone', async () => {
    const own = await WebhookPeer.start();
    await create(coordinator);
    await create(other, [], own);
    await Promise.all([act(officer, 12), act(other, 12)]);
    await tellAll();
    expect(own.received.map(({ chain }) => chain)).toEqual(Array.from({ length: 12 }, () => chainOf(other)));
    for (const actor of [officer, other]) {
      const numbers = peer.received.filter(({ chain }) => chain === chainOf(actor)).map(({ no }) => no ?? 0);
      expect(numbers).toHaveLength(12);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
    await own.stop();
  });

  it('tells what was asked for and nothing else, and never who signs in', async () => {
    await create(officer, ['document.publish']);
    await act(officer, 2);
    await act(officer, 1, 'document.publish');
    const all = await WebhookPeer.start();
    await create(officer, [], all);
    await act(officer, 1, 'auth.signIn');
    await act(officer, 1, 'people.appoint');
    await tellAll();
    expect(peer.received.map(({ type }) => type)).toEqual(['document.publish']);
    expect(all.received).toEqual([]);
    await all.stop();
  });

  it('comes again no sooner than a busy receiver asks', async () => {
    const endpointId = await create(officer);
    await act(officer, 1);
    Object.assign(peer, { mood: 503, retryAfter: '1800' });
    await tellAll();
    const [{ wait } = { wait: 0 }] = await app.query<{ wait: number }>(
      'SELECT extract(epoch FROM next_at - now())::int AS wait FROM webhook_delivery WHERE endpoint_id = $1', [endpointId]);
    expect(wait).toBeGreaterThan(1700);
    Object.assign(peer, { mood: 200, retryAfter: null });
  });

  it('keeps what comes after behind what was not taken, and brings it again under the same id', async () => {
    const endpointId = await create(officer);
    await act(officer, 3);
    peer.moods.push(500, 'drops', 'hangs');
    await tellAll();
    expect(peer.received).toEqual([]);
    expect(await deliveries(endpointId)).toMatchObject([{ state: 'waiting', tries: 1, status: 500, fault: 'status' }, { tries: 0 }, { tries: 0 }]);
    for (const fault of ['unreachable', 'timeout']) {
      await tellAll();
      expect((await deliveries(endpointId))[0]).not.toMatchObject({ fault });
      await beDue();
      await both(send);
      expect((await deliveries(endpointId))[0]).toMatchObject({ state: 'waiting', fault });
    }
    await beDue();
    await both(send);
    expect(peer.numbers).toEqual((await deliveries(endpointId)).map(({ no }) => no));
    expect((await deliveries(endpointId)).map(({ state }) => state)).toEqual(['delivered', 'delivered', 'delivered']);
  });

  it('leaves what a killed sender has claimed alone until its claim runs out, and then sends it once', async () => {
    const endpointId = await create(officer);
    await act(officer, 2);
    await both(relay);
    const [claimed] = await app.get(ClaimDeliveries).next();
    await both(send);
    expect(peer.received).toEqual([]);
    await app.query(`UPDATE webhook_delivery SET claimed_until = now() - interval '1 second' WHERE id = $1`, [claimed!.id]);
    await both(send);
    expect(peer.received.map(({ id }) => id)).toHaveLength(2);
    expect(peer.received[0]?.id).toBe(claimed!.id);
    await second.get(SettleDelivery).settle(claimed!, { status: 500, fault: 'status', retryAfter: null, milliseconds: 1 });
    expect((await deliveries(endpointId)).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
  });

  it('gives a receiver up after days of failures, tells the officers once, and goes on in order when it is woken', async () => {
    const endpointId = await create(officer);
    await act(officer, 3);
    await both(relay);
    await app.query('UPDATE webhook_delivery SET tries = $1', [waits.length]);
    peer.mood = 503;
    await both(send);
    expect(await stateOf(endpointId)).toBe('failing');
    await act(officer, 2);
    await beDue();
    peer.mood = 200;
    await tellAll();
    expect(peer.received).toEqual([]);
    const told = await app.query<{ count: number }>(`SELECT count(*)::int AS count FROM notification WHERE event LIKE 'webhook-failing:%'`);
    expect(told).toEqual([{ count: 1 }]);
    const entries = await app.query<{ action: string }>(`SELECT action FROM audit_entry WHERE subject_id = $1`, [endpointId]);
    expect(entries.map(({ action }) => action)).toContain('webhook.fail');
    await app.get(Transactions).run(officer, async (tx) => {
      const endpoint = await app.get(WebhookEndpoints).get(tx, endpointId);
      await app.get(WebhookEndpoints).change(tx, endpoint, { ...endpoint, state: 'active' });
    });
    await tellAll();
    expect(peer.received).toHaveLength(5);
    expect(peer.numbers).toEqual(peer.numbers.toSorted((a, b) => a - b));
  });

  it('gives a receiver up at once that says it is gone', async () => {
    const endpointId = await create(officer);
    await act(officer, 1);
    peer.mood = 410;
    await tellAll();
    expect(await stateOf(endpointId)).toBe('failing');
  });

  it('sends a chain again from a number on, also what was before the webhook, and once each', async () => {
    await act(officer, 2);
    const endpointId = await create(officer);
    await act(officer, 2);
    await tellAll();
    const ids = peer.received.map(({ id }) => id);
    const from = (await headOf(officer)) - 3;
    await app.get(Transactions).run(officer, (tx) => app.get(WebhookDeliveries).againFrom(tx, endpointId, chainOf(officer), from));
    await tellAll();
    const again = peer.received.slice(2);
    expect(again.map(({ no }) => no)).toEqual([from, from + 1, from + 2, from + 3]);
    expect(again.slice(2).map(({ id }) => id)).toEqual(ids);
  });

  it('signs by both secrets for a day after a rotation', async () => {
    const endpointId = await create(officer);
    const former = peer.secret;
    const rotated = await app.get(Transactions).run(officer, (tx) => app.get(WebhookEndpoints).rotate(tx, endpointId));
    await act(officer, 1);
    await tellAll();
    peer.secret = rotated;
    await act(officer, 1);
    await tellAll();
    expect(peer.received).toMatchObject([{ verified: true, signatures: 2 }, { verified: true, signatures: 2 }]);
    await app.query(`UPDATE webhook_endpoint SET former_secret_until = now() - interval '1 second'`);
    await act(officer, 1);
    await tellAll();
    peer.secret = former;
    await act(officer, 1);
    await tellAll();
    expect(peer.received.slice(2)).toMatchObject([{ verified: true, signatures: 1 }, { verified: false, signatures: 1 }]);
  });

  it('keeps no secret that a copy of the database tells', async () => {
    await create(officer);
    expect(JSON.stringify(await app.query('SELECT * FROM webhook_endpoint'))).not.toContain(peer.secret.replace('whsec_', ''));
  });

  it('pings once, also a receiver that was given up, and does not come again when nobody answers', async () => {
    const endpointId = await create(officer);
    await app.query(`UPDATE webhook_endpoint SET state = 'failing'`);
    const ping = () => app.get(Transactions).run(officer, (tx) => app.get(WebhookDeliveries).ping(tx, endpointId));
    const arrived = await ping();
    await both(send);
    expect(peer.received).toMatchObject([{ id: arrived, type: 'ping', verified: true }]);
    peer.mood = 'drops';
    await ping();
    await both(send);
    await beDue();
    await both(send);
    expect((await deliveries(endpointId)).map(({ state, tries }) => `${state} ${tries}`).toSorted((a, b) => a.localeCompare(b))).toEqual(['delivered 1', 'failed 1']);
  });

  it('lets one receiver that does not answer hold up no other', async () => {
    const slow = await WebhookPeer.start();
    slow.mood = 'hangs';
    await create(coordinator, [], slow);
    await create(officer);
    await Promise.all([act(officer, 10), act(other, 10), act(await app.actor('bueng-kan', 'officer'), 10)]);
    await tellAll();
    expect(peer.received).toHaveLength(10);
    expect(slow.mostAtOnce).toBeLessThanOrEqual(8);
    await slow.stop();
  });
});
