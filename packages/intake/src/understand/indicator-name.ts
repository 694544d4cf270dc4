import { indicatorOf, type Framework, type Indicator, type InstrumentCode } from '@prongsai/ita';
import { toArabicDigits } from '@prongsai/thai';
import { oneLine, reach, spaceless } from './printed-text.js';

/** An indicator as printed in a heading or a row: its printed number, its name, and which of the ten it is. */
export interface PrintedName {
  no: number;
  printedNo: string | null;
  name: string;
  /** What stood behind the name. */
  rest: string;
  /** The name is one of those of the indicator; otherwise only the number tells. */
  byName: boolean;
}

const namesOf = ({ name, variants }: Indicator): string[] => [name.th, ...variants, name.th.replace(/^การ/, '')];

interface KnownName {
  no: number;
  key: string;
}

const knownNames = new WeakMap<Framework, readonly KnownName[]>();

/** The names of a year's indicators, the longest first. */
const known = (framework: Framework): readonly KnownName[] => {
  const kept = knownNames.get(framework);
  if (kept !== undefined) return kept;
  const names = framework.indicators
    .flatMap((indicator) => namesOf(indicator).map((name) => ({ no: indicator.no, key: spaceless(name) })))
    .sort((a, b) => b.key.length - a.key.length);
  knownNames.set(framework, names);
  return names;
};

/** How far a name reaches behind its number at most, so that long paragraphs are gone through once. */
const longestName = 200;

const number = /^[\s"'“(•●-]*(?:[\d๐-๙]{1,2}\s*[.)]\s*(?=(?:ตัวชี้วัด|ประเด็น)ที่))?(?:(?:ตัวชี้วัด(?:ที่)?|ประเด็น(?:ที่|การประเมินที่)?|(?:IIT|EIT|OIT)|ด้าน(?:ที่)?)\s*)?(?:ที่\s*)?([\d๐-๙]{1,2})?\s*[.:)]?\s*/;

/** The name an indicator begins with, by name over number; `within` limits the numbers to an instrument's, which may be counted from 1. */
export const readIndicatorName = (text: string, framework: Framework, within: InstrumentCode | null = null): PrintedName | null => {
  const line = oneLine(text);
  const head = number.exec(line);
  const printedNo = head?.[1] ?? null;
  const tail = line.slice(head?.[0].length ?? 0);
  const named = known(framework).find(({ key }) => spaceless(tail).startsWith(key));
  if (named !== undefined) {
    const end = reach(tail, named.key.length);
    return { no: named.no, printedNo, name: oneLine(tail.slice(0, end)), rest: tail.slice(end).trim(), byName: true };
  }
  if (printedNo === null || !/ตัวชี้วัด|ประเด็นที่|[IEO]IT/.test(head?.[0] ?? '')) return null;
  const no = Number(toArabicDigits(printedNo));
  const own = indicatorOf(framework, no);
  if (own === undefined || (within !== null && own.instrument !== within)) return null;
  return { no, printedNo, name: oneLine(tail), rest: '', byName: false };
};

/** The indicators whose names stand in a text, numbered or not, in order. */
export const indicatorsNamed = (text: string, framework: Framework): number[] => {
  const key = spaceless(text);
  const found = known(framework).map(({ no, key: name }) => ({ no, at: key.indexOf(name) })).filter(({ at }) => at >= 0);
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ no }) => no))];
};

/** The indicators that a running text names as its subject, in order: "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่". */
export const indicatorsMentioned = (text: string, framework: Framework): number[] => {
  const found = [...oneLine(text).matchAll(/ตัวชี้วัด(?:ที่)?\s*[\d๐-๙]{1,2}/g)].map((match) => readIndicatorName(text.slice(match.index, match.index + longestName), framework)?.no ?? null);
  return [...new Set(found.filter((no) => no !== null))];
};
