import { canonicalCode } from '../../../frameworks/framework-for.js';
import { scoresDiffer, writeScore } from '../../../scoring/score.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck } from '../document-check.js';
import { itemScoresIn } from '../score-mentions.js';

/** A score that a text quotes for an item and no table gives it. With two parts of EIT either will do. */
export const itemScoreConflict: DocumentCheck = ({ document, passages }): Finding[] =>
  passages.flatMap(({ text, field, place }): Finding[] =>
    (field === 'item' ? [] : itemScoresIn(text)).flatMap(({ codes, score }) =>
      codes.flatMap((code): Finding[] => {
        const scores = (document.items ?? []).filter((item) => canonicalCode(item.code) === code).map((item) => item.score);
        const [first] = scores;
        if (first === undefined || scores.some((known) => !scoresDiffer(known, score))) return [];
        const table = scores.map(writeScore).join(' / ');
        return [
          {
            code: 'score-conflict',
            severity: 'warning',
            where: `item:${code}`,
            printed: writeScore(score),
            expected: table,
            source: place,
            message: {
              th: `ข้อความระบุว่าข้อ ${code} ได้ ${writeScore(score)} แต่ตารางรายข้อคือ ${table}`,
              en: `The text gives item ${code} ${writeScore(score)}; its table has ${table}`,
            },
            remedy: { th: 'แก้คะแนนในข้อความให้ตรงกับตารางรายข้อ', en: 'Make the score in the text that of the table' },
          },
        ];
      }),
    ),
  );
