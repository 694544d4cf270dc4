import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { resultInput, type ResultInput, type ResultView } from '@prongsai/contracts';
import { refusedBy, refusedWithoutTrace } from '../../../../test/refused.js';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import { weakNine, YearInTest } from '../../../../test/year-in-test.js';
import type { Actor } from '../../../platform/index.js';
import { AnswerFinding, RecordResult, ResultRepository, resultViewOf } from '../index.js';

describe('recording a result', () => {
  let app: StartedApp;
  let officer: Actor;
  let agencyId: string;

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
    officer = await app.actor('kut-rang', 'officer');
    agencyId = officer.agencyId ?? '';
  });
  afterAll(() => app.stop());

  const record = (given: ResultInput, actor = officer) => app.run((tx) => app.get(RecordResult).record(tx, actor, agencyId, resultInput.parse(given)));
  const view = (resultId: string): Promise<ResultView> =>
    app.run(async (tx) => {
      const found = await app.get(ResultRepository).find(tx, officer, resultId);
      if (!found) throw new Error('no result');
      return resultViewOf(found.row, found.findings);
    });

  it('refuses every score that cannot be read at once, in both languages, and changes nothing', async () => {
    const refused = await refusedWithoutTrace(app, () =>
      record({
        fiscalYear: 2568,
        overall: 101,
        indicators: [
          { no: 1, reported: 'เก้าสิบ' },
          { no: 2, reported: '๙๑,๗๖' },
          { no: 3, reported: '๙1.76' },
          { no: 4, reported: '91.765' },
          { no: 5, reported: '-3' },
        ],
        items: [{ code: 'O1', score: '' }],
        highest: { score: 'สูงสุด' },
      }),
    );
    expect(refused).toMatchObject({ status: 422, code: 'invalid-input' });
    expect(refused.said).toEqual([
      'score-out-of-range at overall',
      'not-a-number at indicator:1',
      'decimal-comma at indicator:2',
      'mixed-digits at indicator:3',
      'score-too-precise at indicator:4',
      'score-out-of-range at indicator:5',
      'empty at item:O1',
      'not-a-number at highest',
    ]);
    expect(refused.reasons[2]?.params).toEqual({ printed: '๙๑,๗๖', suggestion: 91.76 });
  });

  it('refuses an indicator given twice and an item the year does not know', async () => {
    const refused = await refusedWithoutTrace(app, () =>
      record({ fiscalYear: 2568, indicators: [{ no: 1, reported: 90 }, { no: 1, reported: 91 }], items: [{ code: 'O99', score: 100 }] }),
    );
    expect(refused.said).toEqual(['indicator-twice at indicator:1', 'item-unknown at item:O99']);
  });

  it('reads Thai digits, keeps what is printed, and works out the rest', async () => {
    const result = await view(await record({ ...weakNine(2567), overall: '๘๘.๐๐', grade: 'ผ่านดี', indicators: weakNine(2567).indicators.map((row) => ({ ...row, change: 1.25 })) }));
    expect(result.overall).toEqual({ reported: 88, computed: 88 });
    expect(result.grade).toEqual({ reported: 'ผ่านดี', computed: 'ผ่านดี' });
    expect(result.indicators.filter(({ weak }) => weak).map(({ no }) => no)).toEqual([9]);
    expect(result.weakest[0]).toBe(9);
    expect(result.indicators[0]?.change).toBe(1.25);
    expect(result.findings).toEqual([]);
  });

  it('finds what does not fit, and takes an answer with its reason', async () => {
    const resultId = await record({ ...weakNine(2566), overall: 95 });
    const [finding] = (await view(resultId)).findings;
    expect(finding).toMatchObject({ code: 'overall-mismatch', where: 'overall', printed: '95.00', expected: '88.00', answer: null });
    await app.run((tx) => app.get(AnswerFinding).answer(tx, officer, { resultId, findingId: finding!.id }, { verdict: 'accepted', reason: 'ตามประกาศ' }));
    expect((await view(resultId)).findings[0]?.answer).toMatchObject({ verdict: 'accepted', reason: 'ตามประกาศ' });
  });

  it('keeps the answer while the finding reads the same, and asks again when it reads otherwise', async () => {
    const resultId = await record({ ...weakNine(2566), overall: 95, source: 'พิมพ์ครั้งที่สอง' });
    expect((await view(resultId)).findings[0]?.answer?.reason).toBe('ตามประกาศ');
    expect(await record({ ...weakNine(2566), overall: 96 })).toBe(resultId);
    expect((await view(resultId)).findings[0]?.answer).toBeNull();
    await record(weakNine(2566));
    expect((await view(resultId)).findings).toEqual([]);
  });

  it('does not answer a finding of another agency', async () => {
    const resultId = await record({ ...weakNine(2565), overall: 95 });
    const [finding] = (await view(resultId)).findings;
    const stranger = await app.actor('bueng-kan', 'officer');
    const answer = () => app.run((tx) => app.get(AnswerFinding).answer(tx, stranger, { resultId, findingId: finding!.id }, { verdict: 'accepted', reason: '-' }));
    expect(await refusedWithoutTrace(app, answer)).toMatchObject({ status: 404 });
    expect(await refusedBy(record(weakNine(2565), stranger))).toMatchObject({ status: 404 });
  });

  it('replaces a result until a cycle has submitted its analysis of it', async () => {
    const year = await YearInTest.open(app, 'kut-rang', 2570);
    await record({ ...weakNine(2569), source: 'ประกาศ' });
    await year.analyse();
    await year.send(year.officer, 'submitAnalysis');
    const refused = await refusedWithoutTrace(app, () => record(weakNine(2569)));
    expect(refused).toMatchObject({ status: 409, said: ['result-in-use at result'] });
  });

  it('holds a submission back until every finding is answered', async () => {
    const year = await YearInTest.open(app, 'kut-rang', 2571, { overall: 95 });
    await year.analyse();
    const refused = await refusedWithoutTrace(app, () => year.send(year.officer, 'submitAnalysis'));
    expect(refused.said).toEqual(['finding-unanswered at overall']);
  });
});
