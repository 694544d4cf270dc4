import type { ApprovalStep, Bilingual } from '@prongsai/contracts';
import type { CycleState } from '@prongsai/ita';
import { bangkokDay, workingDaysBetween, type HolidaySet } from '@prongsai/thai';
import { stateOf, type ApprovalLevel as LevelOf, type ApproverSeat, type Unmet } from '@prongsai/workflow';
import { pinnedBy, type CycleRow, type LoadedApproval, type LoadedCycle } from '../cycles/index.js';
import { titleOf, type Seat } from '../people/index.js';

/** The day it is, in the calendar of the province. */
export interface OfficeDay {
  readonly today: string;
  readonly holidays: HolidaySet;
}

export interface ChainFacts extends OfficeDay {
  readonly loaded: LoadedCycle;
  /** The positions of the agency. */
  readonly positions: readonly Seat[];
  /** Who would be asked at a level that nobody was asked at yet. */
  readonly planned: Readonly<Record<string, readonly ApproverSeat[]>>;
  /** Levels that are not asked in this agency. */
  readonly skipped: readonly Unmet[];
  readonly names: ReadonlyMap<string, Bilingual>;
}

type Approver = ApprovalStep['approvers'][number];

/** The levels of a review by the definition that the cycle pins. */
export const levelsOf = (cycle: CycleRow, review: CycleState): readonly LevelOf[] => {
  const state = stateOf(pinnedBy(cycle), review);
  return state.kind === 'review' ? state.approval.levels : [];
};

const ruleText = ({ rule }: LevelOf): string => (typeof rule === 'string' ? rule : `atLeast:${rule.atLeast}`);

const neededOf = ({ rule }: LevelOf, asked: number): number => (rule === 'all' ? asked : rule === 'any' ? 1 : rule.atLeast);

/** Working days from the question to the answer, or until today while it is open; a day that has just begun counts nothing. */
export const workingDaysHeld = (askedAt: string, until: string | null, { today, holidays }: OfficeDay): number =>
  Math.max(0, workingDaysBetween(bangkokDay(askedAt), until === null ? today : bangkokDay(until), holidays));

const verdictOf = ({ verdict }: LoadedApproval): Approver['verdict'] =>
  verdict === null ? null : verdict === 'approve' ? 'approved' : 'returned';

const asked = (row: LoadedApproval, seat: Seat, facts: ChainFacts): Approver => ({
  approvalId: row.id,
  positionId: row.positionId,
  role: seat.role,
  title: titleOf(seat),
  verdict: verdictOf(row),
  decidedAt: row.decidedAt,
  decidedBy: row.decidedBy === null ? null : (facts.names.get(row.decidedBy) ?? null),
  acting: row.acting,
  effectiveOn: row.effectiveOn,
  paperNote: row.paperNote,
  carriedFrom: row.carriedFrom,
  waiver: row.waiver,
  voided: row.voidedAt !== null,
  askedAt: row.askedAt,
  workingDaysHeld: workingDaysHeld(row.askedAt, row.decidedAt ?? row.voidedAt, facts),
});

const notAsked = (seat: Seat): Approver => ({
  approvalId: null,
  positionId: seat.positionId,
  role: seat.role,
  title: titleOf(seat),
  verdict: null,
  decidedAt: null,
  decidedBy: null,
  acting: null,
  effectiveOn: null,
  paperNote: null,
  carriedFrom: null,
  waiver: null,
  voided: false,
  askedAt: null,
  workingDaysHeld: null,
});

function statusOf(rows: readonly LoadedApproval[], needed: number, open: boolean): ApprovalStep['status'] {
  if (rows.some(({ verdict }) => verdict === 'return')) return 'returned';
  if (rows.length > 0 && rows.filter(({ verdict }) => verdict === 'approve').length >= needed) return 'done';
  return rows.length > 0 && open ? 'here' : 'ahead';
}

/** The chain of one review in one round: who was asked, what they said, and who comes next. */
export function approvalSteps(facts: ChainFacts, review: CycleState, round: number): ApprovalStep[] {
  const { loaded, positions, planned, skipped } = facts;
  const seats = new Map(positions.map((seat) => [seat.positionId, seat]));
  const open = loaded.cycle.state === review && loaded.cycle.round === round;
  const levels = levelsOf(loaded.cycle, review).filter(({ id }) => !skipped.some(({ where }) => where === `level:${id}`));
  return levels.map((level) => {
    const rows = loaded.approvals.filter((row) => row.state === review && row.round === round && row.level === level.id);
    const ahead = (planned[level.id] ?? []).map(({ positionId }) => positionId);
    const approvers = rows.length > 0 ? rows.map((row) => present(seats.get(row.positionId), (seat) => asked(row, seat, facts))) : ahead.map((id) => present(seats.get(id), notAsked));
    const needed = neededOf(level, rows.length > 0 ? rows.length : ahead.length);
    return { level: level.id, rule: ruleText(level), needed, status: statusOf(rows, needed, open), approvers: approvers.flat() };
  });
}

const present = <T>(seat: Seat | undefined, view: (seat: Seat) => T): T[] => (seat ? [view(seat)] : []);
