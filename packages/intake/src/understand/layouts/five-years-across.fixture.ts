import { indicators, instrumentScores, nameOf, scores, two } from './facts.fixture.js';
import type { Layout } from './layout.fixture.js';

const before = [78.2, 83.11, 86.4, 90.05];
const earlier = ['80', '81', '82', '83'];
const instrumentAt: Record<number, [label: string, code: keyof typeof instrumentScores]> = { 1: ['แบบวัด IIT', 'IIT'], 6: ['แบบวัด EIT', 'EIT'], 9: ['แบบตรวจ OIT', 'OIT'] };

const rowsOf = (no: number): string[][] => {
  const instrument = instrumentAt[no];
  const own = [`ตัวชี้วัดที่ ${no} ${nameOf(no)}`, ...earlier, two(scores[no - 1] ?? 0)];
  return instrument === undefined ? [own] : [[instrument[0], '', '', '', '', two(instrumentScores[instrument[1]])], own];
};

export const fiveYearsAcross: Layout = {
  name: 'a form of names with colons, five years side by side, a report with the days of start and end and a word for its status',
  parts: [
    { sheet: 'ข้อมูล' },
    { rows: [['ชื่อหน่วยงาน :', 'อบต.ตัวอย่าง'], ['อำเภอ :', 'กบินทร์บุรี'], ['จังหวัด :', 'ปราจีนบุรี']] },
    { sheet: 'คะแนน' },
    'ผลคะแนน ITA ย้อนหลัง 5 ปี',
    { rows: [['รายการ', '2564', '2565', '2566', '2567', '2568'], ['คะแนนรวม', ...before.map(two), '87.20'], ...scores.flatMap((_, index) => rowsOf(index + 1))] },
    { sheet: 'รายงาน' },
    'รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. 2568',
    {
      rows: [
        ['ลำดับที่', 'มาตรการ', 'วิธีดำเนินการ', 'ผู้รับผิดชอบ', 'วันเริ่มต้น', 'วันสิ้นสุด', 'ผลการดำเนินงาน', 'สถานะ'],
        ['1', 'จัดทำคู่มือรายตำแหน่ง', '• รวบรวมขั้นตอน\n• เผยแพร่', 'สำนักปลัด', '01/10/2567', '30/09/2568', 'จัดทำคู่มือครบทุกกอง', 'แล้วเสร็จ'],
        ['2', 'เพิ่มช่องทางข่าวสาร', '• เปิดเพจ\n• เสียงตามสาย', 'งาน\nประชาสัมพันธ์', '01/10/2567', '30/09/2568', 'เปิดเพจแล้ว', 'อยู่ระหว่างดำเนินการ'],
      ],
    },
  ],
  expected: {
    agency: { name: 'อบต.ตัวอย่าง', type: 'องค์การบริหารส่วนตำบล', district: 'กบินทร์บุรี', province: 'ปราจีนบุรี' },
    fiscalYears: { result: 2568, measures: 2568, report: 2568 },
    overall: 87.2,
    instruments: (['IIT', 'EIT', 'OIT'] as const).map((instrument) => ({ instrument, reported: instrumentScores[instrument] })),
    indicators: indicators(),
    history: { fromYear: 2564, toYear: 2568, points: [...before, 87.2].map((overall, index) => ({ fiscalYear: 2564 + index, overall })) },
    measures: [
      { no: 1, title: 'จัดทำคู่มือรายตำแหน่ง', steps: ['รวบรวมขั้นตอน', 'เผยแพร่'], responsible: ['สำนักปลัด'], periodStart: '2024-10-01', periodEnd: '2025-09-30' },
      { no: 2, title: 'เพิ่มช่องทางข่าวสาร', steps: ['เปิดเพจ', 'เสียงตามสาย'], responsible: ['งานประชาสัมพันธ์'], periodStart: '2024-10-01', periodEnd: '2025-09-30' },
    ],
    reports: [
      { measureNo: 1, summary: ['จัดทำคู่มือครบทุกกอง'], status: 'done' },
      { measureNo: 2, summary: ['เปิดเพจแล้ว'], status: 'in-progress' },
    ],
  },
  planted: [],
  only: ['docx', 'xlsx'],
};
