import type { Bilingual } from '../primitives.js';

/** The fields of measures, analyses, reports and results, as reasons and changed texts name them. */
export const contentFields = [
  'title',
  'indicatorNos',
  'analysis',
  'steps',
  'divisions',
  'responsibleText',
  'period',
  'periodText',
  'periodStart',
  'periodEnd',
  'followUp',
  'text',
  'status',
  'summary',
  'outcome',
  'evidence',
  'overall',
  'grade',
  'score',
  'reason',
] as const;
export type ContentField = (typeof contentFields)[number];

export const fieldNames: Record<ContentField, Bilingual> = {
  title: { th: 'มาตรการ/โครงการ/กิจกรรม', en: 'measure, project or activity' },
  indicatorNos: { th: 'ตัวชี้วัดที่เกี่ยวข้อง', en: 'indicators' },
  analysis: { th: 'ผลการวิเคราะห์', en: 'analysis' },
  steps: { th: 'ขั้นตอน/วิธีดำเนินการ', en: 'steps' },
  divisions: { th: 'ส่วนราชการที่รับผิดชอบ', en: 'lead divisions' },
  responsibleText: { th: 'ผู้รับผิดชอบ', en: 'responsible units' },
  period: { th: 'ระยะเวลา', en: 'period' },
  periodText: { th: 'ระยะเวลา', en: 'period' },
  periodStart: { th: 'วันเริ่มต้น', en: 'first day' },
  periodEnd: { th: 'วันสิ้นสุด', en: 'last day' },
  followUp: { th: 'การติดตามผล', en: 'follow-up' },
  text: { th: 'บทวิเคราะห์', en: 'analysis' },
  status: { th: 'สถานะการดำเนินการ', en: 'status' },
  summary: { th: 'สรุปผลการดำเนินการ', en: 'summary' },
  outcome: { th: 'ผลลัพธ์หรือความสำเร็จ', en: 'outcome' },
  evidence: { th: 'หลักฐาน', en: 'evidence' },
  overall: { th: 'คะแนนรวม', en: 'overall score' },
  grade: { th: 'ระดับผล', en: 'grade' },
  score: { th: 'คะแนน', en: 'score' },
  reason: { th: 'เหตุผล', en: 'reason' },
};
