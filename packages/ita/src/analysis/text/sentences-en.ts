import type { sentencesTh } from './sentences-th.js';

/** The same sentences in English. */
export const sentencesEn: Record<keyof typeof sentencesTh, string> = {
  'position-full': 'Indicator {no} ({name}) has full marks, {score}.',
  'position-above': 'Indicator {no} ({name}) has {score}, {margin} above the pass mark of {passMark}.',
  'position-at': 'Indicator {no} ({name}) has {score}, exactly the pass mark.',
  'position-below': 'Indicator {no} ({name}) has {score}, {shortfall} short of the pass mark of {passMark}.',
  'position-unknown': 'Indicator {no} ({name}) has no score in the recorded result and cannot be analysed yet.',
  'score-implied': 'The document does not print this score; it follows from the overall score of {overall} and lies between {low} and {high}.',

  'change-up': 'It rose by {change} from {before} in fiscal year {year}.',
  'change-down': 'It fell by {change} from {before} in fiscal year {year}.',
  'change-none': 'It is the same as in fiscal year {year}.',
  'change-printed-up': 'It rose by {change} from the year before, as the document says.',
  'change-printed-down': 'It fell by {change} from the year before, as the document says.',
  'change-across-rules': 'The two years do not have the same number of items, so compare them with care.',

  'items-below': 'Items under the pass mark ({count}): {items}.',
  'items-not-full': 'Items not at full marks ({count}): {items}.',
  'lowest-item': 'The lowest item is {items}.',
  'items-unknown': 'The recorded result lacks some item scores, so it cannot be said in full where the points are missing.',

  'staff-and-public': 'On {topic}, staff (item {iit}) gave {staff} and the public (item {eit}) gave {public}, {gap} apart; find out why they see it differently.',
  'parts-differ': 'People who answered by themselves (EIT part one) gave {public}, those asked by the assessors (EIT part two) gave {survey}, {gap} apart.',
  'peers-lower': 'Against a median of {median} among {n} other {peers}, the agency is {distance} lower.',
  'peers-higher': 'Against a median of {median} among {n} other {peers}, the agency is {distance} higher.',
  'peers-same': 'The agency has the median, {median}, of {n} other {peers}.',

  'if-full': 'With full marks in these items, the indicator would be {indicator} and the overall score {overall}.',
  'if-full-indicator': 'With full marks in these items, the indicator would be {indicator}.',
  'not-established': 'What each item brings cannot be worked out, since the item weights of this year are not established.',

  'advice-weak': '{advice}',
  'advice-mend': '{advice}',
  'advice-keep': '{advice}',

  'way-next': 'The grade is “{from}”; the next one is “{to}”.',
  'way-instrument': '{instrument} has {score} and needs {points} more to reach {mark}.',
  'way-overall': 'The overall score is {score} and needs {points} more to reach {mark}.',
  'way-together': 'The indicators of {instrument} ({nos}) need {points} more together.',
  'way-indicators': 'The shortest way is to raise {indicators}.',
  'way-items': 'Indicator {no} gets there by raising the items {items}.',
  'way-items-unweighted': 'Items of indicator {no} not at full marks: {items}. The item weights of this year are not established, so what each of them brings cannot be said.',
  'way-items-unknown': 'The recorded result lacks some item scores (indicator no. {nos}), so only whole indicators can be named.',
  'way-reaches': 'With all of this, and nothing else falling, the overall score would be {overall}, grade “{grade}”.',
  'way-top': 'The best grade is reached: “{grade}”.',
  'way-protect': '{target} is {margin} above the mark of this grade, and the first thing to protect.',
  'way-parts-open': 'The lower part of EIT has {score}, under {mark}; whether the rule looks at each part of EIT is not established.',
  'way-unknown': 'The recorded scores do not settle the grade, so the way to the next one cannot be found yet.',
};
