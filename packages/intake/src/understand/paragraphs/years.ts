import type { PrintedDocument } from '@prongsai/ita';
import { fiscalYearOf, readPeriod, toArabicDigits } from '@prongsai/thai';
import { oneLine, spaceless, withRings } from '../printed-text.js';

type YearKind = 'result' | 'measures' | 'report';

const year = /(?:25[5-9]\d)(?!\d)/g;

const keywords: readonly [YearKind, RegExp][] = [
  ['report', /รายงาน(?:ผล)?การ(?:ดำเนิน|ปฏิบัติ)|รายงานผล(?:ตาม|มาตรการ)|ผลการดำเนินการ(?:ตาม|เพื่อ)/g],
  ['measures', /มาตรการ|แผน(?:งาน|ขับเคลื่อน|ปฏิบัติการ|ยกระดับ|การยกระดับ|พัฒนาคุณธรรม)/g],
  ['result', /ผลการประเมิน|ประเมิน(?:ผล)?คุณธรรม|การประเมินITA|ผลคะแนน|คะแนนราย|คะแนนการประเมิน|วิเคราะห์การประเมิน|คะแนนITA/gi],
];

/** What a year is of: of the words between the year before and this one, the last to be named; a report on measures is of both. */
const kindsOf = (words: string): YearKind[] => {
  const text = spaceless(words);
  const last = keywords.map(([kind, pattern]) => ({ kind, at: [...text.matchAll(pattern)].at(-1)?.index ?? -1 }));
  const at = (kind: YearKind): number => last.find((one) => one.kind === kind)?.at ?? -1;
  if (at('report') >= 0 && at('result') < at('report')) return at('measures') >= 0 ? ['report', 'measures'] : ['report'];
  if (at('result') < 0 && at('measures') < 0) return [];
  return at('result') > at('measures') ? ['result'] : ['measures'];
};

/** Between the years of a list: "ปี พ.ศ. ๒๕๖๗ และ พ.ศ. ๒๕๖๘". */
const listed = /^\s*(?:,|และ|กับ|เทียบกับ|-|–)?\s*(?:ปี)?(?:งบประมาณ)?\s*(?:พ\.?\s*ศ\.?)?\s*$/;

/** A year on a line of its own is of what the lines before it speak of. */
const alone = /^\s*\(?(?:ประจำ)?\s*ปี(?:งบประมาณ)?\s*(?:พ\.?\s*ศ\.?)?\s*25\d{2}\)?\s*$/;

/** "ปี ๖๘" is ๒๕๖๘. */
const spelt = (arabic: string): string => arabic.replace(/(ปี(?:งบประมาณ)?\s*(?:พ\.?\s*ศ\.?)?\s*['’]?)([67]\d)(?![\d.])/g, (_all, words: string, year: string) => `${words}25${year}`);

const votesIn = (text: string, above: string): [YearKind, number][] => {
  const arabic = spelt(toArabicDigits(oneLine(text)));
  let from = 0;
  let kinds: YearKind[] = [];
  if (alone.test(withRings(arabic))) return kindsOf(above).map((kind): [YearKind, number] => [kind, Number(/25\d{2}/.exec(arabic)?.[0])]);
  return [...arabic.matchAll(year)].flatMap((match) => {
    const words = arabic.slice(from, match.index);
    from = match.index + match[0].length;
    kinds = listed.test(words) ? kinds : kindsOf(words);
    return kinds.map((kind): [YearKind, number] => [kind, Number(match[0])]);
  });
};

/** The value most often named; the last of several years that are named as often. */
const most = (values: readonly number[]): number | undefined => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
};

const bare = /ปี(?:งบประมาณ)?\s*(?:พ\.?\s*ศ\.?)?\s*(25[5-9]\d)(?!\d)/g;

/** A form that only says "ปีงบประมาณ ๒๕๖๘" is of that year's result. */
const bareYear = (texts: readonly string[]): number | undefined => most(texts.flatMap((text) => [...toArabicDigits(oneLine(text)).matchAll(bare)].map((match) => Number(match[1]))));

export interface YearsFound {
  result?: number;
  measures?: number;
  report?: number;
}

/** The years that the headings and paragraphs of a document name, each by what it is of. */
export const readYears = (texts: readonly string[]): YearsFound => {
  const votes = texts.flatMap((text, index) => votesIn(text, texts.slice(Math.max(0, index - 2), index).filter((line) => line.length <= 200).join(' ')));
  const of = (kind: YearKind): number | undefined => most(votes.filter(([one]) => one === kind).map(([, value]) => value));
  const found = { result: of('result'), measures: of('measures'), report: of('report') };
  const none = Object.values(found).every((value) => value === undefined);
  return Object.fromEntries(Object.entries(none ? { result: bareYear(texts) } : found).filter(([, value]) => value !== undefined));
};

/** The fiscal year most periods lie in, of those that print their years. */
export const yearOfPeriods = (periods: readonly string[]): number | undefined =>
  most(
    periods.flatMap((text) => {
      const { start, issues } = readPeriod(text);
      return start === null || issues.some(({ code }) => code === 'period-year-missing') ? [] : [fiscalYearOf(start)];
    }),
  );

const outcomeYear = /ผลการประเมิน(?:ITA)?ปี(?:งบประมาณ)?(?:พ\.?ศ\.?)?(25\d{2})/i;

/** The year of the result that the outcomes of a report quote. */
export const yearOfOutcomes = (outcomes: readonly string[]): number | undefined =>
  most(
    outcomes.flatMap((text) => {
      const match = outcomeYear.exec(toArabicDigits(spaceless(text)));
      return match === null ? [] : [Number(match[1])];
    }),
  );

export type FiscalYears = PrintedDocument['fiscalYears'];
