import { describe, expect, it } from '@jest/globals';
import type { MeasureContent, PlanContent, ReportContent } from './content.js';
import { partHashOf } from './part-of.js';

const measure = (id: string, no: number, over: Partial<MeasureContent> = {}): MeasureContent => ({
  id, no, title: 'เผยแพร่ข้อมูล', indicatorNos: [9], analysis: '', steps: ['ตรวจสอบ'], divisions: ['กองคลัง'], responsibleText: '', periodText: '',
  periodStart: null, periodEnd: null, followUp: 'ประชุมประจำเดือน', ...over,
});
const plan = (...measures: MeasureContent[]): PlanContent => ({ kind: 'plan', fiscalYear: 2569, resultFiscalYear: 2568, analyses: [], measures });
const part = (content: PlanContent | ReportContent, ...ids: string[]) => partHashOf(content, new Set(ids));
const now = plan(measure('a', 1), measure('b', 2));

describe('the part of a division', () => {
  it('reads the same whatever happens to the measures of others', () => {
    expect(part(plan(measure('a', 1), measure('b', 2, { steps: ['ทบทวน'] })), 'a')).toBe(part(now, 'a'));
    expect(part(plan(measure('c', 1), measure('a', 2)), 'a')).toBe(part(now, 'a'));
  });

  it('does not depend on the order or the numbers of its measures', () => {
    expect(part(plan(measure('b', 1), measure('a', 2)), 'a', 'b')).toBe(part(now, 'a', 'b'));
  });

  it.each<[string, PlanContent]>([
    ['one of its measures is written otherwise', plan(measure('a', 1, { followUp: 'รายงานทุกไตรมาส' }))],
    ['one of its measures gets another lead division', plan(measure('a', 1, { divisions: ['กองคลัง', 'กองช่าง'] }))],
    ['it loses a measure', plan()],
    ['it is of another year', { ...now, fiscalYear: 2570 }],
  ])('changes when %s', (_why, later) => {
    expect(part(later, 'a')).not.toBe(part(now, 'a'));
  });

  it('of a report is what is said of its measures', () => {
    const entry = { measureId: 'a', no: 1, title: 'เผยแพร่ข้อมูล', divisions: ['กองคลัง'], status: null, summary: 'เผยแพร่แล้ว', outcome: '', evidence: [] };
    const report = (summary: string): ReportContent => ({ kind: 'sixMonthReport', fiscalYear: 2569, entries: [{ ...entry, summary }, { ...entry, measureId: 'b', no: 2 }] });
    expect(part(report('เผยแพร่แล้ว'), 'a')).not.toBe(part(report('อยู่ระหว่างเผยแพร่'), 'a'));
    expect(part(report('เผยแพร่แล้ว'), 'b')).toBe(part(report('อยู่ระหว่างเผยแพร่'), 'b'));
  });
});
