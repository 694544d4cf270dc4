import { knownItems } from '../../scoring/known-items.js';
import { writeScore } from '../../scoring/score.js';
import { atItem, type Check } from '../check.js';
import type { Finding } from '../finding.js';

/** An item printed twice in one part. The first print counts; two different scores leave the item open. */
export const itemDuplicate: Check = ({ printed, framework }): Finding[] => {
  const groups = new Map<string, { code: string; scores: number[] }>();
  for (const { item, part, printed: row } of knownItems(printed.items ?? [], framework)) {
    const where = atItem(item.code, part);
    groups.set(where, { code: item.code, scores: [...(groups.get(where)?.scores ?? []), row.score] });
  }
  return [...groups].flatMap(([where, { code, scores }]): Finding[] => {
    if (scores.length < 2) return [];
    const listed = scores.map(writeScore).join(', ');
    return [
      {
        code: 'item-duplicate',
        severity: new Set(scores).size > 1 ? 'error' : 'warning',
        where,
        printed: listed,
        expected: null,
        message: { th: `ข้อ ${code} ปรากฏ ${scores.length} ครั้ง (${listed}) จึงใช้ครั้งแรก`, en: `Item ${code} stands ${scores.length} times (${listed}); the first counts` },
        remedy: { th: 'ตรวจรหัสข้อกับต้นฉบับ แล้วเหลือไว้ข้อเดียว', en: 'Compare the code with the original and keep one' },
      },
    ];
  });
};
