import { indicators, nameOf, scores, subIndicatorName, two } from './facts.fixture.js';
import type { Layout } from './layout.fixture.js';

const subs: [no: string, score: number][] = [['9.1', 100], ['9.2', 85.71], ['9.3', 50], ['9.4', 100], ['9.5', 87.5], ['10.1', 75], ['10.2', 75]];

export const subIndicatorTable: Layout = {
  name: 'instruments, indicators and sub-indicators in tables of their own',
  parts: [
    'ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2568',
    'องค์การบริหารส่วนตำบลตัวอย่าง อำเภอบ่อพลอย จังหวัดกาญจนบุรี',
    'คะแนนภาพรวมของหน่วยงานเท่ากับ 87.20 จากคะแนนเต็ม 100 คะแนน จัดอยู่ในระดับ “ผ่าน”',
    {
      rows: [
        ['เครื่องมือการประเมิน', 'ค่าน้ำหนัก (ร้อยละ)', 'คะแนน'],
        ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)', '30', '95.40'],
        ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)', '30', '90.27'],
        ['แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)', '40', '78.75'],
      ],
    },
    { rows: [['ที่', 'ตัวชี้วัด', 'เครื่องมือ', 'ผลคะแนน (ร้อยละ)'], ...scores.map((score, index) => [String(index + 1), nameOf(index + 1), index < 5 ? 'IIT' : index < 8 ? 'EIT' : 'OIT', two(score)])] },
    { rows: [['ตัวชี้วัดย่อย', 'คะแนน'], ...subs.map(([no, score]) => [`${no} ${subIndicatorName(no)}`, two(score)])] },
  ],
  expected: {
    agency: { name: 'องค์การบริหารส่วนตำบลตัวอย่าง', district: 'บ่อพลอย', province: 'กาญจนบุรี' },
    fiscalYears: { result: 2568 },
    overall: 87.2,
    grade: 'ผ่าน',
    instruments: [
      { instrument: 'IIT', reported: 95.4 },
      { instrument: 'EIT', reported: 90.27 },
      { instrument: 'OIT', reported: 78.75 },
    ],
    indicators: indicators(),
    subIndicators: subs.map(([no, reported]) => ({ no, name: subIndicatorName(no), reported })),
  },
  planted: [],
};
