import { describe, expect, it } from '@jest/globals';
import { comparePlaces, readsTheSame } from './compare-places.js';
import type { MeasureContent, PlanContent } from './content.js';
import { placesOf } from './places.js';

const measure = (given: Partial<MeasureContent>): MeasureContent => ({
  id: 'a',
  no: 1,
  title: 'คู่มือการให้บริการ',
  indicatorNos: [9],
  analysis: '',
  steps: ['ทบทวนคู่มือ', 'เผยแพร่'],
  divisions: ['กองคลัง'],
  responsibleText: '',
  periodText: '',
  periodStart: '2025-10-01',
  periodEnd: '2026-03-31',
  followUp: 'ประชุมประจำเดือน',
  ...given,
});
const plan = (measures: MeasureContent[]): PlanContent => ({ kind: 'plan', fiscalYear: 2569, resultFiscalYear: 2568, analyses: [], measures });
const places = (...measures: MeasureContent[]) => placesOf(plan(measures));

describe('a document beside an earlier text', () => {
  it('has nothing before it the first time', () => {
    const [place] = comparePlaces(places(measure({})), null);
    expect(place?.changed).toBe(false);
    expect(place?.fields.every(({ before }) => before === null)).toBe(true);
  });

  it('shows the fields that changed', () => {
    const [place] = comparePlaces(places(measure({ followUp: 'รายงานทุกไตรมาส' })), places(measure({})));
    expect(place?.fields.filter(({ before, now }) => before !== now)).toEqual([
      { field: 'followUp', before: 'ประชุมประจำเดือน', now: 'รายงานทุกไตรมาส' },
    ]);
  });

  it('follows a measure that got another number', () => {
    const before = places(measure({}), measure({ id: 'b', no: 2, title: 'ก' }));
    const now = places(measure({ id: 'b', no: 1, title: 'ก' }));
    const compared = comparePlaces(now, before);
    expect(compared.map(({ key, changed }) => [key, changed])).toEqual([
      ['measure:b', false],
      ['measure:a', true],
    ]);
  });

  it('says of a place whether it still reads the same', () => {
    const before = places(measure({}), measure({ id: 'b', no: 2 }));
    const now = places(measure({}), measure({ id: 'b', no: 2, steps: ['ทบทวนคู่มือ'] }));
    expect(readsTheSame('measure:1', now, before)).toBe(true);
    expect(readsTheSame('measure:2', now, before)).toBe(false);
    expect(readsTheSame('document', now, before)).toBe(false);
    expect(readsTheSame('measure:2/steps', now, before)).toBe(false);
    expect(readsTheSame('measure:2/followUp', now, before)).toBe(true);
    expect(readsTheSame('measure:2/elsewhere', now, before)).toBe(false);
    expect(readsTheSame('document', before, before)).toBe(true);
  });
});
