import { readNumber, type Bilingual, type NumberIssue } from '@prongsai/thai';

/** Scores agree when they differ by no more than this: printed scores are rounded, some of them twice. */
export const scoreTolerance = 0.01;

/**
 * Two decimals, half up. All arithmetic runs on unrounded values and each published figure is rounded once, from its own unrounded
 * value. The detour over `toFixed` keeps binary fractions from turning 1.005 into 1.00.
 */
export const roundScore = (value: number): number => {
  const cents = value * 100;
  const nearest = Math.round(cents);
  // What has two decimals already is spared the detour, which is slow.
  return Math.abs(cents - nearest) < 4e-7 ? nearest / 100 : Math.round(Number(cents.toFixed(6))) / 100;
};

/** `91.76`, `100.00` */
export const writeScore = (value: number): string => roundScore(value).toFixed(2);

export const scoresDiffer = (a: number, b: number): boolean => Math.abs(a - b) > scoreTolerance + 1e-9;

export const isInScoreRange = (value: number): boolean => value >= 0 && value <= 100;

/** The mean; `null` of nothing. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean when every value is known. */
export const meanOfKnown = (values: readonly (number | null)[]): number | null => {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return values.length === 0 ? null : sum / values.length;
};

export type ScoreIssueCode = NumberIssue | 'score-out-of-range' | 'score-too-precise';

export interface ScoreIssue {
  code: ScoreIssueCode;
  printed: string;
  message: Bilingual;
  remedy: Bilingual;
  /** What was probably meant; shown, never taken over. */
  suggestion?: number;
}

export type ScoreReading = { ok: true; value: number } | { ok: false; issue: ScoreIssue };

const issueTexts: Record<ScoreIssueCode, { message: Bilingual; remedy: Bilingual }> = {
  empty: {
    message: { th: 'ยังไม่ได้กรอกคะแนน', en: 'No score is given' },
    remedy: { th: 'กรอกคะแนน 0 ถึง 100 หรือเว้นทั้งรายการไว้หากเอกสารไม่มีคะแนน', en: 'Give a score from 0 to 100, or leave the entry out where the document has none' },
  },
  'not-a-number': {
    message: { th: 'คะแนนไม่ใช่ตัวเลข', en: 'The score is not a number' },
    remedy: { th: 'กรอกเป็นตัวเลข เช่น 91.76 หรือ ๙๑.๗๖', en: 'Write it in digits, e.g. 91.76 or ๙๑.๗๖' },
  },
  'decimal-comma': {
    message: { th: 'คะแนนใช้จุลภาคแทนจุดทศนิยม', en: 'The score has a comma where the decimal point belongs' },
    remedy: { th: 'ใช้จุดทศนิยม เช่น 91.76', en: 'Use a decimal point, e.g. 91.76' },
  },
  'grouped-digits': {
    message: { th: 'คะแนนมีจุลภาคคั่นหลัก', en: 'The score has its digits grouped by commas' },
    remedy: { th: 'คะแนนอยู่ระหว่าง 0 ถึง 100 โปรดตรวจทาน', en: 'A score lies between 0 and 100; please check it' },
  },
  'mixed-digits': {
    message: { th: 'คะแนนมีเลขไทยปนเลขอารบิก อาจอ่านผิดจากเอกสาร', en: 'The score mixes Thai and Arabic digits, which is how misread print looks' },
    remedy: { th: 'ตรวจกับต้นฉบับแล้วกรอกด้วยเลขแบบเดียว', en: 'Compare it with the original and write it in one kind of digit' },
  },
  'score-out-of-range': {
    message: { th: 'คะแนนต้องอยู่ระหว่าง 0 ถึง 100', en: 'A score lies between 0 and 100' },
    remedy: { th: 'ตรวจกับต้นฉบับแล้วแก้ไขคะแนน', en: 'Compare it with the original and correct it' },
  },
  'score-too-precise': {
    message: { th: 'คะแนนมีทศนิยมเกินสองตำแหน่ง', en: 'The score has more than two decimals' },
    remedy: { th: 'กรอกคะแนนตามที่ประกาศ ซึ่งมีทศนิยมสองตำแหน่ง', en: 'Give the score as announced, with two decimals' },
  },
};

const refuse = (code: ScoreIssueCode, printed: string, suggestion?: number): ScoreReading => {
  const fits = suggestion !== undefined && isInScoreRange(suggestion);
  return { ok: false, issue: { code, printed, ...issueTexts[code], ...(fits ? { suggestion } : {}) } };
};

const judge = (value: number, printed: string): ScoreReading => {
  if (!Number.isFinite(value)) return refuse('not-a-number', printed);
  if (!isInScoreRange(value)) return refuse('score-out-of-range', printed);
  return Math.abs(value - roundScore(value)) > 1e-9 ? refuse('score-too-precise', printed, roundScore(value)) : { ok: true, value };
};

/** Reads a score as a person types or copies it: 0-100, two decimals, Thai or Arabic digits, คะแนน allowed behind it. */
export const readScore = (input: number | string): ScoreReading => {
  if (typeof input === 'number') return judge(input, String(input));
  const reading = readNumber(input, { unit: 'คะแนน' });
  return reading.ok ? judge(reading.value, input.trim()) : refuse(reading.issue, input.trim(), reading.suggestion);
};
