import { roundScore } from '../../scoring/score.js';
import type { IndicatorScore } from '../../scoring/scored-result.js';
import type { AnalysisContext } from '../analysis-context.js';
import { fromResult, reckoned, score } from '../figure.js';
import { twoViewsOf } from '../same-questions.js';
import { say, type Sentence } from '../sentence.js';
import { noteworthyGap } from './noteworthy.js';

const gapLabel = { th: 'ส่วนต่าง', en: 'difference' };

const staffAndPublic = ({ no }: IndicatorScore, context: AnalysisContext): Sentence[] => {
  const year = context.scored.fiscalYear;
  return twoViewsOf(context, no)
    .filter(({ gap }) => gap >= noteworthyGap)
    .map(({ iit, eit, topic, ...view }) =>
      say(
        'staff-and-public',
        [
          score('staff', { th: `บุคลากรภายใน ข้อ ${iit}`, en: `staff, item ${iit}` }, view.staff, fromResult(year, `item:${iit}`)),
          score('public', { th: `บุคคลภายนอก ข้อ ${eit}`, en: `public, item ${eit}` }, view.public, reckoned(year, `item:${eit}`)),
          score('gap', gapLabel, view.gap, reckoned(year, `item:${iit}`)),
        ],
        { iit, eit, topic },
      ),
    );
};

const betweenParts = ({ no, parts }: IndicatorScore, { scored }: AnalysisContext): Sentence[] => {
  const of = (name: 'public' | 'survey'): number | null => parts.find(({ part }) => part === name)?.score ?? null;
  const [fromPublic, survey] = [of('public'), of('survey')];
  if (fromPublic === null || survey === null || Math.abs(fromPublic - survey) < noteworthyGap) return [];
  const source = reckoned(scored.fiscalYear, `indicator:${no}`);
  return [
    say('parts-differ', [
      score('public', { th: 'EIT ส่วนที่ 1', en: 'EIT part one' }, fromPublic, source),
      score('survey', { th: 'EIT ส่วนที่ 2', en: 'EIT part two' }, survey, source),
      score('gap', gapLabel, roundScore(Math.abs(fromPublic - survey)), source),
    ]),
  ];
};

/** Where the same thing is seen differently: staff and public, and the two parts of EIT. */
export const viewSentences = (indicator: IndicatorScore, context: AnalysisContext): Sentence[] => [...staffAndPublic(indicator, context), ...betweenParts(indicator, context)];
