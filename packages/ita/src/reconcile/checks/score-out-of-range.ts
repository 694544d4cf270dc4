import { canonicalCode } from '../../frameworks/framework-for.js';
import { isInScoreRange } from '../../scoring/score.js';
import { atIndicator, atItem, type Check } from '../check.js';
import type { Finding } from '../finding.js';

/** A score lies between 0 and 100, wherever it stands. */
export const scoreOutOfRange: Check = ({ printed }): Finding[] => {
  const places: [where: string, score: number | null | undefined][] = [
    ['overall', printed.overall],
    ...printed.indicators.map(({ no, reported }): [string, number | null | undefined] => [atIndicator(no), reported]),
    ...(printed.items ?? []).map(({ code, part, score }): [string, number] => [atItem(canonicalCode(code), part), score]),
    ['highest', printed.highest?.score],
    ['lowest', printed.lowest?.score],
  ];
  return places.flatMap(([where, score]): Finding[] =>
    score === null || score === undefined || isInScoreRange(score)
      ? []
      : [
          {
            code: 'score-out-of-range',
            severity: 'error',
            where,
            printed: String(score),
            expected: null,
            message: { th: `คะแนน ${score} ไม่อยู่ระหว่าง 0 ถึง 100`, en: `The score ${score} does not lie between 0 and 100` },
            remedy: { th: 'ตรวจกับต้นฉบับแล้วแก้ไขคะแนน', en: 'Compare it with the original and correct it' },
          },
        ],
  );
};
