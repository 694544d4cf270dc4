import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MovedLine } from '@prongsai/contracts';
import { addDays } from '@prongsai/thai';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import { Refusal, type Actor } from '../../../platform/index.js';
import { OpenCycle } from '../../cycles/index.js';
import { PlanDeadlines } from '../planning/plan-deadlines.js';
import { MoveDeadlines } from './move-deadlines.js';
import type { MoveSubject, MoveToMake } from './move-to-make.js';
import { PreviewMove } from './preview-move.js';
import { ReadMoves } from './read-moves.js';

const slugs = ['kut-rang', 'bueng-kan', 'mun-lek'] as const;
const page = { offset: 0, limit: 500 };
const all = `SELECT r.deadline_id, r.rung, r.due_on::text, r.planned_for, r.status, r.reason, r.move_id, d.due_on::text AS due FROM reminder r
  JOIN deadline d ON d.id = r.deadline_id JOIN cycle c ON c.id = d.cycle_id WHERE c.fiscal_year = $1 ORDER BY r.id`;

describe('moving a deadline', () => {
  let app: StartedApp;
  let coordinator: Actor;
  let agencyId: string;
  let fiscalYear = 2570;

  const day = (monthDay: string, year: 0 | 1 = 0) => `${fiscalYear - 544 + year}-${monthDay}`;
  const province = () => ({ fiscalYear, definitionId: 'annual-cycle', milestone: 'plan', provinceId: coordinator.provinceId, agencyId: null }) as const;
  const oneAgency = (): MoveSubject => ({ ...province(), agencyId });
  const toDay = (subject: MoveSubject, dueOn: string): MoveToMake => ({ subject, to: { dueOn }, reason: 'น้ำท่วม', from: null });
  const move = (made: MoveToMake) => app.run((tx) => app.get(MoveDeadlines).apply(tx, coordinator, made));
  const detail = async (id: string) => (await app.run((tx) => app.get(ReadMoves).detail(tx, id, page)))!;
  const preview = (made: MoveToMake) => app.run((tx) => app.get(PreviewMove).of(tx, coordinator, made, page));
  const dueDays = (milestone = 'plan') =>
    app.query<{ slug: string; due: string; lines: string[] }>(
      `SELECT a.slug, d.due_on::text AS due, (SELECT array_agg(DISTINCT r.due_on::text) FROM reminder r WHERE r.deadline_id = d.id AND r.status = 'planned') AS lines
         FROM deadline d JOIN cycle c ON c.id = d.cycle_id JOIN agency a ON a.id = c.agency_id WHERE c.fiscal_year = $1 AND d.milestone = $2 AND d.measure_id IS NULL ORDER BY a.slug`,
      [fiscalYear, milestone],
    );
  const ofAgency = (rung: string) =>
    app.query<{ due_on: string; status: string; reason: string | null }>(
      `SELECT r.due_on::text, r.status, r.reason FROM reminder r JOIN deadline d ON d.id = r.deadline_id JOIN cycle c ON c.id = d.cycle_id
        WHERE c.fiscal_year = $1 AND c.agency_id = $2 AND d.milestone = 'plan' AND r.rung = $3 ORDER BY r.due_on, r.status`,
      [fiscalYear, agencyId, rung],
    );
  const refusedBy = async (made: MoveToMake): Promise<string[]> => {
    const said = await move(made).then(() => null, (error: unknown) => error);
    return said instanceof Refusal ? said.reasons.map(({ code }) => code) : [];
  };

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
    coordinator = await app.actor('kut-rang', 'coordinator');
    agencyId = (await app.actor('kut-rang', 'officer')).agencyId ?? '';
  });
  afterAll(() => app.stop());

  /** A year of its own each time, in three agencies. */
  beforeEach(async () => {
    fiscalYear += 1;
    await app.at(`${day('10-01')}T09:00:00+07:00`);
    for (const slug of slugs) {
      const officer = await app.actor(slug, 'officer');
      await app.run((tx) => app.get(OpenCycle).open(tx, officer, { agencyId: officer.agencyId ?? '', fiscalYear, resultFiscalYear: fiscalYear - 1 }));
    }
    await app.drain();
  });

  it('moves every agency of the province with every line that is still to go out', async () => {
    const id = await move(toDay(province(), day('12-15')));
    expect((await dueDays()).map(({ due, lines }) => [due, lines])).toEqual(slugs.map(() => [day('12-15'), [day('12-15')]]));
    const { counts, lines } = await detail(id);
    expect(counts).toMatchObject({ agencies: 3, deadlines: 3, kept: 0, lines: lines.total });
    expect(lines.data.every(({ before, after, outcome }) => outcome === 'moved' && before !== null && before < after)).toBe(true);
  });

  it('extends one agency and leaves the others where they are', async () => {
    await move(toDay(oneAgency(), day('12-15')));
    expect((await dueDays()).filter(({ due }) => due === day('12-15')).map(({ slug }) => slug)).toEqual(['kut-rang']);
    expect((await dueDays('analysis')).every(({ due }) => due < day('11-10'))).toBe(true);
  });

  it('keeps the exception of an agency when the province moves, and follows the province again when it ends', async () => {
    await move(toDay(oneAgency(), day('12-22')));
    const id = await move(toDay(province(), day('12-15')));
    expect((await detail(id)).counts).toMatchObject({ agencies: 2, kept: 1 });
    expect((await dueDays()).find(({ slug }) => slug === 'kut-rang')?.due).toBe(day('12-22'));
    await move({ subject: oneAgency(), to: { follow: true }, reason: 'น้ำลด', from: null });
    expect((await dueDays()).every(({ due, lines }) => due === day('12-15') && lines.join() === due)).toBe(true);
  });

  it('does what its preview says, whatever the day, and the preview leaves nothing behind', async () => {
    const withoutIds = (lines: readonly MovedLine[]) => lines.map((line) => ({ ...line, id: '' }));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 120 }), fc.boolean(), async (days, alone) => {
        const made = toDay(alone ? oneAgency() : province(), addDays(day('10-01'), days));
        const before = await app.query(all, [fiscalYear]);
        const seen = await preview(made).catch((error: unknown) => error);
        expect(await app.query(all, [fiscalYear])).toEqual(before);
        if (seen instanceof Refusal) return expect(await refusedBy(made)).toEqual(seen.reasons.map(({ code }) => code));
        const expected = seen as Awaited<ReturnType<typeof preview>>;
        const done = await detail(await move({ ...made, from: expected.from }));
        expect([done.counts, done.deadlines, withoutIds(done.lines.data)]).toEqual([expected.counts, expected.deadlines, withoutIds(expected.lines.data)]);
        const planned = (await app.query<{ due_on: string; due: string; status: string }>(all, [fiscalYear])).filter(({ status }) => status === 'planned');
        expect(planned.every(({ due_on, due }) => due_on === due)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  it('writes fresh lines for rungs that have gone out, if their hour is still ahead', async () => {
    await app.at(`${day('11-20')}T09:00:00+07:00`);
    await app.query(`UPDATE reminder r SET status = 'sent', position_id = gen_random_uuid() FROM cycle c WHERE c.id = r.cycle_id AND c.fiscal_year = $1 AND r.planned_for < $2`, [
      fiscalYear, `${day('11-20')}T09:00:00+07:00`,
    ]);
    await move(toDay(oneAgency(), day('12-22')));
    expect((await ofAgency('before7')).map(({ due_on, status }) => `${due_on} ${status}`)).toEqual([expect.stringContaining('sent'), `${day('12-22')} planned`]);
    expect((await ofAgency('before30')).at(-1)).toMatchObject({ due_on: day('12-22'), status: 'skipped', reason: 'plannedTooLate' });
  });

  it('leaves out what is over for an earlier day, and plans it again where the move is taken back', async () => {
    const [first] = await dueDays();
    await app.at(`${day('11-03')}T09:00:00+07:00`);
    await move(toDay(oneAgency(), day('11-06')));
    expect(await ofAgency('before7')).toEqual([{ due_on: day('11-06'), status: 'skipped', reason: 'plannedTooLate' }]);
    await move(toDay(oneAgency(), first?.due ?? ''));
    expect(await ofAgency('before7')).toContainEqual({ due_on: first?.due, status: 'planned', reason: null });
    expect((await ofAgency('late5')).filter(({ status }) => status === 'planned')).toHaveLength(1);
  });

  it('tells nobody twice of the same day', async () => {
    const [first] = await dueDays();
    await app.query(`UPDATE reminder r SET status = 'sent', position_id = gen_random_uuid() FROM cycle c WHERE c.id = r.cycle_id AND c.fiscal_year = $1 AND r.rung = 'before7'`, [fiscalYear]);
    await move(toDay(oneAgency(), day('12-22')));
    await move(toDay(oneAgency(), first?.due ?? ''));
    expect((await ofAgency('before7')).map(({ due_on, status, reason }) => [due_on, status, reason])).toEqual([
      [first?.due, 'sent', null],
      [day('12-22'), 'skipped', 'moved'],
    ]);
  });

  it('refuses a day that is over, the same day, and what was asked of another day', async () => {
    const [first] = await dueDays();
    await app.at(`${day('10-20')}T09:00:00+07:00`);
    expect(await refusedBy(toDay(province(), day('10-19')))).toEqual(['due-in-past']);
    expect(await refusedBy(toDay(province(), first?.due ?? ''))).toEqual(['due-unchanged']);
    expect(await refusedBy({ ...toDay(province(), day('12-15')), from: day('11-01') })).toEqual(['due-changed-meanwhile']);
    expect(await refusedBy({ subject: province(), to: { follow: true }, reason: 'ทดสอบ', from: null })).toEqual(['due-unchanged']);
    expect(await refusedBy(toDay({ ...province(), definitionId: 'anti-corruption-plan', milestone: 'analysis' }, day('12-15')))).toEqual(['milestone-not-in-workflow']);
  });

  it('moves by working days once, however often it is asked', async () => {
    const seen = await preview({ subject: province(), to: { workingDays: 5 }, reason: 'น้ำท่วม', from: null });
    const asked = { subject: province(), to: { workingDays: 5 }, reason: 'น้ำท่วม', from: seen.from };
    const outcomes = await Promise.allSettled([move(asked), move(asked)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await dueDays()).every(({ due }) => due === seen.to)).toBe(true);
  });

  it('lets two movers go one after the other, and a cycle that opens between them follows the last', async () => {
    const late = (await app.actor('mueang-khong', 'officer')).agencyId ?? '';
    const opening = app.run((tx) => app.get(OpenCycle).openIfMissing(tx, null, { agencyId: late, fiscalYear, resultFiscalYear: fiscalYear - 1 })).then(() => app.drain());
    await Promise.all([move(toDay(province(), day('12-15'))), move(toDay(province(), day('12-22'))), move(toDay(oneAgency(), day('12-29'))), opening]);
    const [policy] = await app.query<{ due: string }>(`SELECT due_on::text AS due FROM milestone_policy WHERE fiscal_year = $1 AND milestone = 'plan' AND agency_id IS NULL`, [fiscalYear]);
    expect(await dueDays()).toHaveLength(4);
    for (const { slug, due, lines } of await dueDays()) expect([slug, due, lines]).toEqual([slug, slug === 'kut-rang' ? day('12-29') : policy?.due, [due]]);
  });

  it('plans a cycle once for the day of the policy when two plan it while it is moved', async () => {
    await app.query(`DELETE FROM reminder r USING cycle c WHERE c.id = r.cycle_id AND c.fiscal_year = $1`, [fiscalYear]);
    await app.query(`DELETE FROM deadline d USING cycle c WHERE c.id = d.cycle_id AND c.fiscal_year = $1`, [fiscalYear]);
    const plan = () => app.run((tx) => app.get(PlanDeadlines).forCycles(tx, { fiscalYear }));
    const [, ...planned] = await Promise.all([move(toDay(province(), day('12-15'))), plan(), plan()]);
    expect(planned.map(({ deadlines }) => deadlines).sort((a, b) => a - b)).toEqual([0, 24]);
    expect(planned.map(({ lines }) => lines).sort((a, b) => a - b)).toEqual([0, 174]);
    expect((await dueDays()).map(({ due, lines }) => [due, lines])).toEqual(slugs.map(() => [day('12-15'), [day('12-15')]]));
  });

  it('tells officer and clerk of every agency once, with the reason, and enters it in the trail of each', async () => {
    const id = await move(toDay(province(), day('12-15')));
    await app.drain();
    await app.promise('tell-deadline-moved', { moveId: id, provinceId: coordinator.provinceId });
    await app.drain();
    const told = await app.query<{ role: string; body_th: string }>(
      `SELECT p.role, n.body_th FROM notification n JOIN position p ON p.id = n.position_id WHERE n.event LIKE $1 ORDER BY p.role`, [`moved:${id}%`],
    );
    expect(told.map(({ role }) => role)).toEqual(['clerk', 'clerk', 'clerk', 'officer', 'officer', 'officer']);
    expect(told[0]?.body_th).toContain('น้ำท่วม');
    const trail = await app.query<{ chain: string }>(`SELECT split_part(chain, ':', 1) AS chain FROM audit_entry WHERE action = 'deadline.move' AND subject_id = $1 ORDER BY chain`, [id]);
    expect(trail.map(({ chain }) => chain)).toEqual(['agency', 'agency', 'agency', 'province']);
  });
});
