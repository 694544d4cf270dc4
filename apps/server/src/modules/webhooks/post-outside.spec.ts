import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { WebhookPeer } from '../../../test/webhook-peer.js';
import { readConfig } from '../../platform/config/config.js';
import { PostOutside } from './post-outside.js';

const poster = (settings: Record<string, string> = {}) =>
  new PostOutside(readConfig({ DATABASE_URL: 'postgres://nowhere/none', WEBHOOK_PRIVATE_ADDRESSES: 'allowed', ...settings }));
const body = '{"type":"ping","data":{}}';

describe('sending to an address that others chose', () => {
  let peer: WebhookPeer;
  beforeAll(async () => {
    peer = await WebhookPeer.start();
  });
  beforeEach(() => {
    peer.mood = 200;
    peer.retryAfter = null;
    peer.received.length = 0;
  });
  afterAll(() => peer.stop());

  it('ends well when the receiver takes it', async () => {
    expect(await poster().post(peer.url, { 'webhook-id': 'one' }, body)).toEqual({ status: 200, fault: null, retryAfter: null, milliseconds: expect.any(Number) });
    expect(peer.received).toMatchObject([{ id: 'one', body }]);
  });

  it.each([
    [500, 'status'],
    [410, 'status'],
    [302, 'redirect'],
  ] as const)('takes %i for %s, and follows nothing', async (mood, fault) => {
    peer.mood = mood;
    expect(await poster().post(peer.url, {}, body)).toMatchObject({ status: mood, fault });
    expect(peer.received).toEqual([]);
  });

  it('hears for how long a busy receiver wants to be left alone', async () => {
    Object.assign(peer, { mood: 429, retryAfter: '7200' });
    expect(await poster().post(peer.url, {}, body)).toMatchObject({ status: 429, fault: 'status', retryAfter: 7200 });
  });

  it('waits no longer than is set', async () => {
    peer.mood = 'hangs';
    const answered = await poster({ WEBHOOK_TIMEOUT_SECONDS: '0.3' }).post(peer.url, {}, body);
    expect(answered).toMatchObject({ status: null, fault: 'timeout' });
    expect(answered.milliseconds).toBeLessThan(5000);
  });

  it('knows a cut connection, a closed port and a name that leads nowhere', async () => {
    peer.mood = 'drops';
    expect(await poster().post(peer.url, {}, body)).toMatchObject({ fault: 'unreachable' });
    const gone = await WebhookPeer.start();
    const { url } = gone;
    await gone.stop();
    expect(await poster().post(url, {}, body)).toMatchObject({ fault: 'refused' });
    expect(await poster().post('https://hooks.receiver.invalid/', {}, body)).toMatchObject({ fault: 'unreachable' });
  });

  it('reads no more of an answer than it needs', async () => {
    peer.mood = 'endless';
    expect(await poster().post(peer.url, {}, body)).toMatchObject({ status: 200, fault: null });
  });

  it.each(['http://127.0.0.1:1/', 'https://localhost:1/', 'http://169.254.169.254/latest', 'http://[::1]:1/', 'http://0.0.0.0:1/'])(
    'connects to no private address, however it is written: %s',
    async (url) => expect(await poster({ WEBHOOK_PRIVATE_ADDRESSES: 'refused' }).post(url, {}, body)).toMatchObject({ status: null, fault: 'address' }),
  );
});
