import { describe, expect, it } from '@jest/globals';
import type { ReadDocument } from '@prongsai/contracts';
import { analysesOf, measuresOf } from './plan-drafts.js';
import { hasScores, resultDraftOf } from './result-draft.js';

const source = { file: 'ก.docx', kind: 'analysis+measures' } as const;
const document = (given: Partial<ReadDocument>): ReadDocument => ({ source, fiscalYears: { result: 2568 }, ...given });
const divisions = [{ id: '0198c0de-0000-7000-8000-000000000001', name: 'กองคลัง', shortName: 'คลัง' }];

describe('the analyses of a document', () => {
  it('are one text an indicator, whatever it says of its items', () => {
    const analysis = [
      { indicatorNo: 9, text: ' ข้อมูลไม่ครบ ' },
      { indicatorNo: 4, text: 'ไม่ทราบขั้นตอน' },
      { indicatorNo: 9, itemCode: 'O16', text: 'ไม่เผยแพร่แผน' },
      { indicatorNo: 2, text: '  ' },
    ];
    expect(analysesOf(document({ analysis }))).toEqual([
      { indicatorNo: 4, text: 'ไม่ทราบขั้นตอน' },
      { indicatorNo: 9, text: 'ข้อมูลไม่ครบ\nไม่เผยแพร่แผน' },
    ]);
  });
});

describe('the measures of a document', () => {
  const measures = [
    { title: 'เผยแพร่ แผนจัดซื้อ', indicatorNos: [9, 9], responsible: ['กอง คลัง'], periodStart: '2025-10-01', periodText: 'ต.ค. 2568 - ก.ย. 2569' },
    { title: 'จัดทำคู่มือ', responsibleText: 'คณะทำงาน' },
    { title: 'ก'.repeat(501) },
  ];

  it('are drafts with the divisions they name; half a period is left to its text', () => {
    const { drafts } = measuresOf(document({ measures }), divisions, []);
    expect(drafts).toMatchObject([
      { indicatorNos: [9], divisionIds: [divisions[0]?.id], responsibleText: 'กอง คลัง', periodStart: null, periodEnd: null },
      { divisionIds: [], responsibleText: 'คณะทำงาน' },
    ]);
  });

  it('leave out what the plan has already, and what cannot be a measure', () => {
    const { drafts, leftOut } = measuresOf(document({ measures }), divisions, ['เผยแพร่แผนจัดซื้อ']);
    expect(drafts.map(({ title }) => title)).toEqual(['จัดทำคู่มือ']);
    expect(leftOut).toEqual([
      { code: 'intake-measure-there', params: { title: 'เผยแพร่ แผนจัดซื้อ' } },
      { code: 'intake-value-unfit', where: 'measure:3' },
    ]);
  });
});

describe('the result of a document', () => {
  const indicators = [
    { no: 9, name: 'การเปิดเผยข้อมูล' },
    { no: 9, name: 'การเปิดเผยข้อมูล', reported: 74 },
    { no: 9, name: 'การเปิดเผยข้อมูล', reported: 98, fiscalYear: 2567 },
    { no: 10, name: 'การป้องกันการทุจริต', reported: 90, change: 1.2, fiscalYear: 2568 },
  ];

  it('has each indicator once, of its own year', () => {
    expect(resultDraftOf(document({ indicators }), 2568, 'ก.docx').indicators).toEqual([
      { no: 9, reported: 74, change: null },
      { no: 10, reported: 90, change: 1.2 },
    ]);
  });

  it('is none where no score is printed', () => {
    expect(hasScores(document({ indicators: [{ no: 9, name: 'การเปิดเผยข้อมูล', change: 2 }] }))).toBe(false);
    expect(hasScores(document({ overall: 0 }))).toBe(true);
  });
});
