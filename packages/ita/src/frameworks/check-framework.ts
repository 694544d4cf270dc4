import { frameworkFacts, instrumentCodes, type AnswerLevel, type Framework } from './framework.js';

const duplicates = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index);

const checkWeights = ({ instruments }: Framework): string[] => {
  const sum = instruments.reduce((total, { weight }) => total + weight, 0);
  const codes = instruments.map(({ code }) => code).join();
  return [
    ...(sum === 100 ? [] : [`weights add up to ${sum}, not 100`]),
    ...(codes === instrumentCodes.join() ? [] : [`instruments are ${codes}`]),
  ];
};

const checkIndicators = ({ indicators }: Framework): string[] =>
  indicators.map(({ no }) => no).join() === '1,2,3,4,5,6,7,8,9,10' ? [] : ['indicators are not 1 to 10'];

const checkItems = ({ items, indicators, itemCounts }: Framework): string[] => {
  const strayed = items.filter((item) => indicators.find(({ no }) => no === item.indicatorNo)?.instrument !== item.instrument);
  const miscounted = instrumentCodes.filter((code) => {
    const listed = items.filter(({ instrument }) => instrument === code).length;
    return listed > 0 && listed !== itemCounts[code];
  });
  return [
    ...duplicates(items.map(({ code }) => code)).map((code) => `item ${code} is listed twice`),
    ...strayed.map(({ code }) => `item ${code} belongs to an indicator of another instrument`),
    ...miscounted.map((code) => `${code} lists another number of items than it counts`),
  ];
};

const checkSubIndicators = ({ subIndicators, items }: Framework): string[] => {
  const grouped = subIndicators.flatMap((sub) => sub.items);
  const oit = items.filter(({ instrument }) => instrument === 'OIT').map(({ code }) => code);
  return [
    ...duplicates(grouped).map((code) => `item ${code} is in two sub-indicators`),
    ...(subIndicators.length > 0 ? oit.filter((code) => !grouped.includes(code)).map((code) => `item ${code} is in no sub-indicator`) : []),
    ...grouped.filter((code) => !oit.includes(code)).map((code) => `sub-indicators name the unknown item ${code}`),
  ];
};

const checkRules = ({ indicators, eitParts, subIndicators }: Framework): string[] => {
  const faults = new Set<string>();
  for (const { rule } of indicators) {
    if (rule === 'mean-of-parts' && eitParts.length < 2) faults.add('an indicator is a mean of parts in a year without parts');
    if (rule === 'mean-of-subindicators' && subIndicators.length === 0) faults.add('an indicator is a mean of sub-indicators that are not listed');
  }
  return [...faults];
};

const checkCycleItems = ({ measuresItem, reportItem, itemCounts }: Framework): string[] =>
  [measuresItem, reportItem].flatMap((code) => (code !== null && Number(code.slice(1)) > (itemCounts.OIT ?? 0) ? [`${code} is no OIT item`] : []));

const checkProvenance = ({ provenance }: Framework): string[] =>
  frameworkFacts.filter((fact) => provenance[fact].source.trim() === '').map((fact) => `${fact} has no source`);

const checkPassMark = ({ passMark }: Framework): string[] => (passMark > 0 && passMark <= 100 ? [] : ['the pass mark is no score']);

const climbs = (levels: readonly AnswerLevel[]): boolean =>
  levels[0]?.value === 0 && levels.at(-1)?.value === 100 && levels.every(({ value }, index) => index === 0 || value > (levels[index - 1]?.value ?? 0));

const checkAnswers = ({ answerScale }: Framework): string[] => {
  if (answerScale === null) return [];
  const scales = [answerScale.levels, ...(answerScale.yesNo.length === 0 ? [] : [answerScale.yesNo])];
  return scales.every(climbs) ? [] : ['an answer scale does not climb from 0 to 100'];
};

const checkSample = ({ staffSample }: Framework): string[] => {
  if (staffSample === null) return [];
  const { share, minimum, maximum } = staffSample;
  return share > 0 && share <= 100 && minimum > 0 && minimum <= maximum ? [] : ['the sample of the staff cannot be drawn'];
};

/** What is wrong with a year's data, in words; nothing for a sound one. A test runs it over every year on file. */
export const checkFramework = (framework: Framework): string[] =>
  [
    checkWeights,
    checkIndicators,
    checkItems,
    checkSubIndicators,
    checkRules,
    checkCycleItems,
    checkProvenance,
    checkPassMark,
    checkAnswers,
    checkSample,
  ].flatMap((check) => check(framework));
