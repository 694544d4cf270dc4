import { canonicalCode } from '../../../frameworks/framework-for.js';
import { writeScore } from '../../../scoring/score.js';
import { atIndicator, atItem } from '../../check.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck, DocumentContext } from '../document-check.js';
import { indicatorMentions } from '../indicator-mentions.js';
import { codesIn } from '../score-mentions.js';
import { subjectOf } from '../subject.js';
import { excerpt, plain } from '../wording.js';

/** "got full marks"; not "of full marks" (จากคะแนนเต็ม ๑๐๐), nor "not full marks". */
const withFigure = String.raw`(?<!ไม่|ไม่ได้|ไม่ได้คะแนน|ไม่ได้รับ|ไม่ได้รับคะแนน|ยังไม่|ให้|แต่ละตัวชี้วัด|แต่ละข้อ|ซึ่ง|โดย)(?:ได้|มีคะแนน|ได้คะแนน)\s?เต็ม\s?(?:ร้อยละ\s?)?100`;
/** Without the figure it must be told of what came before it, and not be a wish, a condition or a part of them (ข้อที่ได้คะแนนเต็ม). */
const bare = String.raw`(?<!ไม่|ไม่ได้|ยังไม่|ให้|จะ|ควร|ต้อง|หาก|ถ้า|เพื่อ|เกือบ|ที่|ซึ่ง)(?<!(?:ไม่|ให้|จะ|เพื่อ|ที่|ซึ่ง)ได้รับ)(?:ได้รับคะแนน|ได้คะแนน)\s?เต็ม(?!\s?(?:ร้อยละ\s?)?\d)`;
const claim = new RegExp(`${withFigure}|${bare}`, 'g');
/** What would be, and is not claimed. */
const supposed = /หาก|ถ้า|เป้าหมาย/;

const isFull = (score: number): boolean => score > 99.995;

interface Subject {
  where: string;
  name: { th: string; en: string };
  score: number;
}

/** The items a claim speaks of, by their codes in the text before it. A code counts as full when it is so in either part. */
const itemsShort = (codes: readonly string[], { document }: DocumentContext): Subject[] =>
  codes.flatMap((code) => {
    const scores = (document.items ?? []).filter((item) => canonicalCode(item.code) === code).map(({ score }) => score);
    return scores.length === 0 || scores.some(isFull) ? [] : [{ where: atItem(code, null), name: { th: `ข้อ ${code}`, en: `item ${code}` }, score: Math.max(...scores) }];
  });

/** The indicator a claim speaks of: all its items of one part must be full, or its score where no items are printed. */
const indicatorShort = (no: number, counted: number | null, { document, scored }: DocumentContext): Subject[] => {
  const items = (document.items ?? []).filter(({ indicatorNo }) => indicatorNo === no);
  const parts = [...new Set(items.map(({ part }) => part))];
  const full = items.filter(({ score }) => isFull(score)).length;
  if (counted !== null && full >= counted) return [];
  if (parts.some((part) => items.filter((item) => item.part === part).every(({ score }) => isFull(score)))) return [];
  const score = scored.indicators.find((row) => row.no === no)?.reported ?? null;
  return score === null || isFull(score) ? [] : [{ where: atIndicator(no), name: { th: `ตัวชี้วัดที่ ${no}`, en: `indicator ${no}` }, score }];
};

const shortOf = (before: string, where: string, context: DocumentContext): Subject[] => {
  if (supposed.test(before.slice(-80))) return [];
  const codes = codesIn(before);
  if (codes.length > 0) return itemsShort(codes, context);
  const mentioned = indicatorMentions(before, context.framework).at(-1);
  const no = subjectOf(where, context.document) ?? mentioned?.named ?? mentioned?.no ?? null;
  const counted = /ทั้ง\s?(\d+)\s?ข้อ/.exec(before.slice(-60))?.[1];
  return no === null ? [] : indicatorShort(no, counted === undefined ? null : Number(counted), context);
};

/** A text that claims full marks for what has not got them. */
export const fullMarksClaim: DocumentCheck = (context): Finding[] =>
  context.passages.flatMap(({ where, text, field, place }): Finding[] => {
    const line = plain(text);
    const short = field === 'item' ? [] : [...line.matchAll(claim)].flatMap((match) => shortOf(line.slice(0, match.index), where, context));
    const [first] = short;
    if (first === undefined) return [];
    const around = excerpt(line.slice(line.search(claim)), 40);
    return [
      {
        code: 'full-marks-claim-wrong',
        severity: 'warning',
        where: where === 'file' ? first.where : where,
        printed: around,
        expected: writeScore(first.score),
        source: place,
        message: {
          th: `ข้อความ “${around}” ไม่ตรงกับคะแนน: ${first.name.th} ได้ ${writeScore(first.score)}`,
          en: `The text “${around}” does not fit the scores: ${first.name.en} has ${writeScore(first.score)}`,
        },
        remedy: { th: 'แก้ข้อความให้ตรงกับคะแนนในตาราง', en: 'Make the text fit the scores of the table' },
      },
    ];
  });
