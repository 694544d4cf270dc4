import { codesOf, indicators, instrumentScores, items, itemScore, nameOf, overall, scores, titleOf, two } from './facts.fixture.js';
import type { DrawnCell, Layout } from './layout.fixture.js';

const labels = {
  IIT: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)',
  EIT: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)',
  OIT: 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)',
} as const;

const ofIndicator = (no: number): DrawnCell[][] => [
  ['', `ตัวชี้วัดที่ ${no} ${nameOf(no)}`, two(scores[no - 1] ?? 0)],
  ...codesOf(no).map((code) => [code, titleOf(code), two(itemScore(code))]),
];

const ofInstrument = (code: keyof typeof labels, nos: readonly number[]): DrawnCell[][] => [['', labels[code], two(instrumentScores[code])], ...nos.flatMap(ofIndicator)];

export const oneTable: Layout = {
  name: 'one table of instruments, indicators and items, the total and the grade at its end',
  parts: [
    'ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. 2568',
    'องค์การบริหารส่วนตำบลตัวอย่าง อำเภอเวียงสา จังหวัดน่าน',
    {
      rows: [
        ['ข้อ', 'รายการ', 'คะแนน'],
        ...ofInstrument('IIT', [1, 2, 3, 4, 5]),
        ...ofInstrument('EIT', [6, 7, 8]),
        ...ofInstrument('OIT', [9, 10]),
        ['', 'คะแนนรวม', two(overall)],
        ['', 'ระดับผลการประเมิน', 'ผ่าน'],
      ],
    },
  ],
  expected: {
    documentTitle: 'ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. 2568',
    agency: { name: 'องค์การบริหารส่วนตำบลตัวอย่าง', type: 'องค์การบริหารส่วนตำบล', district: 'เวียงสา', province: 'น่าน' },
    fiscalYears: { result: 2568 },
    overall,
    grade: 'ผ่าน',
    instruments: (['IIT', 'EIT', 'OIT'] as const).map((code) => ({ instrument: code, labelAsPrinted: labels[code], reported: instrumentScores[code] })),
    indicators: indicators(),
    items: items([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
  },
  planted: [{ code: 'indicator-mismatch', where: 'indicator:9', severity: 'info' }],
};
