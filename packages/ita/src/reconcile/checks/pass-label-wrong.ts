import { knownItems } from '../../scoring/known-items.js';
import { isInScoreRange, writeScore } from '../../scoring/score.js';
import { atItem, type Check } from '../check.js';
import type { Finding } from '../finding.js';

const passed = 'ผ่านเกณฑ์';
const failed = 'ไม่ผ่านเกณฑ์';

/** An item is ผ่านเกณฑ์ only from the pass mark up. */
export const passLabelWrong: Check = ({ printed, framework }): Finding[] =>
  knownItems(printed.items ?? [], framework).flatMap(({ item, part, printed: { score, level } }): Finding[] => {
    const label = level?.replace(/\s+/g, '') ?? '';
    const expected = score >= framework.passMark ? passed : failed;
    if ((label !== passed && label !== failed) || label === expected || !isInScoreRange(score)) return [];
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
