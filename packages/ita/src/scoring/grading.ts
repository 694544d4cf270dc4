import type { Bilingual } from '@prongsai/thai';
import { instrumentCodes, type Framework, type GradingScale, type InstrumentCode } from '../frameworks/framework.js';
import { roundScore } from './score.js';

export const gradeCodes = ['AA', 'A', 'B', 'C', 'D', 'E', 'F', 'excellent', 'good', 'pass', 'improve', 'improve-urgently'] as const;
export type GradeCode = (typeof gradeCodes)[number];

export interface Grade {
  code: GradeCode;
  scale: GradingScale;
  /** The Thai label is the official one, as printed. */
  label: Bilingual;
  /** Lowest overall score. */
  overall: number;
  /** Lowest score of every instrument; `null` when only the overall score counts. */
  instruments: number | null;
}

const letter = (code: GradeCode, overall: number): Grade => ({ code, scale: 'letters', label: { th: code, en: code }, overall, instruments: null });

const word = (code: GradeCode, overall: number, instruments: number | null, th: string, en: string): Grade => ({
  code,
  scale: 'words',
  label: { th, en },
  overall,
  instruments,
});

/** Best first. */
export const gradingScales: Record<GradingScale, readonly Grade[]> = {
  letters: [letter('AA', 95), letter('A', 85), letter('B', 75), letter('C', 65), letter('D', 55), letter('E', 50), letter('F', 0)],
  words: [
    word('excellent', 95, 95, 'ผ่านดีเยี่ยม', 'Passed with excellence'),
    word('good', 85, 85, 'ผ่านดี', 'Passed well'),
    word('pass', 85, null, 'ผ่าน', 'Passed'),
    word('improve', 70, null, 'ต้องปรับปรุง', 'To be improved'),
    word('improve-urgently', 0, null, 'ต้องปรับปรุงโดยด่วน', 'To be improved urgently'),
  ],
};

export interface GradeInput {
  overall: number | null;
  /** EIT counts as one: whether each of its parts must reach the mark is not established. */
  instruments: Readonly<Partial<Record<InstrumentCode, number | null>>>;
}

/** `null` means that an instrument whose score is not known decides. */
const reaches = (grade: Grade, { overall, instruments }: { overall: number; instruments: GradeInput['instruments'] }): boolean | null => {
  if (roundScore(overall) < grade.overall) return false;
  const { instruments: mark } = grade;
  if (mark === null) return true;
  const scores = instrumentCodes.map((code) => instruments[code] ?? null);
  if (scores.some((score) => score !== null && roundScore(score) < mark)) return false;
  return scores.includes(null) ? null : true;
};

/**
 * The grades the known scores leave open, best first: one when everything is known. Scores are compared as published, with two
 * decimals; how the NACC treats 94.995 is not established.
 */
export const possibleGrades = (input: GradeInput, framework: Pick<Framework, 'gradingScale'>): Grade[] => {
  const { overall, instruments } = input;
  if (overall === null) return [];
  const open: Grade[] = [];
  for (const grade of gradingScales[framework.gradingScale]) {
    const reached = reaches(grade, { overall, instruments });
    if (reached !== false) open.push(grade);
    if (reached === true) break;
  }
  return open;
};

/** The grade by the rule of the year, or `null` when the known scores leave more than one open. */
export const gradeOf = (input: GradeInput, framework: Pick<Framework, 'gradingScale'>): Grade | null => {
  const [grade, ...others] = possibleGrades(input, framework);
  return grade === undefined || others.length > 0 ? null : grade;
};

const key = (text: string): string => text.replace(/[\s"'“”]/g, '').replace(/^ระดับ/, '').toUpperCase();

const byLabel = new Map(Object.values(gradingScales).flatMap((grades) => grades.map((grade): [string, Grade] => [key(grade.label.th), grade])));

/** The grade a printed label names, of either scale; `null` when it names none. */
export const readGrade = (text: string): Grade | null => byLabel.get(key(text)) ?? null;
