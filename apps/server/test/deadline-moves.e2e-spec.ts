import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes, type Client, type DeadlineMoveDetail, type MoveRequest } from '@prongsai/contracts';
import { Journey, refusal } from './journey.js';

const fiscalYear = 2569;
const moved = (to: MoveRequest['to'], agencyId: string | null = null): MoveRequest => ({
  target: { fiscalYear, definitionId: 'annual-cycle', milestone: 'published', agencyId }, to, reason: 'สำนักงาน ป.ป.ช. เลื่อนปฏิทิน',
});

describe('a deadline that is moved', () => {
  let journey: Journey;
  let coordinator: Client;
  let officer: Client;
  let agencyId: string;
  let moveId: string;

  beforeAll(async () => {
    journey = await Journey.start({ demonstration: 'on' });
    coordinator = await journey.as('coordinator@sathit.example');
    officer = await journey.as('officer@kut-rang.example');
    [{ id: agencyId } = { id: '' }] = await journey.query<{ id: string }>(`SELECT id FROM agency WHERE slug = 'kut-rang'`);
  });
  afterAll(() => journey.stop());

  const calendar = () => officer.call(routes.agencyCalendar, { params: { agencyId }, query: { fiscalYear } });
  const published = async () => (await calendar()).milestones.find(({ milestone }) => milestone === 'published');

  it('is known for the whole year before anybody opens it, with its hours and where each day comes from', async () => {
    const { milestones, opened } = await coordinator.call(routes.provinceCalendar, { query: { fiscalYear: 2575 } });
    expect(opened).toBe(0);
    expect(milestones.map(({ milestone, source, warnings }) => [milestone, source, warnings])).toEqual(
      ['analysis', 'plan', 'planApproval', 'planPublished', 'sixMonthReport', 'execution', 'twelveMonthReport', 'published'].map((name) => [name, 'default', []]),
    );
    expect(milestones[4]?.rungs.map(({ rung }) => rung)).toEqual(['before30', 'openSixMonthReport', 'before7', 'before1', 'due', 'late1', 'late3', 'late5']);
    expect(milestones[0]).toMatchObject({ dueOn: '2031-10-31', dueText: { th: 'ศุกร์ 31 ต.ค. 2574' } });
  });

  it('is previewed before and after, to the line, and nothing changes', async () => {
    const before = await journey.query('SELECT id, due_on, planned_for, status FROM reminder ORDER BY id');
    const { from, to, counts, lines, deadlines, warnings } = await coordinator.call(routes.previewDeadlineMove, { body: moved({ dueOn: '2026-11-08' }), query: { limit: 5 } });
    expect([from, to, warnings.map(({ code }) => code)]).toEqual(['2026-10-30', '2026-11-08', ['due-day-off']]);
    expect([lines.data.length, lines.total, deadlines.total]).toEqual([5, counts.lines, counts.deadlines]);
    expect(await journey.query('SELECT id, due_on, planned_for, status FROM reminder ORDER BY id')).toEqual(before);
    expect((await coordinator.call(routes.listDeadlineMoves, { query: {} })).data.filter(({ kind }) => kind === 'act')).toEqual([]);
  });

  it('is moved for the province by the coordinator alone, once', async () => {
    const body = { ...moved({ workingDays: 5 }), from: '2026-10-30' };
    expect((await refusal(officer.call(routes.moveDeadline, { body }))).status).toBe(403);
    const made = await coordinator.call(routes.moveDeadline, { body });
    expect(made).toMatchObject({ scope: 'province', from: '2026-10-30', to: '2026-11-06', workingDays: 5 });
    expect((await refusal(coordinator.call(routes.moveDeadline, { body }))).reasons.map(({ code }) => code)).toEqual(['due-changed-meanwhile']);
    expect(await published()).toMatchObject({ dueOn: '2026-11-06', source: 'province', reason: body.reason, moveId: made.id });
    moveId = made.id;
  });

  it('is read by an agency as far as it touches it, and tells its people why', async () => {
    await journey.quiet();
    const own: DeadlineMoveDetail = await officer.call(routes.getDeadlineMove, { params: { moveId }, query: {} });
    const whole = await coordinator.call(routes.getDeadlineMove, { params: { moveId }, query: {} });
    expect(own.deadlines.data.map(({ agency, before, after }) => [agency.slug, before, after])).toEqual([['kut-rang', '2026-10-30', '2026-11-06']]);
    expect(whole.deadlines.total).toBeGreaterThan(1);
    expect(new Set(own.lines.data.map(({ agency }) => agency.slug))).toEqual(new Set(['kut-rang']));
    const told = await officer.call(routes.listNotifications, { query: {} });
    expect(told.data.some(({ body }) => body.th.includes('ถูกเลื่อนจาก') && body.th.includes('เลื่อนปฏิทิน'))).toBe(true);
  });

  it('is extended for one agency, whose own day holds until the exception ends', async () => {
    const made = await coordinator.call(routes.moveDeadline, { body: { ...moved({ dueOn: '2026-11-13' }, agencyId), from: '2026-11-06' } });
    expect(made).toMatchObject({ scope: 'agency', counts: { agencies: 1 } });
    expect(await published()).toMatchObject({ dueOn: '2026-11-13', source: 'agency' });
    expect((await coordinator.call(routes.provinceCalendar, { query: { fiscalYear } })).milestones.at(-1)).toMatchObject({ dueOn: '2026-11-06', exceptions: 1 });
    await coordinator.call(routes.moveDeadline, { body: { ...moved({ follow: true }, agencyId), from: '2026-11-13' } });
    expect(await published()).toMatchObject({ dueOn: '2026-11-06', source: 'province' });
  });

  it('is not moved for an agency that the caller does not see', async () => {
    const elsewhere = '00000000-0000-7000-8000-00000000000a';
    expect((await refusal(coordinator.call(routes.previewDeadlineMove, { body: moved({ workingDays: 1 }, elsewhere), query: {} }))).status).toBe(404);
    expect((await refusal(coordinator.call(routes.moveDeadline, { body: { target: { measureId: elsewhere }, to: { workingDays: 1 }, reason: 'ทดสอบ', from: '2026-11-06' } }))).status).toBe(404);
  });
});
