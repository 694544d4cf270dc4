import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '@prongsai/contracts';
import { demonstrationPassword as password } from '@prongsai/demonstration';
import { Notifier } from '../src/modules/notifications/index.js';
import { People } from '../src/modules/people/index.js';
import { readConfig } from '../src/platform/config/config.js';
import { Transactions } from '../src/platform/index.js';
import { startServer, type RunningServer } from '../src/start-server.js';
import { EventSourceInTest } from './event-source.js';
import { addressOf, cookieOf } from './http.js';
import { Journey } from './journey.js';

const officer = 'officer@kut-rang.example';

describe('unread messages as they come', () => {
  let journey: Journey;
  let other: RunningServer;
  let told = 0;
  const streams: EventSourceInTest[] = [];

  beforeAll(async () => {
    journey = await Journey.start({ demonstration: 'people', startsOn: '2025-12-01' });
    other = await startServer({ config: readConfig(journey.environment()) });
  });
  afterEach(() => Promise.all(streams.splice(0).map((stream) => stream.close())));
  afterAll(async () => {
    await other.stop();
    await journey.stop();
  });

  const signIn = async (email: string): Promise<string> => {
    const headers = { 'content-type': 'application/json' };
    return cookieOf(await fetch(addressOf(journey.url, routes.login), { method: 'POST', headers, body: JSON.stringify({ email, password }) }));
  };
  const open = async (cookie: string, query = ''): Promise<EventSourceInTest> => {
    const stream = new EventSourceInTest(await fetch(`${addressOf(journey.url, routes.liveNotifications)}${query}`, { headers: { cookie } }));
    streams.push(stream);
    return stream;
  };
  /** As the other process. */
  const tell = (role: 'officer' | 'clerk'): Promise<void> =>
    other.app.get(Transactions, { strict: false }).run('engine', async (tx) => {
      const [agency] = await journey.query<{ id: string }>(`SELECT id FROM agency WHERE slug = 'kut-rang'`);
      const seats = await other.app.get(People, { strict: false }).positionsOf(tx, agency?.id ?? '', role, '2025-12-01');
      const letter = { subject: { th: `เรื่องที่ ${(told += 1)}`, en: `Matter ${told}` }, body: { th: 'ข้อความ', en: 'A text' } };
      await other.app.get(Notifier, { strict: false }).tell(tx, { event: `live:${told}`, topic: 'live', kind: 'duty', lateDays: 0, seats, letter, link: '/inbox', leaves: 'soon' });
    });

  it('are told at once what another process has committed, and nothing of another position', async () => {
    const cookie = await signIn(officer);
    const stream = await open(cookie);
    expect(stream.answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const before = await stream.next();
    await tell('clerk');
    await tell('officer');
    const after = await stream.next();
    expect(after).toMatchObject({ unread: (before?.unread ?? 0) + 1, newest: { subject: { en: `Matter ${told}` }, link: '/inbox' } });
  });

  it('count down when they are read in another window', async () => {
    const stream = await open(await signIn(officer));
    expect((await stream.next())?.unread).toBeGreaterThan(0);
    const { read } = await (await journey.as(officer)).call(routes.readAllNotifications, {});
    expect(read).toBeGreaterThan(0);
    expect((await stream.next())?.unread).toBe(0);
  });

  it('end with the session', async () => {
    const cookie = await signIn(officer);
    const stream = await open(cookie);
    await stream.next();
    await fetch(addressOf(other.url, routes.logout), { method: 'POST', headers: { cookie } });
    expect(await stream.next()).toBeNull();
    expect((await open(cookie)).answer.status).toBe(401);
  });

  it('go to three windows of a session at most, so that its browser has connections left: the oldest gives way', async () => {
    const cookie = await signIn(officer);
    const windows: EventSourceInTest[] = [];
    for (let no = 0; no < 4; no += 1) windows.push(await open(cookie));
    for (const each of windows) expect(await each.next()).not.toBeNull();
    expect(await windows[0]?.next()).toBeNull();
    await tell('officer');
    for (const each of windows.slice(1)) expect((await each.next())?.newest?.subject.en).toBe(`Matter ${told}`);
  });

  it('are told once to who cannot hold a stream, and ask for a session', async () => {
    const once = await open(await signIn(officer), '?once=true');
    expect(await once.next()).not.toBeNull();
    expect(await once.next()).toBeNull();
    expect((await open('')).answer.status).toBe(401);
  });

  it('keep no session alive that is not used otherwise', async () => {
    const cookie = await signIn(officer);
    const stream = await open(cookie);
    await stream.next();
    await journey.query(`UPDATE session SET last_seen_at = now() - interval '1 day'`);
    expect(await stream.next()).toBeNull();
  });
});
