import { describe, expect, it } from '@jest/globals';
import { unmetCodes } from '@prongsai/ita';
import { auditSentence, documentCode, fill, placeName, reasonOf, text, texts } from './index.js';

const leaves = (tree: object): [string, { th: string; en: string }][] =>
  'th' in tree && 'en' in tree
    ? [['', tree as { th: string; en: string }]]
    : Object.entries(tree).flatMap(([key, value]: [string, object]) => leaves(value).map(([path, leaf]): [string, { th: string; en: string }] => [`${key}.${path}`, leaf]));

describe('the shared words', () => {
  it('has words for everything that an event of the annual cycle can be refused with', () => {
    expect(Object.keys(texts.reasons)).toEqual(expect.arrayContaining([...unmetCodes]));
  });

  it.each(leaves(texts))('%s is said in Thai and in English', (_path, leaf) => {
    expect(leaf.th).toMatch(/[ก-๙]/);
    expect(leaf.en).toMatch(/^[^ก-ฮ]+$/);
  });

  it.each(leaves(texts))('%s names the same parameters in both languages', (_path, leaf) => {
    const names = (said: string) => [...new Set(said.match(/\{\w+\}/g) ?? [])].filter((name) => name !== '{place}').sort();
    expect(names(leaf.en)).toEqual(names(leaf.th));
  });

  it('can be read one language at a time', () => {
    expect(text.th.states.planReview).toBe('พิจารณามาตรการ');
    expect(text.en.errors['not-found'].title).toBe('Not found');
  });
});

describe('a reason', () => {
  it('names the place and says what to do, in both languages', () => {
    expect(reasonOf({ code: 'measure-without-division', where: 'measure:2', params: { no: 2 } })).toEqual({
      code: 'measure-without-division',
      where: 'measure:2',
      params: { no: 2 },
      message: { th: 'มาตรการที่ 2: ยังไม่ได้ระบุส่วนราชการที่รับผิดชอบ', en: 'Measure 2: no lead division' },
      remedy: { th: 'เปิดมาตรการแล้วระบุให้ครบถ้วน', en: 'Open the measure and fill it in' },
    });
  });

  it('turns the codes in its parameters into words', () => {
    const reason = reasonOf({ code: 'role-not-allowed', params: { role: 'auditor' } });
    expect(reason.message).toEqual({ th: 'ตำแหน่งผู้ตรวจสอบไม่มีอำนาจทำรายการนี้', en: 'This may not be done by: Auditor' });
  });

  it('prints a list of codes as a list of words', () => {
    expect(fill({ th: '{role}', en: '{role}' }, { role: 'officer,clerk' })).toEqual({ th: 'เจ้าหน้าที่, ปลัด', en: 'Officer, Clerk' });
  });

  it('leaves a place it does not know as it is', () => {
    expect(placeName('somewhere:1')).toEqual({ th: 'somewhere:1', en: 'somewhere:1' });
  });
});

describe('a sentence of the trail', () => {
  it('says days in the calendar of who reads', () => {
    expect(auditSentence('trail.anchor', { day: '2026-02-19', chains: 6 })).toEqual({
      th: 'ยืนยันร่องรอยประจำวันที่ 19 ก.พ. 2569 จำนวน 6 สาย',
      en: 'anchored the trail of 19 Feb 2026, 6 chain(s)',
    });
  });

  it('names the step and the reason', () => {
    const said = auditSentence('cycle.reopen', { to: 'planning', reason: 'พบข้อผิดพลาด' });
    expect(said.th).toBe('เปิดแก้ไขใหม่ กลับไปขั้นจัดทำมาตรการ เหตุผล: พบข้อผิดพลาด');
  });

  it('names the document of the very workflow', () => {
    expect(auditSentence('document.publish', { document: 'plan' }).th).toBe('เผยแพร่แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใส');
    expect(auditSentence('document.publish', { document: documentCode('anti-corruption-plan', 'plan') }).th).toBe('เผยแพร่แผนปฏิบัติการป้องกันการทุจริต');
  });
});
