import type { DocumentMeasure, DocumentReportRow, DocumentResult, MeasuresDocumentInput, ReportInput } from '../src/index.js';

const hash = '4f2a90bc'.padEnd(64, '0');

export const aMeasure = (over: Partial<DocumentMeasure> = {}): DocumentMeasure => ({
  no: 1,
  title: 'มาตรการพัฒนาการเปิดเผยข้อมูลสาธารณะ',
  analysis: 'ตัวชี้วัดที่ 9 ได้ 74.00 คะแนน',
  steps: ['จัดทำบัญชีรายข้อ', 'ตั้งเจ้าของข้อมูล'],
  responsible: 'สำนักปลัด',
  period: 'ต.ค. 2568 – มี.ค. 2569',
  followUp: 'ปลัดตรวจทุกเดือน',
  ...over,
});

/** The result of an agency whose scores are all known. */
export const aResult: DocumentResult = {
  fiscalYear: 2568,
  overall: 91.76,
  grade: 'ผ่าน',
  passMark: 85,
  instruments: [
    { instrument: 'IIT', score: 99.11, implied: false },
    { instrument: 'EIT', score: 97.42, implied: false },
    { instrument: 'OIT', score: 82, implied: true },
  ],
  indicators: [100, 100, 98, 97, 96, 95, 94, 93, 74, 90].map((score, index) => ({
    no: index + 1,
    score,
    implied: false,
    itemsBelow: score === 74 ? [{ code: 'O2', part: null, text: 'ข้อมูลผู้บริหาร', score: 0 }] : [],
  })),
};

export const aPlan = (over: Partial<MeasuresDocumentInput> = {}): MeasuresDocumentInput => ({
  definitionId: 'annual-cycle',
  agency: { name: 'องค์การบริหารส่วนตำบลตัวอย่าง', district: 'กุดรัง', province: 'มหาสารคาม' },
  fiscalYear: 2569,
  date: '2025-12-01',
  draft: false,
  result: aResult,
  analyses: [{ indicatorNo: 9, text: 'ข้อ O2 ได้ศูนย์คะแนน' }],
  measures: [aMeasure()],
  approval: {
    contentHash: hash,
    lines: [
      { level: 'heads', position: 'หัวหน้าสำนักปลัด', verdict: 'approved', decidedOn: '2025-11-24' },
      { level: 'clerk', position: 'ปลัดองค์การบริหารส่วนตำบล', verdict: 'returned', decidedOn: '2025-11-25' },
      { level: 'executive', position: 'นายกองค์การบริหารส่วนตำบล', verdict: null, decidedOn: null },
    ],
  },
  ...over,
});

export const aRow = (over: Partial<DocumentReportRow> = {}): DocumentReportRow => ({
  no: 1,
  title: 'มาตรการพัฒนาการเปิดเผยข้อมูลสาธารณะ',
  steps: ['จัดทำบัญชีรายข้อ'],
  responsible: 'สำนักปลัด',
  period: 'ต.ค. 2568 – มี.ค. 2569',
  summary: 'ตั้งเจ้าของข้อมูลครบทุกข้อ',
  outcome: 'ทุกข้อมีลิงก์ที่เปิดได้',
  status: 'done',
  evidence: ['https://agency.example/ita/2569/checklist.pdf'],
  ...over,
});

export const aReport = (over: Partial<ReportInput> = {}): ReportInput => ({
  definitionId: 'annual-cycle',
  agency: aPlan().agency,
  fiscalYear: 2569,
  half: 'sixMonth',
  date: '2026-04-10',
  draft: false,
  rows: [aRow()],
  approval: aPlan().approval,
  ...over,
});
