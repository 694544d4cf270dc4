import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { LandingView } from '@prongsai/contracts';
import { definitionOf, type CycleState } from '@prongsai/ita';
import { stateOf } from '@prongsai/workflow';
import type { EntityManager } from 'typeorm';
import { refusedBy, refusedWithoutTrace } from '../../../test/refused.js';
import { startedApp, type StartedApp } from '../../../test/started-app.js';
import { YearInTest } from '../../../test/year-in-test.js';
import { newId, Transactions, type Actor } from '../../platform/index.js';
import { ReadDefinitions } from './read-definitions.js';
import { ReadMigrations } from './read-migrations.js';
import { PreviewMigration } from './use-cases/preview-migration.js';
import { RunMigration } from './use-cases/run-migration.js';
import { UndoMigration } from './use-cases/undo-migration.js';

const forth = { definitionId: 'annual-cycle', from: 1, to: 2 } as const;
const reason = 'ใช้ผังขั้นตอนใหม่ทั้งจังหวัด';

interface Pinned {
  readonly state: CycleState;
  readonly version: number;
  readonly pinned: number;
}

describe('changing the version of running cycles', () => {
  let app: StartedApp;
  let coordinator: Actor;
  let writing: YearInTest;
  let reviewed: YearInTest;
  let carriedOut: YearInTest;
  let fiscalYear = 2570;

  const as = <T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> => app.get(Transactions).run(actor, work);
  const preview = (pair: { definitionId: 'annual-cycle'; from: number; to: number } = forth) => as(coordinator, (tx) => app.get(PreviewMigration).preview(tx, coordinator, pair));
  const landingOf = async (year: YearInTest): Promise<LandingView> => (await preview()).find(({ cycleId }) => cycleId === year.cycleId)!;
  const run = async (...years: YearInTest[]): Promise<string> => {
    const cycles = await Promise.all(years.map(async (year) => ({ cycleId: year.cycleId, version: (await year.cycle()).version })));
    return as(coordinator, (tx) => app.get(RunMigration).run(tx, coordinator, { ...forth, reason, cycles }));
  };
  const undo = (id: string) => as(coordinator, (tx) => app.get(UndoMigration).undo(tx, coordinator, id, 'ย้ายผิดหน่วยงาน'));
  const record = (id: string) => as(coordinator, (tx) => app.get(ReadMigrations).one(tx, coordinator, id));
  const stored = async ({ cycleId }: YearInTest): Promise<Pinned> => {
    const [row] = await app.query<Pinned>('SELECT state, version, definition_version AS pinned FROM cycle WHERE id = $1', [cycleId]);
    return row!;
  };
  const pinToFirst = (...years: YearInTest[]) => app.query('UPDATE cycle SET definition_version = 1 WHERE id = ANY($1::uuid[])', [years.map(({ cycleId }) => cycleId)]);

  beforeAll(async () => {
    app = await startedApp({ content: 'people' });
    coordinator = await app.actor('kut-rang', 'coordinator');
  });
  afterAll(() => app.stop());

  beforeEach(async () => {
    fiscalYear += 1;
    writing = await YearInTest.open(app, 'kut-rang', fiscalYear);
    reviewed = await (await YearInTest.open(app, 'bueng-kan', fiscalYear)).toPlanReview();
    carriedOut = await (await YearInTest.open(app, 'mun-lek', fiscalYear)).toPlanReview();
    await carriedOut.approveByAll();
    await pinToFirst(writing, reviewed, carriedOut);
  });

  it('shows beforehand where each cycle lands, and which one stays and why', async () => {
    expect(await landingOf(writing)).toMatchObject({ state: 'analysing', lands: 'analysing', reasons: [], agency: { slug: 'kut-rang' } });
    expect(await landingOf(carriedOut)).toMatchObject({ state: 'executing', lands: 'executing', reasons: [] });
    expect(await landingOf(reviewed)).toMatchObject({ state: 'planReview', lands: null, reasons: [{ code: 'chain-differs', message: { th: expect.stringContaining('อยู่ระหว่างการพิจารณา') } }] });
    expect(await stored(writing)).toMatchObject({ pinned: 1 });
  });

  it('takes them over in one act: the pin, a record, and an entry in the trail of each', async () => {
    const before = await stored(writing);
    const id = await run(writing, carriedOut);
    expect(await stored(writing)).toEqual({ state: 'analysing', version: before.version + 1, pinned: 2 });
    expect(await stored(carriedOut)).toMatchObject({ state: 'executing', pinned: 2 });
    expect(await record(id)).toMatchObject({ fromVersion: 1, toVersion: 2, reason, undoneAt: null, cycles: [{ undone: false, reasons: [] }, { undone: false, reasons: [] }] });
    for (const year of [writing, carriedOut]) expect(await year.audited('definition.migrate')).toHaveLength(1);
  });

  it('moves a cycle that is named twice once', async () => {
    const { version } = await writing.cycle();
    const twice = [0, 1].map(() => ({ cycleId: writing.cycleId, version }));
    const id = await as(coordinator, (tx) => app.get(RunMigration).run(tx, coordinator, { ...forth, reason, cycles: twice }));
    expect((await record(id)).cycles).toHaveLength(1);
  });

  it('goes on by the new rules at once', async () => {
    const { reasons } = await refusedBy(reviewed.send(reviewed.officer, 'withdraw'));
    expect(reasons).toMatchObject([{ code: 'event-unknown-here' }]);
    await run(writing);
    await writing.toPlanReview();
    await writing.send(writing.officer, 'withdraw');
    expect(await stored(writing)).toMatchObject({ state: 'planning', pinned: 2 });
  });

  it('is all or nothing: one cycle that cannot go keeps the others back, with its reason', async () => {
    const refusal = await refusedWithoutTrace(app, () => run(writing, reviewed));
    expect(refusal).toMatchObject({ status: 409, reasons: [{ code: 'chain-differs', where: `cycle:${reviewed.cycleId}` }] });
  });

  it('refuses a cycle that has moved since the preview, and one that runs by another version', async () => {
    const { version } = await writing.cycle();
    await writing.analyse();
    await writing.send(writing.officer, 'submitAnalysis');
    const moved = () => as(coordinator, (tx) => app.get(RunMigration).run(tx, coordinator, { ...forth, reason, cycles: [{ cycleId: writing.cycleId, version }] }));
    expect(await refusedBy(moved())).toMatchObject({ reasons: [{ code: 'changed-meanwhile' }] });
    await run(writing);
    expect(await refusedBy(run(writing))).toMatchObject({ reasons: [{ code: 'definition-pinned-otherwise' }] });
  });

  it('lets one of a move and an event win when both come at once', async () => {
    await writing.analyse();
    const outcomes = await Promise.allSettled([run(writing), writing.send(writing.officer, 'submitAnalysis')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect([await writing.audited('definition.migrate'), await writing.audited('cycle.submitAnalysis')].map(({ length }) => length).toSorted((a, b) => a - b)).toEqual([0, 1]);
  });

  it('can be undone as long as nothing has moved, cycle by cycle', async () => {
    const before = await stored(writing);
    const id = await run(writing, carriedOut);
    await carriedOut.publish('plan');
    await carriedOut.send(carriedOut.officer, 'openSixMonthReport');
    await undo(id);
    expect(await stored(writing)).toEqual({ ...before, version: before.version + 2 });
    expect(await stored(carriedOut)).toMatchObject({ state: 'sixMonthReporting', pinned: 2 });
    const { cycles, undoneAt } = await record(id);
    expect(undoneAt).not.toBeNull();
    expect(cycles.find(({ cycleId }) => cycleId === writing.cycleId)).toMatchObject({ undone: true, reasons: [] });
    expect(cycles.find(({ cycleId }) => cycleId === carriedOut.cycleId)).toMatchObject({ undone: false, reasons: [{ code: 'cycle-moved-since' }] });
    expect(await writing.audited('definition.undo')).toHaveLength(1);
    expect(await carriedOut.audited('definition.undo')).toEqual([]);
  });

  it('is undone once, and not at all when everything has moved', async () => {
    const once = await run(carriedOut);
    await undo(once);
    expect(await refusedBy(undo(once))).toMatchObject({ reasons: [{ code: 'migration-undone' }] });
    const id = await run(writing);
    await writing.analyse();
    await writing.send(writing.officer, 'submitAnalysis');
    expect(await refusedBy(undo(id))).toMatchObject({ reasons: [{ code: 'cycle-moved-since', where: `cycle:${writing.cycleId}` }] });
    expect(await stored(writing)).toMatchObject({ pinned: 2 });
  });

  it('is undone by one of two who press at the same moment', async () => {
    const id = await run(writing);
    const outcomes = await Promise.allSettled([undo(id), undo(id)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await writing.audited('definition.undo')).toHaveLength(1);
  });

  it('refuses versions that do not exist, and a version with itself', async () => {
    expect(await refusedBy(preview({ ...forth, to: 9 }))).toMatchObject({ status: 422, reasons: [{ code: 'definition-version-unknown' }] });
    expect(await refusedBy(preview({ ...forth, to: 1 }))).toMatchObject({ status: 422, reasons: [{ code: 'definition-version-same' }] });
  });

  it('reaches into no other province', async () => {
    const stranger = { ...coordinator, provinceId: newId() };
    const { version } = await writing.cycle();
    const cycles = [{ cycleId: writing.cycleId, version }];
    expect(await as(stranger, (tx) => app.get(PreviewMigration).preview(tx, stranger, forth))).toEqual([]);
    expect(await refusedBy(as(stranger, (tx) => app.get(RunMigration).run(tx, stranger, { ...forth, reason, cycles })))).toMatchObject({ status: 404 });
    const id = await run(writing);
    expect(await as(stranger, (tx) => app.get(ReadMigrations).list(tx, stranger))).toEqual([]);
    expect(await refusedBy(as(stranger, (tx) => app.get(UndoMigration).undo(tx, stranger, id, reason)))).toMatchObject({ status: 404 });
  });

  it('counts what runs by each version', async () => {
    const count = async () => {
      const [annual] = await as(coordinator, (tx) => app.get(ReadDefinitions).list(tx, coordinator));
      return annual!.versions.map(({ version, newest, running }) => ({ version, newest, running }));
    };
    const [first, second] = await count();
    expect([first, second]).toMatchObject([{ version: 1, newest: false }, { version: 2, newest: true }]);
    await run(writing);
    expect(await count()).toMatchObject([{ running: first!.running - 1 }, { running: second!.running + 1 }]);
  });

  it('leaves no cycle in a state that its definition does not know', async () => {
    await run(writing, carriedOut);
    const rows = await app.query<{ id: string; version: number; state: CycleState }>('SELECT DISTINCT definition_id AS id, definition_version AS version, state FROM cycle');
    expect(rows.length).toBeGreaterThan(2);
    for (const { id, version, state } of rows) expect(stateOf(definitionOf(id, version), state)).toBeDefined();
  });
});
