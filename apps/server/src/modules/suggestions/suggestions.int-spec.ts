import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { resultInput, suggestions, type SuggestionsView } from '@prongsai/contracts';
import { refusedBy } from '../../../test/refused.js';
import { startedApp, type StartedApp } from '../../../test/started-app.js';
import { weakNine, YearInTest } from '../../../test/year-in-test.js';
import { newId, type Actor } from '../../platform/index.js';
import { RecordResult } from '../results/index.js';
import { ReadSuggestions } from './index.js';

const fiscalYear = 2600;

/** An agency of the same type in the same province, with a published plan of the year before and a result on either side of it. */
async function addAgency(app: StartedApp, own: Actor, coordinator: Actor, at: number, change: number): Promise<string> {
  const id = newId();
  const name = `องค์การบริหารส่วนตำบลสมมุติที่${'กขคงจฉชซฌญ'[at]}`;
  await app.query(
    `INSERT INTO agency (id, province_id, slug, name_th, name_en, short_name_th, short_name_en, type)
     SELECT $1, province_id, $2, $3, $2, replace($3, 'องค์การบริหารส่วนตำบล', 'อบต.'), $2, type FROM agency WHERE id = $4`,
    [id, `neighbour-${at}`, name, own.agencyId],
  );
  const nine = (year: number, score: number) => ({ ...weakNine(year), overall: null, indicators: Array.from({ length: 10 }, (_, i) => ({ no: i + 1, reported: i === 8 ? score : 90 })) });
  for (const [year, score] of [[fiscalYear - 2, 80], [fiscalYear - 1, 80 + change]] as const) {
    await app.run((tx) => app.get(RecordResult).record(tx, coordinator, id, resultInput.parse(nine(year, score))));
  }
  await publishPlan(app, id, fiscalYear - 1, [{ title: `จัดทำแบบตรวจ OIT รายข้อของ${name} ปี ${fiscalYear - 1}`, indicatorNos: [9], steps: [`มอบหมายบุคลากร ${name}`, 'ตรวจลิงก์'] }]);
  return name;
}

async function publishPlan(app: StartedApp, agencyId: string, year: number, measures: readonly unknown[], published = true): Promise<void> {
  const [cycleId, hash] = [newId(), newId().replaceAll('-', '').padEnd(64, '0')];
  await app.query(
    `INSERT INTO cycle (id, agency_id, fiscal_year, result_fiscal_year, definition_id, definition_version, state, state_since, round, version)
     SELECT $1, $2, $3, $3 - 1, definition_id, definition_version, 'executing', now(), 1, 1 FROM cycle LIMIT 1`,
    [cycleId, agencyId, year],
  );
  await app.query(`INSERT INTO content_snapshot (cycle_id, content_hash, agency_id, kind, content, frozen_at) VALUES ($1, $2, $3, 'plan', $4, now())`, [cycleId, hash, agencyId, { kind: 'plan', fiscalYear: year, resultFiscalYear: year - 1, analyses: [], measures }]);
  await app.query(
    `INSERT INTO document (id, cycle_id, agency_id, kind, fiscal_year, title_th, title_en, content_hash, file_hash, file_name, bytes, made_at, published_at)
     VALUES ($1, $2, $3, 'plan', $4, 'แผน', 'Plan', $5, $5, 'plan.pdf', 1, now(), CASE WHEN $6 THEN now() END)`,
    [newId(), cycleId, agencyId, year, hash, published],
  );
}

describe('suggestions for a year', () => {
  let app: StartedApp;
  let year: YearInTest;
  const names: string[] = [];

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
    year = await YearInTest.open(app, 'kut-rang', fiscalYear);
  });
  afterAll(() => app.stop());

  const asked = (actor = year.officer, cycleId = year.cycleId): Promise<SuggestionsView> => app.run((tx) => app.get(ReadSuggestions).ofCycle(tx, actor, cycleId));
  const nine = (view: SuggestionsView) => view.measures.find(({ indicatorNo }) => indicatorNo === 9);

  it('draft an analysis of every indicator from the result of the year before, and say where to begin', async () => {
    const view = suggestions.parse(await asked());
    expect(view.analyses.map(({ no, weak }) => [no, weak])).toEqual(Array.from({ length: 10 }, (_, at) => [at + 1, at === 8]));
    expect(view.analyses[8]?.text.th).toContain('ได้ 80.00 คะแนน ต่ำกว่าเกณฑ์ผ่านที่ 85.00 คะแนน อยู่ 5.00 คะแนน');
    expect(view.weakPoints.map(({ no }) => no)).toEqual([9]);
    expect(view.shortestWay).toMatchObject({ kind: 'next', from: { code: 'good' }, to: { code: 'excellent' } });
  });

  it('say nothing of what followed while fewer than five agencies tell', async () => {
    for (const at of [0, 1, 2, 3]) names.push(await addAgency(app, year.officer, year.coordinator, at, at));
    const view = await asked();
    expect(nine(view)?.measures).toMatchObject([{ agencies: 4, changes: null }]);
    expect(view.analyses[8]?.sentences.map(({ rule }) => rule)).not.toContain('peers-lower');
  });

  it('show it from five on, with the median of their scores', async () => {
    names.push(await addAgency(app, year.officer, year.coordinator, 4, 10));
    const view = suggestions.parse(await asked());
    expect(nine(view)?.measures).toMatchObject([{ agencies: 5, changes: { n: 5, median: 2, min: 0, max: 10, values: [0, 1, 2, 3, 10] } }]);
    expect(view.analyses[8]?.text.th).toContain('หน่วยงานประเภทเดียวกันในจังหวัดอีก 5 แห่ง ซึ่งมีค่ามัธยฐาน 82.00 คะแนน');
  });

  it('never name another agency', async () => {
    const told = JSON.stringify(await asked());
    expect(names.flatMap((name) => [name, name.replace('องค์การบริหารส่วนตำบล', 'อบต.')]).filter((name) => told.includes(name))).toEqual([]);
    expect(told).not.toContain('neighbour-');
    expect(nine(await asked())?.measures[0]).toMatchObject({ title: 'จัดทำแบบตรวจ OIT รายข้อ', steps: expect.arrayContaining(['มอบหมายบุคลากร', 'ตรวจลิงก์']) });
  });

  it('hold nothing that is not published, of another type, of another province or of the agency itself', async () => {
    const before = await asked();
    const [neighbour] = await app.query<{ id: string }>(`SELECT id FROM agency WHERE slug = 'neighbour-0'`);
    await publishPlan(app, neighbour?.id ?? '', fiscalYear - 3, [{ title: 'ร่างที่ยังไม่เผยแพร่', indicatorNos: [9], steps: [] }], false);
    await publishPlan(app, year.officer.agencyId ?? '', fiscalYear - 3, [{ title: 'มาตรการของตนเอง', indicatorNos: [9], steps: [] }]);
    const [other] = await app.query<{ id: string }>('SELECT id FROM agency WHERE type <> (SELECT type FROM agency WHERE id = $1) LIMIT 1', [year.officer.agencyId]);
    await publishPlan(app, other?.id ?? '', fiscalYear - 3, [{ title: 'มาตรการของประเภทอื่น', indicatorNos: [9], steps: [] }]);
    expect(await asked()).toEqual(before);
  });

  it('compare with the year before, where its result is recorded', async () => {
    await app.run((tx) => app.get(RecordResult).record(tx, year.officer, year.officer.agencyId ?? '', resultInput.parse({ ...weakNine(fiscalYear - 2), overall: null, indicators: [{ no: 9, reported: 84 }] })));
    expect((await asked()).weakPoints[0]?.factors).toMatchObject([{ factor: 'shortfall', figure: { value: 5 } }, { factor: 'fall', figure: { value: 4 }, counts: 2 }, { factor: 'gap' }, { factor: 'peers' }]);
  });

  it('are the same for the coordinator, and do not exist for another agency', async () => {
    expect(await asked(year.coordinator)).toEqual(await asked());
    expect(await refusedBy(asked(await app.actor('bueng-kan', 'officer')))).toMatchObject({ status: 404 });
  });

  it('are empty while no result is recorded', async () => {
    await app.query('DELETE FROM result WHERE agency_id = $1', [year.officer.agencyId]);
    expect(await asked()).toMatchObject({ resultId: null, analyses: [], weakPoints: [], shortestWay: { kind: 'unknown' }, measures: [] });
  });
});
