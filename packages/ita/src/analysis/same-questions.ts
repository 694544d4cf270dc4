import type { Bilingual } from '@prongsai/thai';
import type { Framework, Provenance } from '../frameworks/framework.js';
import { mean, roundScore } from '../scoring/score.js';
import { knownItems, scoreOf } from '../scoring/known-items.js';
import type { AnalysisContext } from './analysis-context.js';

/** A question that staff and the public are both asked. */
export interface SameQuestion {
  iit: string;
  eit: string;
  topic: Bilingual;
}

interface SameQuestions extends Provenance {
  questions: readonly SameQuestion[];
}

const questions: readonly SameQuestion[] = [
  { iit: 'i1', eit: 'e1', topic: { th: 'การปฏิบัติงานตามขั้นตอนและระยะเวลา', en: 'work by procedure and time' } },
  { iit: 'i2', eit: 'e2', topic: { th: 'การให้บริการอย่างเท่าเทียมกัน', en: 'equal treatment' } },
  { iit: 'i3', eit: 'e3', topic: { th: 'การเรียกรับสินบน', en: 'asking for bribes' } },
];

/** By assessment year; a year that is not here asks no question twice, as far as is known. */
const byYear: Readonly<Record<number, SameQuestions>> = {
  2567: { certainty: 'assumed', source: 'the questions of FY2567 are not established; the counts are those of FY2568', questions },
  2568: { certainty: 'documents', source: 'item tables of two agency documents of FY2568', questions },
  2569: { certainty: 'assumed', source: 'not established for FY2569; carried over from FY2568', questions },
};

export const sameQuestionsOf = ({ takenFrom }: Framework): SameQuestions | null => byYear[takenFrom] ?? null;

/** How staff and the public see one thing. */
export interface TwoViews extends SameQuestion {
  staff: number;
  public: number;
  /** Always positive. */
  gap: number;
}

/** The score of an EIT item over all its parts; `null` unless every part is known. */
const publicScore = (context: AnalysisContext, code: string): number | null => {
  const { printed, framework } = context;
  const items = knownItems(printed.items ?? [], framework);
  const parts = framework.eitParts.length === 0 ? [null] : framework.eitParts;
  const scores = parts.map((part) => scoreOf(items, code, part)).filter((score) => score !== null);
  return scores.length === parts.length ? mean(scores) : null;
};

/** The two views on each question that belongs to an indicator, of either instrument. */
export const twoViewsOf = (context: AnalysisContext, indicatorNo: number): TwoViews[] => {
  const { printed, framework } = context;
  const items = knownItems(printed.items ?? [], framework);
  const own = framework.items.filter((item) => item.indicatorNo === indicatorNo).map(({ code }) => code);
  return (sameQuestionsOf(framework)?.questions ?? [])
    .filter(({ iit, eit }) => own.includes(iit) || own.includes(eit))
    .flatMap((question) => {
      const staff = scoreOf(items, question.iit, null);
      const fromPublic = publicScore(context, question.eit);
      return staff === null || fromPublic === null ? [] : [{ ...question, staff, public: roundScore(fromPublic), gap: roundScore(Math.abs(staff - fromPublic)) }];
    });
};
