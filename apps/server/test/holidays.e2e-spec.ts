import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditSentence, routes, type Client } from '@prongsai/contracts';
import { Journey, refusal } from './journey.js';

const holiday = { day: '2026-02-16', name: { th: 'วันหยุดของจังหวัด', en: 'Day of the province' }, kind: 'special' as const, source: 'ประกาศจังหวัด 2 ก.พ. 2569' };

describe('the calendar of a province', () => {
  let journey: Journey;
  let coordinator: Client;
  let officer: Client;

  beforeAll(async () => {
    journey = await Journey.start({ demonstration: 'people', startsOn: '2026-02-02' });
    coordinator = await journey.as('coordinator@sathit.example');
    officer = await journey.as('officer@kut-rang.example');
  });
  afterAll(() => journey.stop());

  const yearOf = (client: Client, year: number) => client.call(routes.listHolidays, { query: { year } });

  it('tells every day off of a year with its source, and that the year is settled', async () => {
    const { data, standing } = await yearOf(officer, 2569);
    expect(data.map(({ day }) => day)).toEqual([...data.map(({ day }) => day)].sort());
    expect(data.find(({ day }) => day === '2026-01-02')).toMatchObject({ kind: 'special', certainty: 'announced', scope: 'country', withdrawn: false });
    expect(new Set(standing.map((row) => row.standing))).toEqual(new Set(['established']));
  });

  it('says what of the coming year is only worked out, and what nobody knows yet', async () => {
    const { standing } = await yearOf(officer, 2570);
    expect(Object.fromEntries(standing.map((row) => [row.kind, row.standing]))).toEqual({
      fixed: 'established', lunar: 'assumed', ploughing: 'missing', substitution: 'assumed', special: 'missing',
    });
  });

  it('lets the coordinator look before adding a day, and tells why it could not be', async () => {
    expect(await coordinator.call(routes.previewHoliday, { query: { day: holiday.day, change: 'add' } })).toMatchObject({ day: holiday.day, change: 'add', reasons: [] });
    const { reasons } = await coordinator.call(routes.previewHoliday, { query: { day: '2026-04-13', change: 'withdraw' } });
    expect(reasons).toMatchObject([{ code: 'holiday-of-country', message: { th: 'วันที่ 13 เมษายน 2569 เป็นวันหยุดทั้งประเทศ จังหวัดยกเลิกไม่ได้' } }]);
  });

  it('has a day more for everybody of the province once it is added, and the trail tells it', async () => {
    const added = await coordinator.call(routes.addHoliday, { body: holiday });
    expect(added).toMatchObject({ ...holiday, scope: 'province', withdrawn: false, certainty: 'announced' });
    expect((await yearOf(officer, 2569)).data).toContainEqual(added);
    const [entry] = await journey.query<{ action: string; detail: Record<string, string> }>(`SELECT action, detail FROM audit_entry WHERE subject_id = $1`, [added.announcedDayId]);
    expect(auditSentence(entry!.action, entry!.detail).th).toBe('เพิ่มวันหยุดวันที่ 16 ก.พ. 2569 (วันหยุดของจังหวัด) ที่มา: ประกาศจังหวัด 2 ก.พ. 2569');
  });

  it('does not add a day that is off already, nor for an officer', async () => {
    expect(await refusal(coordinator.call(routes.addHoliday, { body: holiday }))).toMatchObject({ status: 422, reasons: [{ code: 'holiday-off-already' }] });
    expect(await refusal(officer.call(routes.addHoliday, { body: { ...holiday, day: '2026-02-17' } }))).toMatchObject({ status: 403 });
  });

  it('keeps a day that was withdrawn in sight, as one that is worked', async () => {
    const announcedDayId = (await yearOf(coordinator, 2569)).data.find(({ scope }) => scope === 'province')!.announcedDayId!;
    const withdrawn = await coordinator.call(routes.withdrawHoliday, { params: { announcedDayId }, body: { source: 'ประกาศจังหวัด 3 ก.พ. 2569' } });
    expect(withdrawn).toMatchObject({ day: holiday.day, withdrawn: true, source: 'ประกาศจังหวัด 3 ก.พ. 2569' });
    expect(await refusal(coordinator.call(routes.withdrawHoliday, { params: { announcedDayId }, body: { source: 'อีกครั้ง' } }))).toMatchObject({ status: 422, reasons: [{ code: 'holiday-not-off' }] });
    expect(await coordinator.call(routes.addHoliday, { body: holiday })).toMatchObject({ announcedDayId, withdrawn: false });
  });
});
