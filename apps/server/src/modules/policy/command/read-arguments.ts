import type { MoveTo } from '@prongsai/contracts';
import { definitionIds, milestones, type DefinitionId, type Milestone } from '@prongsai/ita';
import { typed, typedDay, typedFiscalYear, typedText, typedWord, UsageError } from '../../../platform/index.js';

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

const options = {
  year: { type: 'string' }, milestone: { type: 'string' }, workflow: { type: 'string', default: 'annual-cycle' }, province: { type: 'string' },
  to: { type: 'string' }, by: { type: 'string' }, follow: { type: 'boolean', default: false }, reason: { type: 'string' }, try: { type: 'boolean', default: false },
} as const;

type Given = ReturnType<typeof typed<typeof options>>['values'];

function toOf({ to, by, follow }: Given): MoveTo {
  if ([to !== undefined, by !== undefined, follow].filter(Boolean).length !== 1) throw new UsageError(`One of --to, --by and --follow says where it goes.\n\n${usage}`);
  if (to !== undefined) return { dueOn: typedDay(to) };
  if (follow) return { follow: true };
  const workingDays = Number(by);
  if (!Number.isInteger(workingDays)) throw new UsageError(`Not a number of working days: ${by}`);
  return { workingDays };
}

export function readArguments(args: readonly string[]): DeadlineCommand {
  const { positionals, values } = typed(args, options);
  if (positionals.join(' ') !== 'move') throw new UsageError(usage);
  return {
    fiscalYear: typedFiscalYear(values.year),
    definitionId: typedWord(definitionIds, values.workflow, 'workflow'),
    milestone: typedWord(milestones, values.milestone, 'milestone'),
    province: values.province ?? null,
    to: toOf(values),
    reason: typedText(values.reason, 'reason', usage),
    onlyTry: values.try,
  };
}
