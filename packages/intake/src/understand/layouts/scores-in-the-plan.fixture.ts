import { codesOf, indicators, instrumentScores, itemScore, nameOf, scores, thai, two } from './facts.fixture.js';
import type { Layout } from './layout.fixture.js';

const across = (indicatorNo: number): { rows: string[][] } => ({
  rows: [['ข้อ', ...codesOf(indicatorNo)], ['คะแนน', ...codesOf(indicatorNo).map((code) => two(itemScore(code)))]],
});

export const scoresInThePlan: Layout = {
  name: 'the scores of the indicators in the table of measures, totals and extremes under a header of results, items side by side by their codes',
  parts: [
    'การวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ ๒๕๖๘ เพื่อกำหนดมาตรการในปีงบประมาณ ๒๕๖๙',
    'เทศบาลตำบลสมมุติ อำเภอท่าศาลา จังหวัดนครศรีธรรมราช',
    {
      rows: [
        ['รายการ', 'ผลการประเมิน'],
        ['คะแนนรวม', '87.20'],
        ['ระดับ', 'ผ่าน'],
        ['ตัวชี้วัดที่ได้คะแนนสูงสุด', `${nameOf(3)} (97.40)`],
        ['ตัวชี้วัดที่ได้คะแนนต่ำสุด', `${nameOf(10)} (75.00)`],
      ],
    },
    'คะแนนรายเครื่องมือ',
    { rows: [['รวม IIT', two(instrumentScores.IIT)], ['รวม EIT', two(instrumentScores.EIT)], ['รวม OIT', two(instrumentScores.OIT)]] },
    'คะแนนรายข้อ',
    across(10),
    'มาตรการ',
    {
      rows: [
        ['ตัวชี้วัด', 'คะแนน', 'ข้อบกพร่อง/จุดที่ควรพัฒนา', 'มาตรการที่กำหนด', 'วิธีดำเนินการ', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
        ...scores.map((score, index) => [`${thai(index + 1)}. ${nameOf(index + 1)}`, thai(two(score)), `ควรพัฒนาเรื่องที่ ${thai(index + 1)}`, `มาตรการด้านที่ ${thai(index + 1)}`, '๑. วางแผน\n๒. ติดตาม', 'สำนักปลัด', 'ปีงบประมาณ ๒๕๖๙']),
      ],
    },
  ],
  expected: {
    fiscalYears: { result: 2568, measures: 2569 },
    overall: 87.2,
    grade: 'ผ่าน',
    highestPrinted: { score: 97.4 },
    lowestPrinted: { score: 75 },
    instruments: (['IIT', 'EIT', 'OIT'] as const).map((instrument) => ({ instrument, reported: instrumentScores[instrument] })),
    items: codesOf(10).map((code) => ({ code, indicatorNo: 10, score: itemScore(code) })),
    indicators: indicators(),
    measures: scores.map((_, index) => ({ indicatorNos: [index + 1], title: `มาตรการด้านที่ ${thai(index + 1)}`, steps: ['วางแผน', 'ติดตาม'], responsible: ['สำนักปลัด'], periodStart: '2025-10-01', periodEnd: '2026-09-30' })),
  },
  planted: [],
};
