import type { PrintedExtreme } from '../../scoring/printed-result.js';
import type { IndicatorScore } from '../../scoring/scored-result.js';
import { rankIndicators } from '../../scoring/weak-points.js';
import { scoresDiffer, writeScore } from '../../scoring/score.js';
import { indicatorsNamed, type Check, type CheckContext } from '../check.js';
import type { Finding } from '../finding.js';

type Ranked = IndicatorScore & { used: number };

interface Extreme {
  code: 'highest-wrong' | 'lowest-wrong';
  where: 'highest' | 'lowest';
  th: string;
  en: string;
}

const highest: Extreme = { code: 'highest-wrong', where: 'highest', th: 'คะแนนสูงสุด', en: 'highest score' };
const lowest: Extreme = { code: 'lowest-wrong', where: 'lowest', th: 'คะแนนต่ำสุด', en: 'lowest score' };

const named = (line: PrintedExtreme, context: CheckContext): readonly number[] =>
  line.indicatorNos ?? (line.name ? indicatorsNamed(line.name, context.framework) : []);

/** Wrong when the score is not the extreme, or when an indicator it names does not have it. Ties are all right. */
const isWrong = (line: PrintedExtreme, numbers: readonly number[], right: readonly Ranked[]): boolean => {
  const [first] = right;
  if (first === undefined) return false;
  return scoresDiffer(line.score, first.used) || numbers.some((no) => !right.some((indicator) => indicator.no === no));
};

const finding = (kind: Extreme, line: PrintedExtreme, right: readonly Ranked[]): Finding => {
  const printed = [line.name, writeScore(line.score)].filter(Boolean).join(' ');
  const score = writeScore(right[0]?.used ?? 0);
  const expected = `${right.map(({ no, name }) => `${no} ${name.th}`).join(', ')}: ${score}`;
  const english = `${right.map(({ no, name }) => `${no} ${name.en}`).join(', ')}: ${score}`;
  return {
    code: kind.code,
    severity: 'warning',
    where: kind.where,
    printed,
    expected,
    message: { th: `${kind.th}ที่ระบุ (${printed}) ไม่ตรงกับตาราง ซึ่งคือ ${expected}`, en: `The ${kind.en} stated (${printed}) is not the table's, which is ${english}` },
    remedy: { th: 'แก้ชื่อตัวชี้วัดและคะแนนให้ตรงกับตาราง', en: 'Correct the indicator and the score to those of the table' },
  };
};

const check = (kind: Extreme, context: CheckContext): Finding[] => {
  const line = context.printed[kind.where];
  if (!line) return [];
  const ranked = rankIndicators(context.scored);
  const edge = kind === highest ? ranked.at(-1) : ranked[0];
  // With an indicator unknown, the extreme may be the unknown one.
  if (edge === undefined || ranked.length < context.framework.indicators.length) return [];
  const right = ranked.filter(({ used }) => used === edge.used);
  return isWrong(line, named(line, context), right) ? [finding(kind, line, right)] : [];
};

export const highestWrong: Check = (context) => check(highest, context);
export const lowestWrong: Check = (context) => check(lowest, context);
