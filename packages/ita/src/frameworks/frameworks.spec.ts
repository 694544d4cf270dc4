import { describe, expect, it } from '@jest/globals';
import { checkFramework } from './check-framework.js';
import { frameworkFacts, type Framework } from './framework.js';
import { canonicalCode, frameworkFor, frameworks, itemOf } from './framework-for.js';

describe('the frameworks on file', () => {
  it.each(frameworks.map((framework) => [framework.fiscalYear, framework] as const))('has sound data for %i', (year, framework) => {
    expect(checkFramework(framework)).toEqual([]);
    expect([framework.fiscalYear, framework.takenFrom]).toEqual([year, year]);
  });

  it('says of every fact how sure it is and where it comes from', () => {
    for (const { provenance } of frameworks) expect(Object.keys(provenance).sort()).toEqual([...frameworkFacts].sort());
  });

  it('follows the official order of years without a gap from 2562', () => {
    expect(frameworks.map(({ fiscalYear }) => fiscalYear)).toEqual([2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569]);
  });

  it.each([
    [2562, 30, 15, 48, null, null, 'letters'],
    [2563, 30, 15, 43, 'O42', 'O43', 'letters'],
    [2565, 30, 15, 43, 'O42', 'O43', 'letters'],
    [2566, 30, 15, 43, 'O42', 'O43', 'words'],
    [2567, 15, 9, 35, 'O34', 'O35', 'words'],
    [2568, 15, 9, 28, 'O27', 'O28', 'words'],
    [2569, 15, 9, 26, 'O25', 'O26', 'words'],
  ])('counts the items of %i and names those of the measures and the report', (year, iit, eit, oit, measures, report, scale) => {
    const framework = frameworkFor(year);
    expect(framework.itemCounts).toEqual({ IIT: iit, EIT: eit, OIT: oit });
    expect([framework.measuresItem, framework.reportItem, framework.gradingScale]).toEqual([measures, report, scale]);
  });

  it('groups the OIT items of 2563 to 2565 by 9, 8, 7, 4, 5 and 8, 2', () => {
    for (const year of [2563, 2564, 2565]) {
      expect(frameworkFor(year).subIndicators.map(({ items }) => items.length)).toEqual([9, 8, 7, 4, 5, 8, 2]);
    }
  });

  it('groups the OIT items of 2566 by 10, 8, 4, 4, 4 and 8, 5, and those of 2568 by 4, 7, 2, 3, 4 and 4, 4', () => {
    expect(frameworkFor(2566).subIndicators.map(({ items }) => items.length)).toEqual([10, 8, 4, 4, 4, 8, 5]);
    expect(frameworkFor(2568).subIndicators.map(({ items }) => items.length)).toEqual([4, 7, 2, 3, 4, 4, 4]);
  });

  it('titles every item of 2568 and 2569 in both languages', () => {
    for (const year of [2568, 2569]) expect(frameworkFor(year).items.filter(({ title }) => title === null)).toEqual([]);
  });

  it('pretends to know nothing of the OIT list of 2562', () => {
    const { items, subIndicators, provenance } = frameworkFor(2562);
    expect([items, subIndicators]).toEqual([[], []]);
    expect(provenance.measuresItem.certainty).toBe('assumed');
  });

  it('answers in four levels to 2565, and in six with a question of yes or no from 2566', () => {
    for (const year of [2562, 2563, 2564, 2565]) expect(frameworkFor(year).answerScale?.levels.map(({ value }) => value)).toEqual([0, 33.33, 66.67, 100]);
    for (const year of [2566, 2567, 2568, 2569]) {
      const scale = frameworkFor(year).answerScale;
      expect(scale?.levels.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100]);
      expect(scale?.yesNo.map(({ label }) => label?.th)).toEqual(['มี', 'ไม่มี']);
    }
  });

  it('knows that one agency of 2568 had answers in steps of 20, and of no other year', () => {
    expect(frameworks.filter(({ provenance }) => provenance.answerScale.certainty === 'documents').map(({ fiscalYear }) => fiscalYear)).toEqual([2568]);
  });

  it('does not pretend that the rules of 2569 are established', () => {
    const { provenance } = frameworkFor(2569);
    expect([provenance.weights, provenance.gradingScale, provenance.oitRule].map(({ certainty }) => certainty)).toEqual(['assumed', 'assumed', 'assumed']);
  });
});

describe('frameworkFor', () => {
  it('falls back to the nearest earlier year and says which', () => {
    expect(frameworkFor(2571)).toMatchObject({ fiscalYear: 2571, takenFrom: 2569 });
  });

  it('falls back to the first year on file for anything older', () => {
    expect(frameworkFor(2560)).toMatchObject({ fiscalYear: 2560, takenFrom: 2562 });
  });
});

describe('item codes', () => {
  it.each([
    ['o12', 'O12'],
    ['O 02', 'O2'],
    [' I15 ', 'i15'],
    ['E๙', 'E๙'],
    ['๑๑', '๑๑'],
  ])('reads %j as %j', (code, canonical) => {
    expect(canonicalCode(code)).toBe(canonical);
  });

  it('finds an item by any way of writing its code, and none for a code of another year', () => {
    const framework = frameworkFor(2568);
    expect(itemOf(framework, 'o27')?.title?.th).toBe('มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน');
    expect(itemOf(framework, 'i10')).toMatchObject({ indicatorNo: 4, instrument: 'IIT' });
    expect(itemOf(framework, 'O43')).toBeUndefined();
    expect(itemOf(frameworkFor(2569), 'O27')).toBeUndefined();
  });
});

describe('checkFramework', () => {
  const sound = frameworkFor(2568);
  const broken: [string, Partial<Framework>, string][] = [
    ['weights that do not add up', { instruments: sound.instruments.map((row) => ({ ...row, weight: 30 })) }, 'weights add up to 90, not 100'],
    ['an instrument left out', { instruments: sound.instruments.slice(1) }, 'instruments are EIT,OIT'],
    ['an indicator left out', { indicators: sound.indicators.slice(1) }, 'indicators are not 1 to 10'],
    ['an item left out', { items: sound.items.slice(1) }, 'IIT lists another number of items than it counts'],
    ['an item listed twice', { items: [...sound.items, ...sound.items.slice(0, 1)] }, 'item i1 is listed twice'],
    ['an item under a foreign indicator', { items: sound.items.map((item) => ({ ...item, indicatorNo: 1 })) }, 'item O1 belongs to an indicator of another instrument'],
    ['a sub-indicator that lost its items', { subIndicators: sound.subIndicators.slice(1) }, 'item O1 is in no sub-indicator'],
    ['a sub-indicator listed twice', { subIndicators: [...sound.subIndicators, ...sound.subIndicators.slice(0, 1)] }, 'item O1 is in two sub-indicators'],
    ['parts that are missing', { eitParts: [] }, 'an indicator is a mean of parts in a year without parts'],
    ['a report item beyond the list', { reportItem: 'O43' }, 'O43 is no OIT item'],
    ['a fact without a source', { provenance: { ...sound.provenance, passMark: { certainty: 'general', source: ' ' } } }, 'passMark has no source'],
    ['answers that do not climb', { answerScale: { levels: [{ label: null, value: 0 }, { label: null, value: 60 }], yesNo: [] } }, 'an answer scale does not climb from 0 to 100'],
    ['a sample that cannot be drawn', { staffSample: { share: 10, minimum: 400, maximum: 30 } }, 'the sample of the staff cannot be drawn'],
    ['a pass mark that is no score', { passMark: 850 }, 'the pass mark is no score'],
  ];

  it.each(broken)('names %s', (_fault, change, message) => {
    expect(checkFramework({ ...sound, ...change })).toContain(message);
  });
});
