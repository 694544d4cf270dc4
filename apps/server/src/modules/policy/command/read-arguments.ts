import { parseArgs } from 'node:util';
import type { MoveTo } from '@prongsai/contracts';
import { definitionIds, milestones, type DefinitionId, type Milestone } from '@prongsai/ita';
import { fromBuddhistYear, isCalendarDay } from '@prongsai/thai';

/** What the operator asks: a milestone of a year, for the nation or for one province. */
export interface DeadlineCommand {
  readonly fiscalYear: number;
  readonly definitionId: DefinitionId;
  readonly milestone: Milestone;
  /** Id or name; `null` for the nation. */
  readonly province: string | null;
  readonly to: MoveTo;
  readonly reason: string;
  /** Says what would move and changes nothing. */
  readonly onlyTry: boolean;
}

export const usage = `npm run deadlines -- move --year 2569 --milestone sixMonthReport --to 2026-04-30 --reason <why> [--province <name or id>] [--try]
npm run deadlines -- move ... --by 5          by working days, back where negative
npm run deadlines -- move ... --follow        back to what holds above: the computed day, or for a province the nation's

Milestones: ${milestones.join(', ')}.
Years are of the Buddhist era, days YYYY-MM-DD of either. Without --province it is moved for the nation. Another workflow: --workflow ${definitionIds.join('|')}.
--try tells what would move and changes nothing.`;

/** Said to whoever typed the command. */
export class UsageError extends Error {}

const options = {
  year: { type: 'string' }, milestone: { type: 'string' }, workflow: { type: 'string', default: 'annual-cycle' }, province: { type: 'string' },
  to: { type: 'string' }, by: { type: 'string' }, follow: { type: 'boolean', default: false }, reason: { type: 'string' }, try: { type: 'boolean', default: false },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : usage);
  }
};
type Given = ReturnType<typeof parse>['values'];

const buddhistFrom = 2400;

const dayOf = (text: string): string => {
  const year = Number(text.slice(0, 4));
  const day = year >= buddhistFrom ? `${fromBuddhistYear(year)}${text.slice(4)}` : text;
  if (!isCalendarDay(day)) throw new UsageError(`Not a day (YYYY-MM-DD): ${text}`);
  return day;
};

function toOf({ to, by, follow }: Given): MoveTo {
  if ([to !== undefined, by !== undefined, follow].filter(Boolean).length !== 1) throw new UsageError(`One of --to, --by and --follow says where it goes.\n\n${usage}`);
  if (to !== undefined) return { dueOn: dayOf(to) };
  if (follow) return { follow: true };
  const workingDays = Number(by);
  if (!Number.isInteger(workingDays)) throw new UsageError(`Not a number of working days: ${by}`);
  return { workingDays };
}

const oneOf = <T extends string>(known: readonly T[], text: string | undefined, name: string): T => {
  const found = known.find((each) => each === text);
  if (found === undefined) throw new UsageError(`--${name} is one of ${known.join(', ')}.`);
  return found;
};

export function readArguments(args: readonly string[]): DeadlineCommand {
  const { positionals, values } = parse(args);
  if (positionals.join(' ') !== 'move') throw new UsageError(usage);
  const fiscalYear = Number(values.year);
  if (!Number.isInteger(fiscalYear) || fiscalYear < buddhistFrom) throw new UsageError(`Not a fiscal year of the Buddhist era: ${values.year ?? ''}\n\n${usage}`);
  const reason = values.reason?.trim();
  if (!reason) throw new UsageError(`--reason is missing.\n\n${usage}`);
  return {
    fiscalYear,
    definitionId: oneOf(definitionIds, values.workflow, 'workflow'),
    milestone: oneOf(milestones, values.milestone, 'milestone'),
    province: values.province ?? null,
    to: toOf(values),
    reason,
    onlyTry: values.try,
  };
}
