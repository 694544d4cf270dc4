import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import { OpenCycle } from '../../cycles/index.js';
import { OperateDeadlines } from './operate-deadlines.js';
import { UsageError } from '../../../platform/index.js';
import { readArguments } from './read-arguments.js';

const year = ['--year', '2570', '--milestone', 'plan'];

/** A second province, whose own day off falls on the national default of the plan, with one agency. */
const another = [
  `INSERT INTO province (id, name_th, name_en) VALUES (gen_random_uuid(), 'จังหวัดทดสอบ', 'Test')`,
  `INSERT INTO agency (id, province_id, slug, name_th, name_en, short_name_th, short_name_en, type)
   SELECT gen_random_uuid(), id, 'test-agency', 'อบต. ทดสอบ', 'Test', 'อบต. ทดสอบ', 'Test', 'อบต.' FROM province WHERE name_en = 'Test'`,
  `INSERT INTO announced_day (id, province_id, day, kind, name_th, name_en, source, certainty, added_at)
   SELECT gen_random_uuid(), id, DATE '2026-11-30', 'special', 'งานประจำปี', 'Fair', 'ประกาศจังหวัด', 'announced', now() FROM province WHERE name_en = 'Test'`,
];

describe('deadlines in the hands of the operator', () => {
  let app: StartedApp;

  const operate = (...args: string[]) => app.get(OperateDeadlines).carryOut(readArguments(['move', ...args]));
  const due = async () =>
    Object.fromEntries(
      (await app.query<{ slug: string; due: string }>(
        `SELECT a.slug, d.due_on::text AS due FROM deadline d JOIN cycle c ON c.id = d.cycle_id JOIN agency a ON a.id = c.agency_id WHERE c.fiscal_year = 2570 AND d.milestone = 'plan'`,
      )).map((row) => [row.slug, row.due]),
    );

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2026-10-01' });
    for (const sql of another) await app.query(sql);
    const agencies = await app.query<{ id: string }>(`SELECT id FROM agency WHERE slug IN ('kut-rang', 'test-agency')`);
    for (const { id: agencyId } of agencies) await app.run((tx) => app.get(OpenCycle).openIfMissing(tx, null, { agencyId, fiscalYear: 2570, resultFiscalYear: 2569 }));
    await app.drain();
  });
  afterAll(() => app.stop());

  it('are computed by the calendar of each province', async () => {
    expect(await due()).toEqual({ 'kut-rang': '2026-11-30', 'test-agency': '2026-12-01' });
  });

  it('are only tried with --try', async () => {
    expect(await operate(...year, '--to', '2569-12-14', '--reason', 'น้ำท่วม', '--try')).toEqual(
      expect.arrayContaining([expect.stringContaining('2 deadlines of 2 agencies; 0 keep'), 'Nothing was changed.']),
    );
    expect(await due()).toEqual({ 'kut-rang': '2026-11-30', 'test-agency': '2026-12-01' });
  });

  it('move for the nation, except where a province has a day of its own, and go back each to its own computed day', async () => {
    await operate(...year, '--to', '2026-12-21', '--reason', 'ท่วมหนัก', '--province', 'ทดสอบ');
    expect(await operate(...year, '--to', '2026-12-14', '--reason', 'น้ำท่วม')).toEqual(expect.arrayContaining([expect.stringContaining('1 deadlines of 1 agencies; 1 keep')]));
    expect(await due()).toEqual({ 'kut-rang': '2026-12-14', 'test-agency': '2026-12-21' });
    await operate(...year, '--follow', '--reason', 'น้ำลด', '--province', 'Test');
    expect(await due()).toEqual({ 'kut-rang': '2026-12-14', 'test-agency': '2026-12-14' });
    await operate(...year, '--follow', '--reason', 'น้ำลด');
    expect(await due()).toEqual({ 'kut-rang': '2026-11-30', 'test-agency': '2026-12-01' });
  });

  it('are entered in the chain of the platform and of every agency, and told to the coordinators', async () => {
    await app.drain();
    const trail = await app.query<{ chain: string; entries: number }>(
      `SELECT split_part(chain, ':', 1) AS chain, count(*)::int AS entries FROM audit_entry WHERE action = 'deadline.move' GROUP BY 1 ORDER BY 1`,
    );
    expect(trail).toEqual([{ chain: 'agency', entries: 5 }, { chain: 'platform', entries: 4 }]);
    const told = await app.query<{ role: string }>(`SELECT DISTINCT p.role FROM notification n JOIN position p ON p.id = n.position_id WHERE n.event LIKE 'moved:%' ORDER BY 1`);
    expect(told.map(({ role }) => role)).toEqual(['clerk', 'coordinator', 'officer']);
  });

  it('say in words what is refused, and which province is not known', async () => {
    await expect(operate(...year, '--to', '2026-09-01', '--reason', 'ทดสอบ')).rejects.toThrow(UsageError);
    await expect(operate(...year, '--to', '2026-12-14', '--reason', 'ทดสอบ', '--province', 'ไม่มี')).rejects.toThrow('No province is called');
  });
});
