import { parseArgs, type ParseArgsConfig } from 'node:util';
import { fromBuddhistYear, isCalendarDay, toBuddhistYear } from '@prongsai/thai';

/** Said to whoever typed the command. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>;

/** What was typed after a command. @throws UsageError for an option that it has not */
export function typed<O extends Options>(args: readonly string[], options: O): Parsed<O> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const buddhistFrom = 2400;

/** A day as `YYYY-MM-DD`, which may be typed in either era. @throws UsageError */
export function typedDay(text: string | undefined): string {
  const year = Number(text?.slice(0, 4));
  const day = year >= buddhistFrom ? `${fromBuddhistYear(year)}${text?.slice(4)}` : (text ?? '');
  if (!isCalendarDay(day)) throw new UsageError(`Not a day (YYYY-MM-DD): ${text ?? ''}`);
  return day;
}

/** A year of the Buddhist era, which may be typed in either. @throws UsageError */
export function typedYear(text: string | undefined): number {
  if (text === undefined || !/^\d{4}$/.test(text)) throw new UsageError(`Not a year: ${text ?? ''}`);
  return Number(text) >= buddhistFrom ? Number(text) : toBuddhistYear(Number(text));
}

/** A fiscal year, in the Buddhist era alone: of two eras the wrong one would be a year that there is. @throws UsageError */
export function typedFiscalYear(text: string | undefined): number {
  const year = Number(text);
  if (!Number.isInteger(year) || year < buddhistFrom) throw new UsageError(`Not a fiscal year of the Buddhist era: ${text ?? ''}`);
  return year;
}

/** One of the words there are for an option. @throws UsageError */
export function typedWord<W extends string>(known: readonly W[], text: string | undefined, option: string): W {
  const found = known.find((word) => word === text);
  if (found === undefined) throw new UsageError(`--${option} is one of ${known.join(', ')}.`);
  return found;
}

/** The words of an option that may not be left out. @throws UsageError with how the command is used */
export function typedText(text: string | undefined, option: string, usage: string): string {
  const words = text?.trim();
  if (!words) throw new UsageError(`--${option} is missing.\n\n${usage}`);
  return words;
}
