import { describe, expect, it } from '@jest/globals';
import { resultInput } from '@prongsai/contracts';
import { demonstrationAgencies, demonstrationProvince, withSuggestedStatus, withSuggestions } from './index.js';

const slugs = demonstrationAgencies.map((agency) => [agency.slug, agency] as const);

describe('the demonstration agencies', () => {
  it('carry as many measures as their documents', () => {
    expect(Object.fromEntries(demonstrationAgencies.map((agency) => [agency.slug, agency.measures.length]))).toEqual({
      'kut-rang': 10,
      'mun-lek': 8,
      'nikhom-kham-soi': 6,
      'mueang-khong': 7,
      'bueng-kan': 21,
    });
  });

  it('each stand at the state their document implies', () => {
    expect(Object.fromEntries(demonstrationAgencies.map((agency) => [agency.slug, agency.stage.state]))).toEqual({
      'kut-rang': 'planReview',
      'mun-lek': 'publishing',
      'nikhom-kham-soi': 'twelveMonthReporting',
      'mueang-khong': 'planning',
      'bueng-kan': 'executing',
    });
  });

  it('have one login a position, unique over the province', () => {
    const logins = [...demonstrationProvince.positions, ...demonstrationAgencies.flatMap((agency) => agency.positions)].map(
      (position) => position.login,
    );
    expect(new Set(logins).size).toBe(logins.length);
    expect(logins).toEqual(expect.arrayContaining(['coordinator@sathit.example', 'officer@kut-rang.example', 'finance-head@kut-rang.example']));
  });

  it.each(slugs)('%s gives a result the contract accepts', (_slug, agency) => {
    expect(resultInput.safeParse(agency.result).error).toBeUndefined();
    expect(agency.result.fiscalYear).toBe(agency.resultFiscalYear);
  });

  it.each(slugs)('%s has a head for each division, and one officer, clerk, executive and auditor', (_slug, agency) => {
    const heads = agency.positions.filter((position) => position.role === 'divisionHead');
    expect(heads.map((position) => position.divisionKey)).toEqual(agency.divisions.map((division) => division.key));
    for (const role of ['officer', 'clerk', 'executive', 'auditor']) {
      expect(agency.positions.filter((position) => position.role === role)).toHaveLength(1);
    }
  });

  it.each(slugs)('%s numbers its measures and refers only to its own divisions', (_slug, agency) => {
    expect(agency.measures.map((measure) => measure.no)).toEqual(agency.measures.map((_, index) => index + 1));
    const keys = agency.divisions.map((division) => division.key);
    for (const measure of agency.measures) {
      expect(keys).toEqual(expect.arrayContaining([...measure.divisionKeys, ...(measure.suggestedDivisionKeys ?? [])]));
    }
  });

  it.each(slugs)('%s has a plan that can be approved once the suggestions are taken', (_slug, agency) => {
    const first = `${agency.fiscalYear - 544}-10-01`;
    const last = `${agency.fiscalYear - 543}-09-30`;
    for (const measure of agency.measures.map(withSuggestions)) {
      expect(measure.indicatorNos.length).toBeGreaterThan(0);
      expect(measure.divisionKeys.length).toBeGreaterThan(0);
      expect(measure.steps.length).toBeGreaterThan(0);
      expect(measure.followUp).not.toBe('');
      expect([measure.periodStart, measure.periodEnd, first <= measure.periodStart!, measure.periodEnd! <= last]).toEqual([
        measure.periodStart,
        measure.periodEnd,
        true,
        true,
      ]);
    }
  });

  it.each(slugs)('%s has an analysis and a measure for each weak indicator', (_slug, agency) => {
    const weak = agency.result.indicators.filter((indicator) => typeof indicator.reported === 'number' && indicator.reported < 85);
    const analysed = agency.analyses.map((analysis) => analysis.indicatorNo);
    const measured = agency.measures.map(withSuggestions).flatMap((measure) => measure.indicatorNos);
    expect(analysed).toEqual(expect.arrayContaining(weak.map((indicator) => indicator.no)));
    expect(measured).toEqual(expect.arrayContaining(weak.map((indicator) => indicator.no)));
  });

  it.each(slugs)('%s can report on each measure in both halves, with evidence where done', (_slug, agency) => {
    for (const report of [agency.sixMonthReport, agency.twelveMonthReport]) {
      expect(report.map((row) => row.measureNo)).toEqual(agency.measures.map((measure) => measure.no));
      for (const row of report.map(withSuggestedStatus)) {
        expect(row.status).not.toBeNull();
        expect([row.summary, row.outcome]).not.toContain('');
        if (row.status === 'done') expect(row.evidence.length).toBeGreaterThan(0);
      }
    }
  });

  it('leaves the gaps of the documents visible', () => {
    const bySlug = Object.fromEntries(slugs);
    expect(bySlug['mueang-khong']!.measures.every((measure) => measure.indicatorNos.length === 0)).toBe(true);
    expect(bySlug['nikhom-kham-soi']!.twelveMonthReport.filter((row) => row.status === null).map((row) => row.measureNo)).toEqual([3, 4]);
    expect(bySlug['nikhom-kham-soi']!.uplifts.map((uplift) => uplift.statusPrinted)).toEqual([
      ...Array.from({ length: 7 }, () => 'done'),
      'inProgress',
      null,
      null,
    ]);
    expect(bySlug['bueng-kan']!.measures[1]).toMatchObject({ divisionKeys: [], periodText: '', periodStart: null });
  });
});
