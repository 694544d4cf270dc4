import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import type { EntityManager } from 'typeorm';
import { startedApp, type StartedApp } from '../../../test/started-app.js';
import { AppModule } from '../../app.module.js';
import { Relay } from '../../platform/outbox/relay.js';
import { Transactions, type Actor, type RunAs } from '../../platform/index.js';
import { OperateCalendar, readArguments } from './holidays/index.js';
import { ReadHolidays } from './holidays/read-holidays.js';
import { ChangeDay } from './holidays/use-cases/change-day.js';
import { PreviewHoliday } from './holidays/use-cases/preview-holiday.js';
import { Calendar, type AnnouncedKind } from './index.js';

const name = { th: 'วันหยุดของจังหวัด', en: 'Day of the province' };

describe('the calendar of two processes on one database', () => {
  let app: StartedApp;
  let other: TestingModule;
  let coordinator: Actor;
  let officer: Actor;

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2026-01-05' });
    other = await Test.createTestingModule({ imports: [AppModule.forRoot({ config: app.config, works: false })] }).overrideProvider(Relay).useValue({}).compile();
    await other.init();
    officer = await app.actor('mun-lek', 'officer');
    coordinator = await app.actor('mun-lek', 'coordinator');
  });

  afterAll(async () => {
    await other.close();
    await app.stop();
  });

  const inOther = <T>(work: (tx: EntityManager) => Promise<T>, as: RunAs = 'engine'): Promise<T> => other.get(Transactions, { strict: false }).run(as, work);
  const change = (day: string, kind: AnnouncedKind, as: Actor | null = coordinator) => (tx: EntityManager) =>
    app.get(ChangeDay).change(tx, { actor: as, provinceId: as?.provinceId ?? null, day, kind, name, source: 'ประกาศจังหวัด', certainty: 'announced' });
  const byCoordinator = (day: string, kind: AnnouncedKind) => app.get(Transactions).run(coordinator, change(day, kind));
  const isOff = (day: string, provinceId: string | null) =>
    inOther(async (tx) => (await other.get(Calendar, { strict: false }).holidaysFor(tx, provinceId)).has(day));
  const operate = (...args: string[]) => app.get(OperateCalendar).carryOut(readArguments(args));
  const traces = (day: string) =>
    app.query<{ action: string }>(`SELECT action FROM audit_entry WHERE subject_type = 'announcedDay' AND detail ->> 'day' = $1 ORDER BY at, no`, [day]);

  it('shows a day of a province to the other process as soon as it is added, and to no other province', async () => {
    expect(await isOff('2026-02-02', coordinator.provinceId)).toBe(false);
    await byCoordinator('2026-02-02', 'special');
    expect(await isOff('2026-02-02', coordinator.provinceId)).toBe(true);
    expect(await isOff('2026-02-02', null)).toBe(false);
    await byCoordinator('2026-02-02', 'withdrawn');
    expect(await isOff('2026-02-02', coordinator.provinceId)).toBe(false);
    expect((await traces('2026-02-02')).map(({ action }) => action)).toEqual(['calendar.addDay', 'calendar.withdrawDay']);
  });

  it('gives the same set again while nothing changes, and one for all provinces without days of their own', async () => {
    const ask = () => inOther((tx) => other.get(Calendar, { strict: false }).holidaysByProvince(tx));
    const [first, second] = [await ask(), await ask()];
    expect(first(coordinator.provinceId)).toBe(second(coordinator.provinceId));
    expect(first('00000000-0000-7000-8000-000000000001')).toBe(second(null));
  });

  it('lets the operator add a day of the country and take a built-in one away', async () => {
    await operate('add', '2026-08-11', '--th', 'วันหยุดพิเศษ', '--en', 'Special holiday', '--source', 'มติ ครม.');
    expect(await isOff('2026-08-11', coordinator.provinceId)).toBe(true);
    await operate('withdraw', '2569-12-07', '--source', 'มติ ครม.');
    expect(await isOff('2026-12-07', coordinator.provinceId)).toBe(false);
    const year = await inOther((tx) => other.get(ReadHolidays, { strict: false }).list(tx, coordinator.provinceId, 2569), officer);
    expect(year.find(({ day }) => day === '2026-12-07')).toMatchObject({ withdrawn: true, kind: 'substitution', scope: 'country', source: 'มติ ครม.' });
    expect(year.find(({ day }) => day === '2026-08-11')).toMatchObject({ withdrawn: false, kind: 'special', scope: 'country', certainty: 'announced' });
  });

  it('lets the operator change a day of one province, called by its name', async () => {
    await operate('add', '2026-03-20', '--province', 'สาธิต', '--th', 'งานประจำปี', '--en', 'Fair', '--source', 'ประกาศจังหวัด');
    expect([await isOff('2026-03-20', coordinator.provinceId), await isOff('2026-03-20', null)]).toEqual([true, false]);
    await expect(operate('list', '2569', '--province', 'nowhere')).rejects.toThrow('No province is called nowhere.');
  });

  it('only tries when asked to, and says what it would do', async () => {
    const lines = await operate('add', '2026-09-01', '--th', 'วันหยุดพิเศษ', '--en', 'Special holiday', '--source', 'มติ ครม.', '--try');
    expect(lines.at(-1)).toBe('Nothing was changed.');
    expect(await isOff('2026-09-01', null)).toBe(false);
  });

  it('lists a year with its sources, and what is not settled', async () => {
    const lines = await operate('list', '2570');
    expect(lines.filter((line) => line.includes('วันสงกรานต์'))).toHaveLength(3);
    expect(lines).toContain('Royal Ploughing Ceremony Day: not announced yet');
  });

  it('takes a day once, of two who add it at the same time', async () => {
    const asked = await Promise.allSettled([byCoordinator('2026-02-04', 'special'), byCoordinator('2026-02-04', 'special')]);
    expect(asked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await traces('2026-02-04')).toHaveLength(1);
  });

  it.each([
    ['2026-01-02', 'special', 'holiday-in-past'],
    ['2036-01-02', 'special', 'holiday-too-far'],
    ['2026-04-13', 'special', 'holiday-off-already'],
    ['2026-02-07', 'special', 'holiday-off-already'],
    ['2026-04-13', 'withdrawn', 'holiday-of-country'],
    ['2026-02-09', 'withdrawn', 'holiday-not-off'],
  ] as const)('refuses to have %s %s: %s', async (day, kind, code) => {
    await expect(byCoordinator(day, kind)).rejects.toMatchObject({ reasons: expect.arrayContaining([expect.objectContaining({ code })]) });
    const preview = await app.get(Transactions).run(coordinator, (tx) =>
      app.get(PreviewHoliday).preview(tx, { day, provinceId: coordinator.provinceId, change: kind === 'withdrawn' ? 'withdraw' : 'add' }));
    expect(preview.reasons.map((reason) => reason.code)).toContain(code);
  });

  it('lets nobody write a day of the country or of another province, nor an agency one of its province', async () => {
    const write = (as: Actor, provinceId: string | null) => inOther((tx) => tx.query(
      `INSERT INTO announced_day (id, province_id, day, kind, name_th, name_en, source, certainty, added_at) VALUES (gen_random_uuid(), $1, '2026-03-10', 'special', 'ก', 'a', 'x', 'announced', now())`,
      [provinceId],
    ), as);
    const denied = /row-level security/;
    await expect(write(coordinator, null)).rejects.toThrow(denied);
    await expect(write(coordinator, '00000000-0000-7000-8000-000000000001')).rejects.toThrow(denied);
    await expect(write(officer, officer.provinceId)).rejects.toThrow(denied);
  });
});
