import { describe, expect, it } from '@jest/globals';
import { placeOf } from '../year/gap-rows.js';
import { linkOf } from './links.js';

const inState = (state: string) => ({ id: 'c1', fiscalYear: 2569, state, agency: { id: 'a1' } });

describe('where a gap leads', () => {
  it('opens the measure itself while the plan is written, at the missing field', () => {
    expect(linkOf(placeOf('measure:2/steps'), inState('planning'))).toBe('/cycles/c1/measures?measure=2&field=steps');
  });

  it('opens the report of the measure while a report is written', () => {
    expect(linkOf(placeOf('measure:2'), inState('sixMonthReporting'))).toBe('/cycles/c1/reports/sixMonth?measure=2');
    expect(linkOf(placeOf('measure:2'), inState('twelveMonthReporting'))).toBe('/cycles/c1/reports/twelveMonth?measure=2');
  });

  it('leads from a weak indicator to its analysis, or to a new measure once the plan is written', () => {
    expect(linkOf(placeOf('indicator:9'), inState('analysing'))).toBe('/agencies/a1/year?year=2569#indicator-9');
    expect(linkOf(placeOf('indicator:9'), inState('planning'))).toBe('/cycles/c1/measures?measure=new&indicator=9');
  });

  it('leads to the finding and to the documents', () => {
    expect(linkOf({ kind: 'finding', key: 'finding-f1', field: null }, inState('analysing'))).toBe('/agencies/a1/year?year=2569#finding-f1');
    expect(linkOf(placeOf('document:plan'), inState('executing'))).toBe('/cycles/c1/documents');
  });
});
