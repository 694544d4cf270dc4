import { parseArgs } from 'node:util';
import { addableKinds, type AddableKind, type Bilingual } from '@prongsai/contracts';
import { fromBuddhistYear, isCalendarDay, toBuddhistYear } from '@prongsai/thai';

interface OfScope {
  /** Id or name of a province; `null` for the whole country. */
  readonly province: string | null;
}

interface OfDay extends OfScope {
  readonly day: string;
  readonly source: string;
  /** Says what would move and changes nothing. */
  readonly onlyTry: boolean;
}

/** What the operator asks of the calendar. */
export type HolidayCommand =
  | (OfScope & { readonly act: 'list'; readonly year: number })
  | (OfDay & { readonly act: 'add'; readonly kind: AddableKind; readonly name: Bilingual })
  | (OfDay & { readonly act: 'withdraw' });

export const usage = `npm run holidays -- list <year>
npm run holidays -- add <day> --th <name> --en <name> --source <who decided it, where it stands> [--kind special|substitution] [--try]
npm run holidays -- withdraw <day> --source <who decided it, where it stands> [--try]

Days are YYYY-MM-DD, years of either era. For one province: --province <name or id>. --try tells what would move and changes nothing.`;

/** Said to whoever typed the command. */
export class UsageError extends Error {}

const options = {
  th: { type: 'string' }, en: { type: 'string' }, source: { type: 'string' }, kind: { type: 'string', default: 'special' },
  province: { type: 'string' }, try: { type: 'boolean', default: false },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : usage);
  }
};
type Given = ReturnType<typeof parse>['values'];

const needed = (given: Given, name: 'th' | 'en' | 'source'): string => {
  const value = given[name]?.trim();
  if (!value) throw new UsageError(`--${name} is missing.\n\n${usage}`);
  return value;
};

const buddhistFrom = 2400;

const dayOf = (text: string | undefined): string => {
  const year = Number(text?.slice(0, 4));
  const day = year >= buddhistFrom ? `${fromBuddhistYear(year)}${text?.slice(4)}` : (text ?? '');
  if (!isCalendarDay(day)) throw new UsageError(`Not a day (YYYY-MM-DD): ${text ?? ''}`);
  return day;
};

const yearOf = (text: string | undefined): number => {
  if (text === undefined || !/^\d{4}$/.test(text)) throw new UsageError(`Not a year: ${text ?? ''}`);
  return Number(text) >= buddhistFrom ? Number(text) : toBuddhistYear(Number(text));
};

const kindOf = (text: string): AddableKind => {
  const kind = addableKinds.find((each) => each === text);
  if (kind === undefined) throw new UsageError(`--kind is one of ${addableKinds.join(', ')}.`);
  return kind;
};

export function readArguments(args: readonly string[]): HolidayCommand {
  const { positionals, values } = parse(args);
  const [act, what, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`One day at a time, not: ${positionals.slice(1).join(' ')}`);
  const province = values.province ?? null;
  if (act === 'list') return { act, year: yearOf(what), province };
  if (act !== 'add' && act !== 'withdraw') throw new UsageError(usage);
  const ofDay = { day: dayOf(what), source: needed(values, 'source'), onlyTry: values.try, province };
  return act === 'withdraw' ? { act, ...ofDay } : { act, ...ofDay, kind: kindOf(values.kind), name: { th: needed(values, 'th'), en: needed(values, 'en') } };
}
