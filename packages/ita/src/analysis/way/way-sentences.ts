import type { Bilingual } from '@prongsai/thai';
import type { InstrumentCode } from '../../frameworks/framework.js';
import { indicatorsOf } from '../../frameworks/framework-for.js';
import { writeScore } from '../../scoring/score.js';
import type { Grade } from '../../scoring/grading.js';
import type { AnalysisContext } from '../analysis-context.js';
import { fromRule, reckoned, score, type Figure } from '../figure.js';
import { itemFigure, itemPlace } from '../item-words.js';
import type { Projection } from '../score-with.js';
import { listed, say, type Sentence } from '../sentence.js';
import type { ItemStep } from './item-steps.js';
import type { IndicatorStep, Margin, MissingPoints } from './way.js';

interface Way {
  from: Grade;
  to: Grade;
  missing: MissingPoints[];
  steps: IndicatorStep[];
  reaches: Projection;
}

const overallName = { th: 'คะแนนรวม', en: 'The overall score' };

const numbers = (nos: readonly number[]): Bilingual => listed(nos.map((no) => ({ th: String(no), en: String(no) })));

const placeOf = (target: MissingPoints['target']): string => (target === 'overall' ? 'overall' : `instrument:${target}`);

const markFigure = (mark: number, { framework, scored }: AnalysisContext): Figure =>
  score('mark', { th: 'เกณฑ์ของระดับ', en: 'mark of the grade' }, mark, fromRule(scored.fiscalYear, 'gradingScale', framework.provenance.gradingScale.certainty));

const missingSentence = ({ target, points, mark, ...row }: MissingPoints, context: AnalysisContext): Sentence => {
  const source = reckoned(context.scored.fiscalYear, placeOf(target));
  const own = score('score', { th: 'คะแนน', en: 'score' }, row.score, source);
  const more = score('points', { th: 'คะแนนที่ต้องเพิ่ม', en: 'points needed' }, points, source);
  return say(target === 'overall' ? 'way-overall' : 'way-instrument', [own, more, markFigure(mark, context)], { instrument: target });
};

/** What an instrument asks of its indicators together: any of them will do. */
const together = (instrument: InstrumentCode, mark: number, { framework, scored }: AnalysisContext): Sentence => {
  const nos = indicatorsOf(framework, instrument).map(({ no }) => no);
  const sum = scored.indicators.filter(({ no }) => nos.includes(no)).reduce((total, { used }) => total + (used ?? 0), 0);
  const points = score('points', { th: 'คะแนนรวมของตัวชี้วัด', en: 'points of its indicators' }, mark * nos.length - sum, reckoned(scored.fiscalYear, placeOf(instrument)));
  return say('way-together', [points], { instrument, nos: numbers(nos) });
};

const risingItem = ({ code, part, title, from, to }: ItemStep): Bilingual => {
  const place = itemPlace({ code, part }).replace('item:', '').replace('/public', ' ส่วนที่ 1').replace('/survey', ' ส่วนที่ 2');
  const english = itemPlace({ code, part }).replace('item:', '').replace('/', ' ');
  const scores = to === null ? { th: `${writeScore(from)} คะแนน`, en: writeScore(from) } : { th: `${writeScore(from)} เป็น ${writeScore(to)} คะแนน`, en: `${writeScore(from)} to ${writeScore(to)}` };
  return { th: `${[place, title.th].filter(Boolean).join(' ')} (${scores.th})`, en: `${[english, title.en].filter(Boolean).join(' ')} (${scores.en})` };
};

const itemsSentence = ({ no, certainty, items }: IndicatorStep, { scored }: AnalysisContext): Sentence => {
  const figures = items.flatMap((item) => {
    const before = itemFigure({ code: item.code, part: item.part, score: item.from }, scored.fiscalYear);
    const goal = score(`${before.key}/to`, { th: `เป้าหมายข้อ ${item.code}`, en: `goal of item ${item.code}` }, item.to ?? 0, reckoned(scored.fiscalYear, before.key));
    return item.to === null ? [before] : [before, goal];
  });
  return say(certainty === 'exact' ? 'way-items' : 'way-items-unweighted', figures, { no: String(no), items: listed(items.map(risingItem)) });
};

const stepSentences = (steps: readonly IndicatorStep[], context: AnalysisContext): Sentence[] => {
  const figures = steps.flatMap(({ no, from, to }) => {
    const source = reckoned(context.scored.fiscalYear, `indicator:${no}`);
    return [score(`from:${no}`, { th: `คะแนนปัจจุบันของตัวชี้วัดที่ ${no}`, en: `present score of indicator ${no}` }, from, source), score(`to:${no}`, { th: `คะแนนที่ต้องได้ของตัวชี้วัดที่ ${no}`, en: `score indicator ${no} needs` }, to, source)];
  });
  const indicators = listed(steps.map(({ no, name, from, to }) => ({ th: `ตัวชี้วัดที่ ${no} ${name.th} จาก ${writeScore(from)} เป็น ${writeScore(to)} คะแนน`, en: `indicator ${no} (${name.en}) from ${writeScore(from)} to ${writeScore(to)}` })));
  const unknown = steps.filter(({ certainty }) => certainty === 'unknown').map(({ no }) => no);
  return [
    say('way-indicators', figures, { indicators }),
    ...steps.filter(({ certainty }) => certainty !== 'unknown').map((step) => itemsSentence(step, context)),
    ...(unknown.length === 0 ? [] : [say('way-items-unknown', [], { nos: numbers(unknown) })]),
  ];
};

/** Whether the rule looks at the parts of EIT is open: a part under the mark is told, not counted. */
const openParts = (grade: Grade, context: AnalysisContext): Sentence[] => {
  const parts = context.scored.instruments.find(({ instrument }) => instrument === 'EIT')?.parts ?? [];
  const lowest = parts.map((part) => part.score).filter((value) => value !== null).toSorted((a, b) => a - b)[0];
  if (grade.instruments === null || lowest === undefined || lowest >= grade.instruments) return [];
  return [say('way-parts-open', [score('score', { th: 'EIT ส่วนที่ต่ำกว่า', en: 'lower part of EIT' }, lowest, reckoned(context.scored.fiscalYear, 'instrument:EIT')), markFigure(grade.instruments, context)])];
};

export const nextSentences = ({ from, to, missing, steps, reaches }: Way, context: AnalysisContext): Sentence[] => [
  say('way-next', [], { from: from.label, to: to.label }),
  ...missing.flatMap((row) => [missingSentence(row, context), ...(row.target === 'overall' ? [] : [together(row.target, row.mark, context)])]),
  ...stepSentences(steps, context),
  say('way-reaches', [score('overall', { th: 'คะแนนรวมที่จะได้', en: 'overall score then' }, reaches.overall, reckoned(context.scored.fiscalYear, 'overall'))], { grade: (reaches.grade ?? to).label }),
  ...openParts(to, context),
];

export const topSentences = (grade: Grade, margins: readonly Margin[], context: AnalysisContext): Sentence[] => {
  const [nearest] = margins;
  const protects =
    nearest === undefined
      ? []
      : [say('way-protect', [score('margin', { th: 'สูงกว่าเกณฑ์', en: 'above the mark' }, nearest.margin, reckoned(context.scored.fiscalYear, placeOf(nearest.target)))], { target: nearest.target === 'overall' ? overallName : nearest.target })];
  return [say('way-top', [], { grade: grade.label }), ...protects, ...openParts(grade, context)];
};

export const unknownSentences = (): Sentence[] => [say('way-unknown', [])];
