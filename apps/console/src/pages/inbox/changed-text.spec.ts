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

  it('marks a replaced end as one removal followed by one addition, though a word in it stayed', () => {
    const start = 'กองคลังชี้แจงผลการใช้จ่ายงบประมาณไตรมาสที่ 1 และ 2 ในที่ประชุมประจำเดือน ';
    const runs = changedText(`${start}ให้บุคลากรทราบโดยทั่วกัน`, `${start}มีบุคลากรรับทราบ 46 คน จาก 52 คน และเผยแพร่แผนในเว็บไซต์`);
    expect(runs.map((run) => run.kind)).toEqual(['same', 'removed', 'added']);
    expect(runs[0]?.text.startsWith('กองคลังชี้แจงผลการใช้จ่าย')).toBe(true);
  });

  it('leaves a long unchanged middle between two small changes alone', () => {
    const middle = 'จัดอบรมคุณธรรมและจริยธรรมให้เจ้าหน้าที่ทุกคนในหน่วยงานอย่างทั่วถึง';
    const kinds = changedText(`ปี 2568 ${middle} ครั้งเดียว`, `ปี 2569 ${middle} สองครั้ง`).map((run) => run.kind);
    expect(kinds.filter((kind) => kind === 'same').length).toBeGreaterThan(0);
    expect(changedText(`ปี 2568 ${middle} ครั้งเดียว`, `ปี 2569 ${middle} สองครั้ง`).find((run) => run.text.includes('คุณธรรมและจริยธรรม'))?.kind).toBe('same');
  });

  it('replaces a short answer as a whole', () => {
    expect(changedText('ยังไม่ได้ดำเนินการ', 'อยู่ระหว่างดำเนินการ')).toEqual([
      { kind: 'removed', text: 'ยังไม่ได้ดำเนินการ' },
      { kind: 'added', text: 'อยู่ระหว่างดำเนินการ' },
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
