import { readGrade } from '../../scoring/grading.js';
import type { Check } from '../check.js';
import type { Finding } from '../finding.js';

const mentions = (text: string): string[] =>
  text
    .split(/[,/()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** All mentions of the grade must be alike; "ผ่าน, AA" is two. */
export const gradeConflict: Check = ({ printed, scored }): Finding[] => {
  const all = [printed.grade ?? '', ...(printed.gradesPrinted ?? [])].flatMap(mentions);
  if (all.length < 2) return [];
  const different = [...new Map(all.map((text) => [readGrade(text)?.code ?? text.replace(/\s+/g, ''), text])).values()];
  if (different.length < 2) return [];
  const listed = different.join(', ');
  return [
    {
      code: 'grade-conflict',
      severity: 'warning',
      where: 'grade',
      printed: listed,
      expected: scored.grade?.label.th ?? null,
      message: { th: `เอกสารระบุระดับผลต่างกัน: ${listed}`, en: `The document states different grades: ${listed}` },
      remedy: { th: 'ใช้ระดับผลเดียวกันทุกแห่งตามประกาศ', en: 'State the published grade alike everywhere' },
    },
  ];
};
