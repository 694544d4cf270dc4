import { canonicalCode } from '../../frameworks/framework-for.js';
import { isInScoreRange } from '../../scoring/score.js';
import { atIndicator, atItem, type Check } from '../check.js';
import type { Finding } from '../finding.js';

const isOut = (score: number | null | undefined): score is number => score !== null && score !== undefined && !isInScoreRange(score);

const findingAt = (where: string, score: number): Finding => ({
  code: 'score-out-of-range',
  severity: 'error',
  where,
  printed: String(score),
  expected: null,
  message: { th: `คะแนน ${score} ไม่อยู่ระหว่าง 0 ถึง 100`, en: `The score ${score} does not lie between 0 and 100` },
  remedy: { th: 'ตรวจกับต้นฉบับแล้วแก้ไขคะแนน', en: 'Compare it with the original and correct it' },
});

/** A score lies between 0 and 100, wherever it stands. */
export const scoreOutOfRange: Check = ({ printed: { overall, indicators, items = [], highest, lowest } }): Finding[] => [
  ...(isOut(overall) ? [findingAt('overall', overall)] : []),
  ...indicators.flatMap(({ no, reported }) => (isOut(reported) ? [findingAt(atIndicator(no), reported)] : [])),
  ...items.flatMap(({ code, part, score }) => (isOut(score) ? [findingAt(atItem(canonicalCode(code), part), score)] : [])),
  ...(isOut(highest?.score) ? [findingAt('highest', highest.score)] : []),
  ...(isOut(lowest?.score) ? [findingAt('lowest', lowest.score)] : []),
];
