import type { Framework } from '../../frameworks/framework.js';
import { compact, plain } from './wording.js';

export interface IndicatorMention {
  /** What is counted: ประเด็น may be the indicators, or issues with numbers of their own. */
  label: 'ตัวชี้วัด' | 'ประเด็น';
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
const mention = /(ตัวชี้วัด|ประเด็น)\s*(ที่\s*)?(\d{1,2})(?!\d|\.\d)/g;

const mentionsWith = (text: string, framework: Framework): IndicatorMention[] => {
  const line = plain(text);
  return [...line.matchAll(mention)].flatMap((match): IndicatorMention[] => {
    const no = Number(match[3]);
    const known = nameAtStart(line.slice(match.index + match[0].length), framework);
    const counted = match[2] !== undefined || known !== null;
    const label = match[1] === 'ประเด็น' ? 'ประเด็น' : 'ตัวชี้วัด';
    return counted && no >= 1 && no <= framework.indicators.length
      ? [{ label, no, index: match.index, named: known?.no ?? null, name: known?.text ?? null }]
      : [];
  });
};

/** Every place where a text speaks of an indicator by its number, with the name that follows. */
export const indicatorMentions = (text: string, framework: Framework): IndicatorMention[] =>
  mentionsWith(text, framework).filter(({ label }) => label === 'ตัวชี้วัด');

/** The same, and every numbered issue (ประเด็นที่), which some documents head their indicators with. */
export const headedMentions = mentionsWith;
