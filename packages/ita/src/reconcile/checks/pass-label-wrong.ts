import { knownItems } from '../../scoring/known-items.js';
import { isInScoreRange, writeScore } from '../../scoring/score.js';
import { atItem, type Check } from '../check.js';
import type { Finding } from '../finding.js';

const passed = 'ผ่านเกณฑ์';
const failed = 'ไม่ผ่านเกณฑ์';

/** The label a score should bear where a printed one says the contrary; `null` where it is right, or says something else. */
export const rightLabel = (printed: string, score: number, passMark: number): string | null => {
  const said = /^(ไม่)?ผ่าน(?:เกณฑ์)?(?:การประเมิน)?$/.exec(printed.replace(/\s+/g, ''));
  const expected = score >= passMark ? passed : failed;
  return said === null || !isInScoreRange(score) || (said[1] === undefined) === (expected === passed) ? null : expected;
};

/** An item is ผ่านเกณฑ์ only from the pass mark up. */
export const passLabelWrong: Check = ({ printed, framework }): Finding[] =>
  knownItems(printed.items ?? [], framework).flatMap(({ item, part, printed: { score, level } }): Finding[] => {
    const label = level?.replace(/\s+/g, '') ?? '';
    const expected = rightLabel(label, score, framework.passMark);
    if (expected === null) return [];
    return [
      {
        code: 'pass-label-wrong',
        severity: 'warning',
        where: atItem(item.code, part),
        printed: `${writeScore(score)} ${label}`,
        expected,
        message: {
          th: `ข้อ ${item.code} ได้ ${writeScore(score)} แต่ระบุว่า “${label}” ทั้งที่เกณฑ์คือ ${framework.passMark}`,
          en: `Item ${item.code} scored ${writeScore(score)} but is labelled “${label}”; the pass mark is ${framework.passMark}`,
        },
        remedy: { th: `แก้เป็น “${expected}”`, en: `Correct it to “${expected}”` },
      },
    ];
  });
