import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { kutRang2568, muangKhong2563 } from '../../fixtures/printed-results.js';
import { contextOf } from '../context.fixture.js';
import { groupMeasures } from './group-measures.js';
import { suggestMeasures, type IndicatorSuggestions, type MeasureLibrary } from './suggest-measures.js';
import type { UsedMeasure } from './used-measure.js';

const used = (more: Partial<UsedMeasure> = {}): UsedMeasure => ({
  agency: 'a1',
  type: 'อบต.',
  fiscalYear: 2568,
  indicatorNo: 9,
  title: 'จัดทำแบบตรวจ OIT รายข้อ',
  steps: ['มอบหมายรายข้อ', 'ตรวจก่อนเผยแพร่'],
  before: 80,
  after: 86,
  ...more,
});

/** As many agencies as changes, all with one measure. */
const agencies = (...changes: (number | null)[]): UsedMeasure[] => changes.map((change, at) => used({ agency: `a${at + 1}`, after: change === null ? null : 80 + change }));

const suggest = (rows: UsedMeasure[], more: Partial<MeasureLibrary> = {}): IndicatorSuggestions | undefined =>
  suggestMeasures(contextOf(kutRang2568, 2568), { rows, type: 'อบต.', planYear: 2569, agencyNames: ['อบต.ลำสมมุติ'], ...more }).find(({ indicatorNo }) => indicatorNo === 9);

describe('measures used in the province', () => {
  it('are put together when their titles are alike, and counted by agency', () => {
    const rows = [used(), used({ agency: 'a2', title: 'โครงการจัดทำแบบตรวจ OIT รายข้อ ประจำปี 2568' }), used({ agency: 'a2', title: 'จัดทำแบบตรวจ  OIT รายข้อ' }), used({ agency: 'a3', title: 'อบรมจริยธรรมบุคลากร' })];
    expect(suggest(rows)?.measures.map(({ title, agencies: n }) => [title, n])).toEqual([['จัดทำแบบตรวจ OIT รายข้อ', 2], ['อบรมจริยธรรมบุคลากร', 1]]);
  });

  it('show what followed from five agencies on, as median, range and one value an agency', () => {
    const [measure] = suggest(agencies(-4, 2, 6, 10, 17))?.measures ?? [];
    expect(measure?.changes).toEqual({ n: 5, median: 6, min: -4, max: 17, values: [-4, 2, 6, 10, 17] });
  });

  it('show nothing of what followed at four, however often they used it', () => {
    const rows = [...agencies(-4, 2, 6, 10), used({ agency: 'a1', fiscalYear: 2567, after: 99 })];
    const [measure] = suggest(rows)?.measures ?? [];
    expect(measure).toMatchObject({ agencies: 4, changes: null });
    expect(measure?.text.en).toContain('too few to say');
  });

  it('count an agency whose next score is not known as a user, but not in what followed', () => {
    expect(suggest(agencies(1, 2, 3, 4, null))?.measures[0]).toMatchObject({ agencies: 5, changes: null });
  });

  it('never claim a cause', () => {
    const [measure] = suggest(agencies(1, 2, 3, 4, 5))?.measures ?? [];
    expect(measure?.text.th).toContain('ไม่ใช่ข้อพิสูจน์ว่ามาตรการเป็นเหตุ');
    expect(measure?.text.en).toContain('does not prove');
  });

  it('take the latest year of an agency that used one twice', () => {
    const rows = [...agencies(1, 2, 3, 4, 5), used({ agency: 'a1', fiscalYear: 2567, after: 99 })];
    expect(suggest(rows)?.measures[0]?.changes?.values).toEqual([1, 2, 3, 4, 5]);
  });

  it('are those of agencies of the same type', () => {
    expect(suggest([used({ type: 'เทศบาลตำบล' })])?.measures).toEqual([]);
  });

  it('have no agency name in title or steps', () => {
    const [measure] = suggest([used({ title: 'แบบตรวจของ อบต.ลำสมมุติ', steps: ['แจ้งบุคลากร อบต.ลำสมมุติ'] })])?.measures ?? [];
    expect([measure?.title, measure?.steps]).toEqual(['แบบตรวจ', ['แจ้งบุคลากร']]);
  });

  it('group alike in whatever order they come', () => {
    const titles = ['จัดทำแบบตรวจ OIT', 'แบบตรวจ OIT รายข้อ', 'จัดทำแบบตรวจ OIT รายข้อ', 'อบรมจริยธรรม', 'อบรมจริยธรรมบุคลากร', 'คู่มือการให้บริการ'];
    const rows = titles.flatMap((title, at) => Array.from({ length: (at % 3) + 1 }, (_, n) => used({ title, agency: `a${at}${n}` })));
    const keysOf = (shuffled: UsedMeasure[]) => groupMeasures(shuffled, []).map((group) => group.rows.map(({ agency }) => agency).toSorted());
    fc.assert(fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => expect(keysOf(shuffled)).toEqual(keysOf(rows))));
  });
});

describe('steps by rule', () => {
  it('give each weak OIT item an owner, a weekly check in the months of entry, and the step of its topic', () => {
    const steps = suggest([])?.steps ?? [];
    expect(steps.map(({ rule }) => rule)).toEqual(['owner-per-item', 'weekly-link-check', ...Array.from({ length: 5 }, () => 'item-topic')]);
    expect(steps[0]?.text.th).toBe('กำหนดผู้รับผิดชอบ O2 O5 O12 O15 และ O17 รายข้อ พร้อมวันส่งลิงก์');
    expect(steps.find(({ covers }) => covers.join() === 'O12')?.text.th).toBe('เผยแพร่รายการจัดซื้อจัดจ้างภายในวันที่ 5 ของทุกเดือน');
  });

  it('say that codes are those of the result, and that the calendar is not established', () => {
    const steps = suggest([])?.steps ?? [];
    expect(steps[0]?.note.en).toContain('codes of 2568, compare them with the list of 2569');
    expect(steps[1]?.note.en).toBe('The calendar of 2569 is not established; months of 2565');
  });

  it('are for the indicator as a whole where no item is known', () => {
    const [first] = suggestMeasures(contextOf(muangKhong2563, 2563), { rows: [], type: 'เทศบาลตำบล', planYear: 2564, agencyNames: [] });
    expect(first?.steps.map(({ rule }) => rule)).toEqual(['indicator-advice']);
  });

  it('are none for an indicator with nothing to mend', () => {
    expect(suggestMeasures(contextOf(kutRang2568, 2568), { rows: [], type: 'อบต.', planYear: 2569, agencyNames: [] })[1]?.steps).toEqual([]);
  });
});
