import type { Framework } from '../../frameworks/framework.js';
import { compact, plain } from './wording.js';

export interface IndicatorMention {
  /** The number printed. */
  no: number;
  /** The indicator whose name follows the number, `null` when none does. */
  named: number | null;
  /** The name as printed, spaces aside. */
  name: string | null;
  /** Where the mention begins in the plain text. */
  index: number;
}

interface KnownName {
  no: number;
  text: string;
}

/** Every spelling of every indicator, longest first, so that a short one never hides a longer one. */
export const knownNames = (framework: Framework): KnownName[] =>
  framework.indicators
    .flatMap(({ no, name, variants }) => [name.th, ...variants].map((text) => ({ no, text: compact(text) })))
    .sort((a, b) => b.text.length - a.text.length);

/** The indicator whose name a text begins with; bullets and brackets before it do not count. */
export const nameAtStart = (text: string, framework: Framework): KnownName | null => {
  const bare = compact(text).replace(/^[-–•·:.()“"'\s]+/, '');
  return knownNames(framework).find(({ text: name }) => bare.startsWith(name)) ?? null;
};

/** `ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล`, `ประเด็นที่ 2 …`; a sub-indicator (`๙.๑`) is none. */
const mention = /(?:ตัวชี้วัด|ประเด็น)\s*ที่\s*(\d{1,2})(?!\d|\.\d)/g;

/** Every place where a text speaks of an indicator by its number, with the name that follows. */
export const indicatorMentions = (text: string, framework: Framework): IndicatorMention[] => {
  const line = plain(text);
  return [...line.matchAll(mention)]
    .map((match) => ({ no: Number(match[1]), index: match.index, rest: line.slice(match.index + match[0].length) }))
    .filter(({ no }) => no >= 1 && no <= framework.indicators.length)
    .map(({ no, index, rest }) => {
      const known = nameAtStart(rest, framework);
      return { no, index, named: known?.no ?? null, name: known?.text ?? null };
    });
};
