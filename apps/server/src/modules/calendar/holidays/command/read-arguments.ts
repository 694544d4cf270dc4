import { addableKinds, type AddableKind, type Bilingual } from '@prongsai/contracts';
import { typed, typedDay, typedText, typedWord, typedYear, UsageError } from '../../../../platform/index.js';

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

const options = {
  th: { type: 'string' }, en: { type: 'string' }, source: { type: 'string' }, kind: { type: 'string', default: 'special' },
  province: { type: 'string' }, try: { type: 'boolean', default: false },
} as const;

export function readArguments(args: readonly string[]): HolidayCommand {
  const { positionals, values } = typed(args, options);
  const [act, what, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`One day at a time, not: ${positionals.slice(1).join(' ')}`);
  const province = values.province ?? null;
  if (act === 'list') return { act, year: typedYear(what), province };
  if (act !== 'add' && act !== 'withdraw') throw new UsageError(usage);
  const ofDay = { day: typedDay(what), source: typedText(values.source, 'source', usage), onlyTry: values.try, province };
  return act === 'withdraw' ? { act, ...ofDay } : { act, ...ofDay, kind: typedWord(addableKinds, values.kind, 'kind'), name: { th: typedText(values.th, 'th', usage), en: typedText(values.en, 'en', usage) } };
}
