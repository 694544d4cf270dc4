import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import type { Actor } from '../../../platform/index.js';
import { MoveDeadlines } from '../moving/move-deadlines.js';
import { ReadMoves } from '../moving/read-moves.js';
import { PlanMeasures } from './plan-measures.js';

/** Its plan was approved before the demonstration begins, on Monday 22 December 2568. */
const slug = 'bueng-kan';

interface Row {
  no: number | null;
  due: string;
  first: string;
  lines: number;
  planned: number;
}

describe('the deadlines of measures', () => {
  let app: StartedApp;
  let coordinator: Actor;
  let cycleId: string;

  const plan = () => app.run((tx) => app.get(PlanMeasures).forCycles(tx, { ids: [cycleId] }));
  const rows = () =>
    app.query<Row>(
      `SELECT m.no, d.due_on::text AS due, d.first_due_on::text AS first, count(DISTINCT r.rung)::int AS lines, count(r.id) FILTER (WHERE r.status = 'planned' AND r.due_on = d.due_on)::int AS planned
         FROM deadline d LEFT JOIN measure m ON m.id = d.measure_id JOIN reminder r ON r.deadline_id = d.id
        WHERE d.cycle_id = $1 AND d.measure_id IS NOT NULL GROUP BY d.id, m.no ORDER BY m.no`,
      [cycleId],
    );
  const first = async () => (await rows())[0]!;
  const measureId = async (no: number) => (await app.query<{ id: string }>('SELECT id FROM measure WHERE cycle_id = $1 AND no = $2', [cycleId, no]))[0]!.id;
  const endOn = (no: number, day: string | null) => app.query('UPDATE measure SET period_end = $3 WHERE cycle_id = $1 AND no = $2', [cycleId, no, day]);

  beforeAll(async () => {
    app = await startedApp({ content: 'all' });
    coordinator = await app.actor(slug, 'coordinator');
    cycleId = (await app.query<{ id: string }>(`SELECT c.id FROM cycle c JOIN agency a ON a.id = c.agency_id WHERE a.slug = $1 AND c.state = 'executing'`, [slug]))[0]!.id;
  });
  afterAll(() => app.stop());

  it('are set with their ladder as the plan is approved', async () => {
    const measures = await app.query<{ no: number }>('SELECT no FROM measure WHERE cycle_id = $1 AND period_end IS NOT NULL ORDER BY no', [cycleId]);
    expect((await rows()).map(({ no, lines }) => [no, lines])).toEqual(measures.map(({ no }) => [no, 6]));
  });

  it('are set once, however many plan at the same time', async () => {
    const before = await rows();
    expect(await Promise.all([plan(), plan(), plan()])).toEqual([1, 2, 3].map(() => ({ deadlines: 0, lines: 0 })));
    expect(await rows()).toEqual(before);
  });

  it('end on the next working day where the period ends on a day off, and follow a period that is approved anew', async () => {
    await endOn(1, '2026-08-29');
    await Promise.all([plan(), plan()]);
    expect(await first()).toMatchObject({ no: 1, due: '2026-08-31', first: '2026-08-31', lines: 6, planned: 6 });
    const moves = await app.run((tx) => app.get(ReadMoves).list(tx, { agencyId: coordinator.agencyId, offset: 0, limit: 10 }));
    expect(moves.data[0]).toMatchObject({ kind: 'plan', scope: 'measure', measure: { no: 1 }, to: '2026-08-31', counts: { deadlines: 1, moved: 6 } });
  });

  it('are moved one by one by an act, which a plan approved again without a change leaves alone', async () => {
    await app.run(async (tx) => app.get(MoveDeadlines).apply(tx, coordinator, { subject: { measureId: await measureId(1) }, to: { workingDays: 5 }, reason: 'รอวัสดุ', from: '2026-08-31' }));
    expect(await first()).toMatchObject({ due: '2026-09-07', first: '2026-08-31', planned: 6 });
    await plan();
    expect(await first()).toMatchObject({ due: '2026-09-07' });
    await endOn(1, '2026-09-18');
    await plan();
    expect(await first()).toMatchObject({ due: '2026-09-18', planned: 6 });
  });

  it('ask for nothing any more where the measure has no last day, and again where it has one', async () => {
    await endOn(1, null);
    await plan();
    expect(await first()).toMatchObject({ planned: 0 });
    expect(await app.query(`SELECT DISTINCT r.reason FROM reminder r JOIN deadline d ON d.id = r.deadline_id WHERE d.measure_id = $1`, [await measureId(1)])).toEqual([{ reason: 'measureGone' }]);
    await endOn(1, '2026-09-18');
    await plan();
    expect(await first()).toMatchObject({ planned: 6 });
  });

  it('leave the due day of the milestone itself to the board', async () => {
    expect(await app.query(`SELECT due_on::text AS due FROM deadline WHERE cycle_id = $1 AND milestone = 'execution' AND measure_id IS NULL`, [cycleId])).toEqual([{ due: '2026-09-30' }]);
  });
});
