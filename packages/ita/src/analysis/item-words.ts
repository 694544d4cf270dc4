import type { Bilingual } from '@prongsai/thai';
import type { EitPart, Framework } from '../frameworks/framework.js';
import { itemOf } from '../frameworks/framework-for.js';
import { writeScore } from '../scoring/score.js';
import { fromResult, score, type Figure } from './figure.js';

interface ScoredItem {
  code: string;
  part: EitPart | null;
  score: number;
  text?: string;
}

const partNames: Record<EitPart, Bilingual> = { public: { th: ' ส่วนที่ 1', en: ' part one' }, survey: { th: ' ส่วนที่ 2', en: ' part two' } };

/** The title of the year's framework, which is shorter than the question a document prints; else what the document prints. */
export const itemTitle = (framework: Framework, code: string, printed = ''): Bilingual => itemOf(framework, code)?.title ?? { th: printed === code ? '' : printed, en: printed === code ? '' : printed };

export const itemPlace = ({ code, part }: Pick<ScoredItem, 'code' | 'part'>): string => `item:${code}${part === null ? '' : `/${part}`}`;

/** `e1 ส่วนที่ 2 ให้บริการตามขั้นตอน (83.33 คะแนน)` */
export const itemWords = (item: ScoredItem, framework: Framework): Bilingual => {
  const title = itemTitle(framework, item.code, item.text);
  const part = item.part === null ? { th: '', en: '' } : partNames[item.part];
  const [th, en] = [title.th && ` ${title.th}`, title.en && ` ${title.en}`];
  return { th: `${item.code}${part.th}${th} (${writeScore(item.score)} คะแนน)`, en: `${item.code}${part.en}${en} (${writeScore(item.score)})` };
};

export const itemFigure = (item: ScoredItem, fiscalYear: number): Figure => {
  const where = itemPlace(item);
  return score(where, { th: `คะแนนข้อ ${item.code}`, en: `score of item ${item.code}` }, item.score, fromResult(fiscalYear, where));
};
