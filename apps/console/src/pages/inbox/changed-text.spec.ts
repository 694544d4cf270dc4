import { describe, expect, it } from '@jest/globals';
import { changedText, wordsOf } from './changed-text.js';

const joined = (runs: ReturnType<typeof changedText>, without: 'added' | 'removed') =>
  runs.filter((run) => run.kind !== without).map((run) => run.text).join('');

describe('changed text', () => {
  it('cuts Thai at word boundaries, never inside a syllable', () => {
    const cut = wordsOf('ผู้รับผิดชอบน้ำที่นี้ในปีงบประมาณ');
    expect(cut.join('')).toBe('ผู้รับผิดชอบน้ำที่นี้ในปีงบประมาณ');
    expect(cut.length).toBeGreaterThan(4);
    cut.forEach((word) => expect(word).not.toMatch(/^[ัิ-ฺ็-๎]/));
  });

  it('says nothing changed when the text is the same', () => {
    expect(changedText('ประชุมประจำเดือน', 'ประชุมประจำเดือน')).toEqual([{ kind: 'same', text: 'ประชุมประจำเดือน' }]);
  });

  it('marks a replaced end as one removal followed by one addition', () => {
    const runs = changedText('ชี้แจงในที่ประชุม ให้บุคลากรทราบ', 'ชี้แจงในที่ประชุม มีผู้รับทราบ 46 คน');
    expect(runs.map((run) => run.kind)).toEqual(['same', 'removed', 'added', 'same', 'added']);
    expect(runs[0]).toEqual({ kind: 'same', text: 'ชี้แจงในที่ประชุม ' });
  });

  it('takes a lone space between two changes into the change', () => {
    const runs = changedText('กองคลัง สรุป', 'สำนักปลัด รายงาน');
    expect(runs).toEqual([
      { kind: 'removed', text: 'กองคลัง สรุป' },
      { kind: 'added', text: 'สำนักปลัด รายงาน' },
    ]);
  });

  it('gives back both texts in full whatever changed', () => {
    const before = 'อบรมเจ้าหน้าที่ปีละหนึ่งครั้ง\nและรายงานผล';
    const now = 'อบรมเจ้าหน้าที่ปีละสองครั้ง\nรายงานผลทุกไตรมาส (E-Service)';
    const runs = changedText(before, now);
    expect(joined(runs, 'added')).toBe(before);
    expect(joined(runs, 'removed')).toBe(now);
  });

  it('takes everything as added when nothing was there before', () => {
    expect(changedText('', 'แผนงาน ใหม่')).toEqual([{ kind: 'added', text: 'แผนงาน ใหม่' }]);
  });
});
