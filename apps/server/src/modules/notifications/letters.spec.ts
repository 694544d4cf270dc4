import { describe, expect, it } from '@jest/globals';
import { askedLetter, reminderLetter, returnedLetter, timerHeldLetter, type LetterFacts } from './letters.js';

const facts: LetterFacts = { agency: { th: 'อบต.กุดรัง', en: 'Kut Rang SAO' }, fiscalYear: 2569, definitionId: 'annual-cycle' };
const plan = { th: 'แผนมาตรการ', en: 'the plan of measures' };

describe('letters', () => {
  it('counts the working days that are left and names the whole due day in the Buddhist era', () => {
    const { subject, body } = reminderLetter({ ...facts, milestone: plan, dueOn: '2025-12-26', days: -7 });
    expect(subject.th).toBe('แผนมาตรการ: เหลือ 7 วันทำการ');
    expect(body.th).toContain('สิ้นวันที่ 26 ธันวาคม 2568');
    expect(body.en).toContain('end of 26 December 2025');
  });

  it('names the workflow where it is not the annual cycle', () => {
    const { body } = reminderLetter({ ...facts, definitionId: 'anti-corruption-plan', milestone: plan, dueOn: '2025-12-26', days: -7 });
    expect(body.th).toContain('อบต.กุดรัง ปีงบประมาณ 2569 แผนปฏิบัติการป้องกันการทุจริต: แผนมาตรการ');
    expect(reminderLetter({ ...facts, milestone: plan, dueOn: '2025-12-26', days: -7 }).body.th).toContain('อบต.กุดรัง ปีงบประมาณ 2569: แผนมาตรการ');
  });

  it('says how late the work is after the due day', () => {
    expect(reminderLetter({ ...facts, milestone: plan, dueOn: '2025-12-26', days: 3 }).subject.th).toBe('แผนมาตรการ: ล่าช้า 3 วันทำการ');
  });

  it('says that the work is due today', () => {
    expect(reminderLetter({ ...facts, milestone: plan, dueOn: '2025-12-26', days: 0 }).subject.en).toBe('the plan of measures: due today');
  });

  it('names the agency, the year and the round when somebody is asked', () => {
    const { body } = askedLetter({ ...facts, document: plan, round: 2 });
    expect(body.th).toContain('อบต.กุดรัง ปีงบประมาณ 2569');
    expect(body.th).toContain('รอบที่ 2');
  });

  it('counts the remarks of a return', () => {
    expect(returnedLetter({ ...facts, document: plan, remarks: 3 }).body.th).toContain('ข้อสังเกต 3 ข้อ');
  });

  it('lists every reason why a step could not open', () => {
    const reasons = [{ th: 'ยังไม่เผยแพร่แผน', en: 'plan not published' }, { th: 'อื่น', en: 'other' }];
    expect(timerHeldLetter({ ...facts, step: plan, reasons }).body.th).toContain('ยังไม่เผยแพร่แผน · อื่น');
  });
});
