import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes, type Client, type Problem } from '@prongsai/contracts';
import { withSuggestions } from '@prongsai/demonstration';
import { AgencyYear } from './agency-year.js';
import { Journey, refusal } from './journey.js';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.start({ demonstration: 'on' });
});
afterAll(() => journey.stop());

/** The refusal of what must leave every table as it was, told with every reason in both languages. */
async function refusedWithoutTrace(act: () => Promise<unknown>): Promise<Problem> {
  await journey.quiet();
  const before = await journey.everything();
  const told = await refusal(act());
  expect(await journey.everything()).toEqual(before);
  for (const { message, remedy } of told.reasons) {
    for (const { th, en } of [message, ...(remedy ? [remedy] : [])]) {
      expect(th).toMatch(/^[^{}]*[ก-ฮ][^{}]*$/);
      expect(en).toMatch(/^[^{}ก-ฮ]*[a-z][^{}ก-ฮ]*$/);
    }
  }
  return told;
}

const reasonsOf = ({ reasons }: Problem) => reasons.map(({ code, where }) => (where === undefined ? code : `${code} ${where}`));

describe('a result', () => {
  const scores = { overall: 101, indicators: [{ no: 1, reported: 'เก้าสิบ' }, { no: 9, reported: '๙๑,๗๖' }, { no: 10, reported: '๙๑.๗๖' }] };
  let officer: Client;
  const record = async (given: object) => {
    const { data } = await officer.call(routes.listAgencies, {});
    return officer.call(routes.recordResult, { params: { agencyId: data[0]!.id }, body: { fiscalYear: 2569, indicators: [], ...given } });
  };
  beforeAll(async () => {
    officer = await journey.as('officer@kut-rang.example');
  });

  it('with scores nobody can read is refused for all of them at once, and what was probably meant is shown', async () => {
    const told = await refusedWithoutTrace(() => record(scores));
    expect(told).toMatchObject({ status: 422, code: 'invalid-input' });
    expect(reasonsOf(told)).toEqual(['score-out-of-range overall', 'not-a-number indicator:1', 'decimal-comma indicator:9']);
    expect(told.reasons.map(({ params }) => params?.['printed'])).toEqual(['101', 'เก้าสิบ', '๙๑,๗๖']);
    expect(told.reasons[2]?.params?.['suggestion']).toBe(91.76);
  });

  it('is refused in the language of the caller, with the reasons in both', async () => {
    const thai = await refusal(record(scores));
    officer.language = 'en';
    const english = await refusal(record(scores)).finally(() => (officer.language = 'th'));
    expect(thai.title).toMatch(/[ก-๙]/);
    expect(english.title).not.toMatch(/[ก-๙]/);
    expect(english.reasons).toEqual(thai.reasons);
  });

  it.each([
    ['indicators given twice and unknown items', { indicators: [{ no: 1 }, { no: 1 }], items: [{ code: 'x99', score: 90 }] }, ['indicator-twice indicator:1', 'item-unknown item:x99']],
    ['scores below zero, too precise or empty', { overall: -1, indicators: [{ no: 2, reported: 91.765 }, { no: 3, reported: '' }] }, ['score-out-of-range overall', 'score-too-precise indicator:2', 'empty indicator:3']],
  ])('with %s is refused for all of it', async (_, given, reasons) => {
    expect(reasonsOf(await refusedWithoutTrace(() => record(given)))).toEqual(reasons);
  });

  it('is not replaced once a plan stands on it', async () => {
    const told = await refusedWithoutTrace(() => record({ fiscalYear: 2568, overall: 99 }));
    expect(told).toMatchObject({ status: 409, reasons: [{ code: 'result-in-use' }] });
  });
});

describe('a plan', () => {
  let year: AgencyYear;
  beforeAll(async () => {
    year = new AgencyYear(journey, 'mueang-khong');
    await year.as('officer');
    await year.as('coordinator');
  });

  const change = async (key: string, no: number, given: object) => {
    const { id: measureId, version } = (await year.measures()).find((measure) => measure.no === no)!;
    const printed = year.agency.measures.find((measure) => measure.no === no)!;
    const body = { ...(await year.bodyOf(withSuggestions(printed))), ...given, version };
    return (await year.as(key)).call(routes.changeMeasure, { params: { measureId }, body });
  };

  it('is refused for every gap of every measure at once', async () => {
    await change('officer', 1, { divisionIds: [], indicatorNos: [] });
    await change('officer', 2, { periodStart: '2019-10-01', periodEnd: '2021-10-01' });
    await change('officer', 3, { steps: [], followUp: '', periodStart: '2021-03-31', periodEnd: '2020-10-01' });
    await change('officer', 4, { periodText: 'เมื่อพร้อม', periodStart: null, periodEnd: null });
    const told = await refusedWithoutTrace(() => year.send('officer', 'submitPlan'));
    expect(told).toMatchObject({ status: 409, code: 'transition-refused' });
    const unmet = reasonsOf(told);
    expect(unmet.filter((reason) => reason.includes('measure:'))).toEqual([
      'measure-without-division measure:1',
      'measure-without-steps measure:3',
      'measure-without-follow-up measure:3',
      'measure-without-period measure:4',
      'period-outside-fy measure:2',
      'period-reversed measure:3',
    ]);
    const tied = new Set([3, 4, 5]);
    const weak = (await journey.query<{ weak: number[] }>('SELECT weak_indicators AS weak FROM result WHERE agency_id = $1', [await year.agencyId()]))[0]!.weak;
    const untied = weak.filter((no) => !tied.has(no));
    expect(untied.length).toBeGreaterThan(0);
    expect(unmet.filter((reason) => reason.includes('indicator:'))).toEqual(untied.map((no) => `indicator-without-measure indicator:${no}`));
  });

  it('is not taken away under somebody else’s hands', async () => {
    const [measure] = await year.measures();
    const officer = await year.as('officer');
    const params = { measureId: measure!.id };
    const stale = { ...(await year.bodyOf(year.agency.measures[0]!)), version: measure!.version - 1 };
    const told = await refusedWithoutTrace(() => officer.call(routes.changeMeasure, { params, body: stale }));
    expect(told).toMatchObject({ status: 409, code: 'version-conflict', reasons: [{ code: 'changed-meanwhile', where: 'measure:1' }] });
    const { id: cycleId, version } = await year.cycle();
    const event = await refusedWithoutTrace(() => officer.call(routes.sendEvent, { params: { cycleId }, body: { event: 'submitPlan', version: version - 1 } }));
    expect(event).toMatchObject({ status: 409, code: 'version-conflict' });
  });

  it('takes no event that it does not know here, and none from somebody whose task it is not', async () => {
    expect(reasonsOf(await refusedWithoutTrace(() => year.send('officer', 'close')))).toEqual(['event-unknown-here']);
    expect(reasonsOf(await refusedWithoutTrace(() => year.send('officer', 'makeCoffee')))).toEqual(['event-unknown-here']);
    expect(reasonsOf(await refusedWithoutTrace(() => year.send('coordinator', 'submitPlan')))[0]).toBe('role-not-allowed');
    expect(reasonsOf(await refusedWithoutTrace(() => year.send('coordinator', 'cancel')))).toEqual(['reason-missing reason']);
  });

  describe('under review', () => {
    const decide = async (key: string, approvalId: string, contentHash: string, given: object = {}) => {
      const client = await year.as(key);
      return () => client.call(routes.decide, { params: { approvalId }, body: { verdict: 'approve', contentHash, ...given } });
    };

    /** The head of finance writes the own measure; the officer mends the rest. */
    beforeAll(async () => {
      for (const { no } of year.agency.measures) await change('officer', no, {});
      await change('finance-head', 1, {});
      await year.send('officer', 'submitPlan');
    });

    it('is not decided by somebody who is not asked', async () => {
      const { approvalId, contentHash } = await year.asked('works-head');
      for (const key of ['clerk', 'executive']) {
        const told = await refusedWithoutTrace(await decide(key, approvalId, contentHash));
        expect(told).toMatchObject({ status: 403, code: 'not-asked', reasons: [{ code: 'not-asked' }] });
      }
      expect(await refusedWithoutTrace(await decide('office-head', approvalId, contentHash))).toMatchObject({ status: 404, code: 'not-found' });
      expect(await refusedWithoutTrace(await decide('officer', approvalId, contentHash))).toMatchObject({ status: 403, code: 'not-permitted' });
      expect(reasonsOf(await refusedWithoutTrace(() => year.send('clerk', 'approve')))).toContain('level-not-open level:clerk');
    });

    it('is not decided by who wrote it', async () => {
      const { approvalId, contentHash } = await year.asked('finance-head');
      const told = await refusedWithoutTrace(await decide('finance-head', approvalId, contentHash));
      expect(told).toMatchObject({ status: 409, code: 'transition-refused', reasons: [{ code: 'own-text' }] });
    });

    it('is not decided unread, or read in another text', async () => {
      const { approvalId } = await year.asked('works-head');
      const told = await refusedWithoutTrace(await decide('works-head', approvalId, 'a'.repeat(64)));
      expect(told).toMatchObject({ status: 409, code: 'content-changed', reasons: [{ code: 'content-changed' }] });
      expect(await refusedWithoutTrace(() => year.send('works-head', 'approve'))).toMatchObject({ status: 409, code: 'content-changed' });
    });

    it('is not decided when its text has been changed behind everybody’s back', async () => {
      const { approvalId, contentHash } = await year.asked('works-head');
      const [measure] = await year.measures();
      await journey.query(`UPDATE measure SET title = title || '!' WHERE id = $1`, [measure!.id]);
      expect(await refusedWithoutTrace(await decide('works-head', approvalId, contentHash))).toMatchObject({ status: 409, code: 'content-changed' });
      await journey.query('UPDATE measure SET title = $2 WHERE id = $1', [measure!.id, measure!.title]);
    });

    it('is not written on', async () => {
      const told = await refusedWithoutTrace(() => change('officer', 2, {}));
      expect(told).toMatchObject({ status: 409, reasons: [{ code: 'not-editable-here' }] });
    });

    it('is not returned without saying why', async () => {
      const { approvalId, contentHash } = await year.asked('works-head');
      const told = await refusedWithoutTrace(await decide('works-head', approvalId, contentHash, { verdict: 'return' }));
      expect(reasonsOf(told)).toEqual(['remarks-missing']);
    });

    it('is decided once by each', async () => {
      const { approvalId, contentHash } = await year.asked('works-head');
      await (await decide('works-head', approvalId, contentHash))();
      for (const verdict of ['approve', 'return']) {
        const given = { verdict, remarks: [{ where: 'measure:2', text: 'ขอแก้ไข' }] };
        const told = await refusedWithoutTrace(await decide('works-head', approvalId, contentHash, given));
        expect(told).toMatchObject({ status: 409, code: 'already-decided', reasons: [{ code: 'already-decided', where: 'level:heads' }] });
      }
    });

    it('is decided once by somebody who presses twice at the same moment', async () => {
      const { approvalId, contentHash } = await year.asked('education-head');
      const press = await decide('education-head', approvalId, contentHash);
      const outcomes = await Promise.allSettled([press(), press()]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const [row] = await journey.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM audit_entry e JOIN position p ON p.id = e.position_id JOIN approval a ON a.position_id = p.id
          WHERE a.id = $1 AND e.action = 'cycle.approve'`,
        [approvalId],
      );
      expect(row?.count).toBe(1);
    });

    it('is read again in its next round: the text of the last one does not count', async () => {
      const first = await year.asked('office-head');
      await (await decide('office-head', first.approvalId, first.contentHash, { verdict: 'return', remarks: [{ where: 'measure:2', text: 'ขอให้ระบุเดือนให้ชัด' }] }))();
      expect(await year.cycle()).toMatchObject({ state: 'planning', round: 2, remarks: [{ where: 'measure:2', closed: false }] });
      expect(await refusedWithoutTrace(await decide('office-head', first.approvalId, first.contentHash))).toMatchObject({ status: 409 });
      await change('officer', 2, { followUp: 'ประกาศผลในที่ประชุมเดือนเมษายน ๒๕๖๔' });
      expect(await year.send('officer', 'submitPlan')).toMatchObject({ state: 'planReview', round: 2 });
      const second = await year.asked('office-head');
      expect(second.contentHash).not.toBe(first.contentHash);
      expect(await refusedWithoutTrace(await decide('office-head', second.approvalId, first.contentHash))).toMatchObject({ status: 409, code: 'content-changed' });
      expect(await refusedWithoutTrace(await decide('office-head', first.approvalId, second.contentHash))).toMatchObject({ status: 409 });
      expect((await (await decide('office-head', second.approvalId, second.contentHash))())).toMatchObject({ state: 'planReview' });
    });
  });
});

describe('a report', () => {
  it('is refused for every measure that it leaves unanswered', async () => {
    const year = new AgencyYear(journey, 'nikhom-kham-soi');
    await year.as('officer');
    const told = await refusedWithoutTrace(() => year.send('officer', 'submitTwelveMonthReport'));
    expect(told).toMatchObject({ status: 409, code: 'transition-refused' });
    expect(reasonsOf(told)).toEqual(['report-without-status measure:3', 'report-without-status measure:4']);
  });

  it('is refused for everything that is missing before anything is written', async () => {
    const year = new AgencyYear(journey, 'bueng-kan');
    await year.send('officer', 'openSixMonthReport');
    const told = await refusedWithoutTrace(() => year.send('officer', 'submitSixMonthReport'));
    const numbers = (await year.measures()).map(({ no }) => no);
    expect(reasonsOf(told)).toEqual(numbers.flatMap((no) => [`report-without-status measure:${no}`, `report-without-summary measure:${no}`]));
  });
});
