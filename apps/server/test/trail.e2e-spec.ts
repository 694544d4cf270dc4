import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes, type TrailRow } from '@prongsai/contracts';
import { demonstrationPassword } from '@prongsai/demonstration';
import { until } from '@prongsai/testing';
import { addressOf, cookieOf } from './http.js';
import { Journey } from './journey.js';

const officer = 'officer@mun-lek.example';
const coordinator = 'coordinator@sathit.example';

describe('the trail over HTTP', () => {
  let journey: Journey;
  let agencyId: string;
  beforeAll(async () => {
    journey = await Journey.start({ demonstration: 'on' });
    await journey.quiet();
    const [agency] = await journey.query<{ id: string }>(`SELECT id FROM agency WHERE slug = 'mun-lek'`);
    agencyId = agency!.id;
  });
  afterAll(() => journey.stop());

  const search = async (query: Record<string, string | number>, email = officer) => (await journey.as(email)).call(routes.searchTrail, { query });
  const countOf = async (agency = agencyId) =>
    (await journey.query<{ count: number }>('SELECT count(*)::int AS count FROM audit_entry WHERE agency_id = $1', [agency]))[0]!.count;

  it('is read newest first, a page after the other, every entry once', async () => {
    const read: TrailRow[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page = await search({ limit: 7, agencyId, ...(next ? { after: next } : {}) });
      read.push(...page.data);
      next = page.next;
    }
    expect(new Set(read.map(({ id }) => id)).size).toBe(read.length);
    expect(read).toHaveLength(await countOf());
    expect(read.map(({ at }) => at)).toEqual(read.map(({ at }) => at).toSorted().toReversed());
    expect(read.at(-1)).toMatchObject({ no: 1, agency: { id: agencyId } });
  });

  it('is narrowed by action, position, day and words of the sentence', async () => {
    const approvals = await search({ action: 'cycle.approve', limit: 200 });
    expect(approvals.data.length).toBeGreaterThan(5);
    expect(new Set(approvals.data.map(({ action }) => action))).toEqual(new Set(['cycle.approve']));
    const { data } = await search({ text: 'อนุมัติ แผน รอบที่ 1', limit: 200 });
    expect(data.length).toBeGreaterThan(0);
    for (const { sentence } of data) expect(sentence.th).toMatch(/อนุมัติแผน.* รอบที่ 1/);
    const day = approvals.data[0]!.at.slice(0, 10);
    for (const { at } of (await search({ from: day, until: day, limit: 200 })).data) expect(at >= `${day}T00` || at < `${day}T17`).toBe(true);
    const filters = await (await journey.as(officer)).call(routes.trailFilters, {});
    const clerk = filters.positions.find(({ title }) => title.th.startsWith('ปลัด'))!;
    for (const { by } of (await search({ positionId: clerk.id, limit: 200 })).data) expect(by).toEqual(clerk.title);
    expect((await search({ text: 'ไม่มีคำนี้' })).data).toEqual([]);
  });

  it('refuses a place that no page has given', async () => {
    await expect(search({ after: 'nowhere' })).rejects.toMatchObject({ problem: { status: 422, reasons: [{ where: 'query.after' }] } });
  });

  it('shows an agency its own entries and the province those of all', async () => {
    expect(new Set((await search({ limit: 200 })).data.map(({ agency }) => agency?.id))).toEqual(new Set([agencyId]));
    const { data } = await search({ limit: 200 }, coordinator);
    expect(new Set(data.map(({ agency }) => agency?.id)).size).toBeGreaterThan(3);
  });

  it('is verified by whoever reads it, and says so in the trail', async () => {
    const own = await (await journey.as(officer)).call(routes.verifyTrail, { body: {} });
    expect(own).toMatchObject({ sound: true, chains: [{ chain: `agency:${agencyId}`, faults: [] }], anchors: { days: 1, faults: [] } });
    const all = await (await journey.as(coordinator)).call(routes.verifyTrail, { body: {} });
    expect(all.sound).toBe(true);
    expect(all.chains.length).toBeGreaterThanOrEqual(6);
    expect((await search({ action: 'trail.verify' })).data[0]?.sentence.th).toBe('ตรวจสอบร่องรอย 1 สาย พบ 0 จุด');
  });

  it('shows a reader what was tampered with', async () => {
    await journey.query(`UPDATE audit_entry SET action = 'cycle.return' WHERE agency_id = $1 AND no = 2`, [agencyId]);
    const { sound, chains } = await (await journey.as('auditor@mun-lek.example')).call(routes.verifyTrail, { body: {} });
    expect(sound).toBe(false);
    expect(chains[0]?.faults).toContainEqual(expect.objectContaining({ kind: 'altered', no: 2, message: { th: 'รายการที่ 2 ถูกแก้ไขหลังบันทึก', en: expect.any(String) } }));
  });

  it.each(['csv', 'ndjson'] as const)('is exported whole as %s, with the count at the end', async (format) => {
    const bytes = await (await journey.as(officer)).call(routes.exportTrail, { params: { agencyId }, query: { format } });
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const lines = text.trimEnd().split(/\r?\n/);
    const rows = format === 'csv' ? lines.slice(1, -1) : lines.slice(0, -1);
    expect(rows).toHaveLength(await countOf());
    if (format === 'csv') {
      expect(text.startsWith('\uFEFFลำดับ,')).toBe(true);
      expect(lines.at(-1)).toMatch(`จำนวนรายการทั้งหมด,${rows.length},agency:${agencyId}`);
    } else {
      expect(JSON.parse(lines.at(-1)!)).toMatchObject({ manifest: { rows: rows.length } });
      expect(JSON.parse(rows[0]!)).toMatchObject({ no: 1, sentence: { th: expect.any(String) } });
    }
  });

  it('is exported without being cut or kept in memory, however long', async () => {
    await journey.query(
      `INSERT INTO audit_entry (id, at, chain, no, previous_hash, hash, agency_id, action, subject_type, subject_id, detail, detail_salt, detail_hash)
        SELECT gen_random_uuid(), now(), 'agency:' || a.id, 100000 + n, repeat('a', 64), repeat('b', 64), a.id, 'auth.signIn', 'account', 'x', '{}', '', ''
          FROM generate_series(1, 60000) n, agency a WHERE a.slug = 'kut-rang'`,
    );
    const [agency] = await journey.query<{ id: string }>(`SELECT id FROM agency WHERE slug = 'kut-rang'`);
    const client = await journey.as('officer@kut-rang.example');
    await client.call(routes.me, {});
    const before = process.memoryUsage().heapUsed;
    const bytes = (await client.call(routes.exportTrail, { params: { agencyId: agency!.id }, query: { format: 'ndjson' } })) as Uint8Array;
    const last = new TextDecoder().decode(bytes.subarray(bytes.length - 300)).trimEnd().split('\n').at(-1)!;
    expect(JSON.parse(last)).toMatchObject({ manifest: { rows: await countOf(agency!.id) } });
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200_000_000);
  });

  it('lets go of the database when a reader leaves in the middle', async () => {
    const [agency] = await journey.query<{ id: string }>(`SELECT id FROM agency WHERE slug = 'kut-rang'`);
    const signedIn = await fetch(addressOf(journey.url, routes.login), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'officer@kut-rang.example', password: demonstrationPassword }),
    });
    const cookie = cookieOf(signedIn);
    const leaving = new AbortController();
    const answer = await fetch(addressOf(journey.url, routes.exportTrail, { agencyId: agency!.id }), { headers: { cookie }, signal: leaving.signal });
    await answer.body!.getReader().read();
    leaving.abort();
    const idle = `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`;
    const idling = async () => (await journey.query<{ count: number }>(idle))[0]!.count;
    await until('nobody holds a transaction', async () => (await idling()) === 0, 10_000);
    expect(await idling()).toBe(0);
  });
});
