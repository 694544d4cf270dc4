import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes, type CalendarFeedScope } from '@prongsai/contracts';
import ICAL from 'ical.js';
import { nobodysId } from './http.js';
import { Journey, refusal } from './journey.js';

describe('a calendar feed', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.start({ demonstration: 'on' });
    await journey.quiet();
  }, 180_000);
  afterAll(() => journey.stop());

  const subscribe = async (email: string, scope: CalendarFeedScope = 'own') => (await journey.as(email)).call(routes.createCalendarFeed, { body: { scope } });
  const read = (url: string, headers: Record<string, string> = {}) => fetch(url, { headers });
  const eventsOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const eventsAt = async (url: string) => eventsOf(await (await read(url)).text());
  const dueOf = (slug: string) =>
    journey.query<{ id: string; dueOn: string }>(
      `SELECT d.id, d.due_on::text AS "dueOn" FROM deadline d JOIN agency a ON a.id = d.agency_id WHERE a.slug = $1 ORDER BY d.due_on, d.id`,
      [slug],
    );

  it('is read without signing in by whoever knows its address, which is shown once', async () => {
    const { feed, url } = await subscribe('officer@bueng-kan.example');
    const answer = await read(url);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toMatch(/^private/);
    expect(answer.headers.getSetCookie()).toEqual([]);
    const token = url.split('/').at(-1)!.replace('.ics', '');
    const listed = await (await journey.as('officer@bueng-kan.example')).call(routes.listCalendarFeeds, {});
    expect(listed).toMatchObject({ data: [{ id: feed.id, scope: 'own', revokedAt: null }], scopes: ['own'] });
    expect(listed.data[0]?.lastReadAt).not.toBeNull();
    expect(JSON.stringify([listed, await journey.query('SELECT * FROM calendar_feed')])).not.toContain(token);
  });

  it('shows the deadlines of the own agency on their days, and of no other', async () => {
    const { url } = await subscribe('officer@bueng-kan.example');
    const shown = (await eventsAt(url)).map(({ uid, startDate }) => ({ id: uid.replace('@prongsai', ''), dueOn: startDate.toString() }));
    const due = await dueOf('bueng-kan');
    expect(shown.length).toBeGreaterThan(0);
    expect(due).toEqual(expect.arrayContaining(shown));
  });

  it('shows a coordinator the whole province, and nobody else', async () => {
    const { url } = await subscribe('coordinator@sathit.example', 'province');
    const shown = new Set((await eventsAt(url)).map(({ uid }) => uid.replace('@prongsai', '')));
    for (const slug of ['bueng-kan', 'kut-rang']) {
      const due = (await dueOf(slug)).map(({ id }) => id);
      expect(due.filter((id) => shown.has(id)).length).toBeGreaterThan(0);
    }
    expect(await refusal(subscribe('officer@kut-rang.example', 'province'))).toMatchObject({ status: 403, reasons: [{ code: 'feed-not-yours' }] });
  });

  it('is answered with nothing new as long as nothing is, and numbers a moved deadline, however many read at once', async () => {
    const { url } = await subscribe('officer@bueng-kan.example');
    const first = await read(url);
    // Left to itself, fetch asks for an answer that nobody has kept.
    const asked = { 'if-none-match': first.headers.get('etag')!, 'cache-control': 'max-age=0' };
    expect((await read(url, asked)).status).toBe(304);
    const [moved] = eventsOf(await first.text());
    const id = moved!.uid.replace('@prongsai', '');
    await journey.query(`UPDATE deadline SET due_on = due_on + 3 WHERE id = $1`, [id]);
    const texts = await Promise.all(Array.from({ length: 6 }, async () => (await read(url, asked)).text()));
    expect(new Set(texts).size).toBe(1);
    const now = eventsOf(texts[0]!).find(({ uid }) => uid === moved!.uid)!;
    expect(now.sequence).toBe(moved!.sequence + 1);
    expect(now.startDate.toString()).toBe((await journey.query<{ dueOn: string }>(`SELECT due_on::text AS "dueOn" FROM deadline WHERE id = $1`, [id]))[0]!.dueOn);
  });

  it('opens nothing once its person holds the position no more, and opens again when he does', async () => {
    const { url } = await subscribe('clerk@kut-rang.example');
    const { accountId } = await (await journey.as('clerk@kut-rang.example')).call(routes.me, {});
    expect((await read(url)).status).toBe(200);
    await journey.query(`UPDATE position_holder SET until_on = DATE '2020-01-01' WHERE account_id = $1`, [accountId]);
    const answer = await read(url);
    expect([answer.status, await answer.text()]).toEqual([404, '404']);
    await journey.query('UPDATE position_holder SET until_on = NULL WHERE account_id = $1', [accountId]);
    expect((await read(url)).status).toBe(200);
  });

  it('is revoked by its owner, at once and once, and by nobody else', async () => {
    const owner = await journey.as('executive@kut-rang.example');
    const { feed, url } = await subscribe('executive@kut-rang.example');
    const params = { feedId: feed.id };
    expect(await refusal((await journey.as('officer@kut-rang.example')).call(routes.revokeCalendarFeed, { params }))).toMatchObject({ status: 404 });
    expect((await read(url)).status).toBe(200);
    await owner.call(routes.revokeCalendarFeed, { params });
    expect((await read(url)).status).toBe(404);
    expect(await refusal(owner.call(routes.revokeCalendarFeed, { params }))).toMatchObject({ status: 404 });
    const entries = await journey.query<{ action: string }>('SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY no', [feed.id]);
    expect(entries.map(({ action }) => action)).toEqual(['calendarFeed.create', 'calendarFeed.revoke']);
  });

  it('is made ten times at most, also of many at once', async () => {
    const made = await Promise.allSettled(Array.from({ length: 14 }, () => subscribe('officer@mun-lek.example')));
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    expect(await refusal(subscribe('officer@mun-lek.example'))).toMatchObject({ status: 409, reasons: [{ code: 'feeds-too-many' }] });
  });

  it.each(['', `${nobodysId}.ics`, 'made-up.ics', 'made-up', '..%2f..%2fetc%2fpasswd.ics'])('opens nothing at /ics/%s', async (file) => {
    expect((await read(`${journey.url}/ics/${file}`)).status).toBe(404);
  });
});
