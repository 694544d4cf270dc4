import { indicatorOf, type Framework, type InstrumentCode } from '@prongsai/ita';
import { matchable } from './printed-text.js';

/** What is known of the place where a code stands. */
export interface CodeContext {
  framework: Framework;
  instrument: InstrumentCode | null;
  indicatorNo: number | null;
  /** The code of the row before in the same list. */
  before: string | null;
}

/** How the letter of a code is printed, badly read print included; the empty one is a letter that was lost. */
const letters: Record<InstrumentCode, { letter: string; seenAs: readonly string[] }> = {
  IIT: { letter: 'i', seenAs: ['i', '1', 'l', '|', '!', 'ไ', 'เ', ''] },
  EIT: { letter: 'e', seenAs: ['e', 'c', 'ë', 'é', 'ε', ' อ', ''] },
  OIT: { letter: 'O', seenAs: ['o', '0', 'q', 'ο', 'อ', 'd', ''] },
};

interface Candidate {
  code: string;
  instrument: InstrumentCode;
  indicatorNo: number | null;
}

const counted = (framework: Framework, instrument: InstrumentCode): Candidate[] => {
  const listed = framework.items.filter((item) => item.instrument === instrument);
  if (listed.length > 0) return listed.map(({ code, indicatorNo }) => ({ code, instrument, indicatorNo }));
  const { letter } = letters[instrument];
  return Array.from({ length: framework.itemCounts[instrument] ?? 48 }, (_, index) => ({ code: `${letter}${index + 1}`, instrument, indicatorNo: null }));
};

const prints = (printed: string, { code, instrument }: Candidate): boolean => {
  const digits = code.slice(1);
  return letters[instrument].seenAs.some((letter) => printed === `${letter}${digits}` || printed === `${letter}0${digits}`);
};

const isPlain = (printed: string, { code }: Candidate): boolean => printed === code.toLowerCase() || printed === code.toLowerCase().replace(/^([ieo])/, '$10');

const fits = (candidate: Candidate, { instrument, indicatorNo }: CodeContext): boolean =>
  (instrument === null || candidate.instrument === instrument) && (indicatorNo === null || candidate.indicatorNo === null || candidate.indicatorNo === indicatorNo);

const numberOf = (code: string): number => Number(code.slice(1));

const follows = (candidate: Candidate, before: string | null): boolean =>
  before !== null && candidate.code.charAt(0) === before.charAt(0) && numberOf(candidate.code) === numberOf(before) + 1;

/**
 * The item a printed code means. The same print can mean several: `๑๑` is i1, i11 or O11. A letter that is there decides; then the
 * instrument and indicator of the place, then the row before; never the digits alone. `null` when the place leaves it open or the print
 * is no code.
 */
export const resolveItemCode = (printed: string, context: CodeContext): string | null => {
  const text = matchable(printed).replace(/[().:\-–_]/g, '').replace(/^(?:ข้อ|รายการ)(?:ที่)?(?=.)/, '');
  if (text === '' || text.length > 5) return null;
  const all = (['IIT', 'EIT', 'OIT'] as const).flatMap((instrument) => counted(context.framework, instrument));
  const plain = all.find((candidate) => isPlain(text, candidate));
  if (plain !== undefined) return plain.code;
  const open = all.filter((candidate) => prints(text, candidate) && fits(candidate, context));
  const next = open.find((candidate) => follows(candidate, context.before));
  if (next !== undefined) return next.code;
  if (open.length === 1 || (context.instrument !== null && context.indicatorNo !== null)) return open[0]?.code ?? null;
  // A list that begins: its first item has the lowest number.
  return context.instrument !== null && context.before === null ? (open[0]?.code ?? null) : null;
};

export const instrumentOfCode = (code: string): InstrumentCode => (code.startsWith('i') ? 'IIT' : code.startsWith('e') ? 'EIT' : 'OIT');

/** Surveys of which only the number of questions is known go through their indicators with as many for each. */
const evenly = (code: string, { indicators, itemCounts }: Framework): number | null => {
  const instrument = instrumentOfCode(code);
  const own = indicators.filter((one) => one.instrument === instrument);
  const each = (itemCounts[instrument] ?? 0) / own.length;
  return instrument === 'OIT' || !Number.isInteger(each) || each === 0 ? null : (own[Math.ceil(numberOf(code) / each) - 1]?.no ?? null);
};

/** The indicator an item belongs to: by the year's list, else by its place, else by its turn. */
export const indicatorOfCode = (code: string, { framework, indicatorNo }: CodeContext): number | null =>
  framework.items.find((item) => item.code === code)?.indicatorNo ?? (indicatorNo !== null && indicatorOf(framework, indicatorNo)?.instrument === instrumentOfCode(code) ? indicatorNo : evenly(code, framework));

const leading = /^\s*([a-zA-Z๐-๙0-9|]{1,2}[\s.]?[๐-๙0-9]{0,3})\s*[:.)]?\s+(?=\S)/;

/** A code and the text behind it in one cell: `O๑ โครงสร้าง`; `null` when the cell does not begin with something like a code. */
export const leadingCode = (text: string): { printed: string; rest: string } | null => {
  const match = leading.exec(text) ?? /^\s*([iIeEoO][-\s]?[๐-๙0-9]{1,2})\s*[:.)]?\s*(?=[ก-๙A-Za-z(])/.exec(text);
  const printed = match?.[1]?.trim();
  if (match === null || printed === undefined || !/[๐-๙0-9]/.test(printed)) return null;
  return { printed, rest: text.slice(match[0].length) };
};
