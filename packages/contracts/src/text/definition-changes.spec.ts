import { describe, expect, it } from '@jest/globals';
import { annualCycle, antiCorruptionPlan, definitions } from '@prongsai/ita';
import { definitionChangeCodes, difference, type DefinitionChange } from '@prongsai/workflow';
import { changeSentence, definitionChanges } from './definition-changes.js';

const sentences = (changes: readonly DefinitionChange[]) => changes.map(changeSentence);
const change = (code: DefinitionChange['code'], at: string, params: DefinitionChange['params'], event?: string): DefinitionChange => ({
  code, at, params, ...(event === undefined ? {} : { event }),
});

describe('what has changed between two definitions, in words', () => {
  it('has a sentence for every kind of change', () => {
    expect(Object.keys(definitionChanges).sort()).toEqual([...definitionChangeCodes].sort());
  });

  it('says it in official Thai and in English', () => {
    expect(changeSentence(change('state-added', 'planReview', { state: 'planReview', after: 'planning' }))).toEqual({
      th: 'เพิ่มขั้นพิจารณามาตรการ ต่อจากขั้นจัดทำมาตรการ',
      en: 'Adds the step “Plan under review” after “Writing the plan”',
    });
    expect(changeSentence(change('guard-added', 'planning', { guard: 'measuresPresent' }, 'submitPlan'))).toEqual({
      th: 'ขั้นจัดทำมาตรการ คำสั่ง “เสนอแผนมาตรการ” เพิ่มเงื่อนไข “มีมาตรการอย่างน้อยหนึ่งรายการ”',
      en: '“Writing the plan”, “Submit the plan”: adds the condition that there is a measure at all',
    });
    expect(changeSentence(change('level-added', 'planReview', { level: 'clerk', role: 'clerk', rule: 'atLeast:2', notFor: 'withoutDivisions' })).th).toBe(
      'ขั้นพิจารณามาตรการ เพิ่มลำดับการพิจารณา “ปลัด” ต้องอนุมัติอย่างน้อย 2 ตำแหน่ง ยกเว้นหน่วยงานที่ไม่มีการแบ่งส่วนราชการ',
    );
    expect(changeSentence(change('effect-removed', 'anywhere', { effect: 'settle-reminders:plan' }, 'cancel')).th).toBe(
      'ทุกขั้น คำสั่ง “ยกเลิกวงรอบ” ตัดผลต่อเนื่อง “ยุติการเตือนของกำหนดแผนมาตรการ” ออก',
    );
    expect(changeSentence(change('event-added', 'planReview', { to: 'executing' }, 'approve')).th).toBe('ขั้นพิจารณามาตรการ เมื่ออนุมัติครบทุกลำดับ ไปยังขั้นดำเนินการครึ่งปีแรก');
  });

  it('says how the anti-corruption plan differs from the annual cycle: there is no result to analyse', () => {
    expect(sentences(difference(annualCycle, antiCorruptionPlan)).map(({ th }) => th)).toEqual(
      expect.arrayContaining(['ตัดขั้นวิเคราะห์ผลออก', 'วงรอบใหม่เริ่มที่ขั้นจัดทำมาตรการ แทนขั้นวิเคราะห์ผล']),
    );
  });

  it('leaves no word unsaid, whichever two of the known definitions are compared', () => {
    for (const { th, en } of definitions.flatMap((before) => definitions.flatMap((after) => sentences(difference(before, after))))) {
      expect(th).not.toMatch(/…|[a-z]{3}/i);
      expect(en).not.toMatch(/…|[ก-๙]/);
    }
  });
});
