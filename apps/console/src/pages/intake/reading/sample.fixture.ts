import type { IntakeFindingView, ReadDocument } from '@prongsai/contracts';

/** A small document with the usual faults. */
export const sampleDocument: ReadDocument = {
  source: { file: 'ผล.txt', kind: 'analysis+measures' },
  agency: { name: 'องค์การบริหารส่วนตำบลดอนตะวัน' },
  fiscalYears: { result: 2568 },
  overall: 88.5,
  grade: 'ผ่านดี',
  lowestPrinted: { name: 'การใช้ทรัพย์สินของราชการ', score: 74 },
  indicators: [{ no: 1, name: 'การปฏิบัติหน้าที่', reported: 96.67 }, { no: 9, name: 'การเปิดเผยข้อมูล', reported: 74 }],
  items: [
    { code: 'O9', codeAsPrinted: '๐๙', instrument: 'OIT', indicatorNo: 9, text: 'คู่มือการให้บริการ', score: 100 },
    { code: 'O10', codeAsPrinted: '๑๐', instrument: 'OIT', indicatorNo: 9, text: 'E-Service', score: 0 },
    { code: 'i10', codeAsPrinted: '๑๑๐', instrument: 'IIT', indicatorNo: 4, text: 'การขอยืมทรัพย์สิน', score: 96.67 },
  ],
  measures: [{ title: 'ตรวจการเผยแพร่', steps: ['ตรวจลิงก์', 'แก้ไข'], periodText: 'ต.ต. ๒๕๖๘', periodStart: '2025-10-01' }],
};

const text = (words: string) => ({ th: words, en: words });

/** A finding as the server tells it; what a test does not say asks for nothing. */
export const finding = (id: string, part: Partial<IntakeFindingView>): IntakeFindingView => ({
  id, code: 'grade-wrong', severity: 'warning', where: 'file', printed: null, expected: null, message: text(id), remedy: text(''), answer: null,
  place: null, page: null, pointer: null, mended: false, alike: 0, ...part,
});

export const answered: IntakeFindingView['answer'] = { verdict: 'accepted', reason: 'ตรวจแล้ว', answeredAt: '2026-04-22T02:00:00Z', answeredBy: text('เจ้าหน้าที่') };
