import type { Approval, ApprovalLevel, ApprovalRule, ApproverSeat, BaseFacts, Unmet, WorkflowDefinition } from './definition.js';
import { stateOf } from './graph.js';
import { reason, roundOf, type Decision, type Instance } from './instance.js';
import { appliesTo } from './skipped-levels.js';

/** How one level stands in the present round. */
export interface LevelStanding {
  readonly level: ApprovalLevel;
  readonly seats: readonly ApproverSeat[];
  /** Seats that must approve. */
  readonly needed: number;
  readonly approved: readonly Decision[];
  /** Seats that have not answered. */
  readonly waiting: readonly ApproverSeat[];
  readonly complete: boolean;
}
export type OpenLevel = LevelStanding;

/** A level without a seat needs one all the same: nobody asked must never read as everybody agreed. */
export const neededBy = (rule: ApprovalRule, seats: number): number => {
  if (rule === 'all') return Math.max(1, seats);
  return rule === 'any' ? 1 : rule.atLeast;
};

/** The seats of a level, each position once. */
const seatsOf = ({ id }: ApprovalLevel, { approvers }: BaseFacts): ApproverSeat[] => {
  const seats = Object.hasOwn(approvers, id) ? (approvers[id] ?? []) : [];
  return [...new Map(seats.map((seat) => [seat.positionId, seat])).values()];
};

const levelsFor = ({ levels }: Approval<string>, facts: BaseFacts): readonly ApprovalLevel[] => levels.filter((level) => appliesTo(level, facts));

/** The hash of what a seat answers for. */
export const partOf = (seat: ApproverSeat, { contentHash }: BaseFacts): string => seat.contentHash ?? contentHash;

/** An approval that was made on the very part that the seat answers for now. */
export const isOfPart = ({ partHash, contentHash }: Decision, seat: ApproverSeat, facts: BaseFacts): boolean =>
  (partHash ?? contentHash) === partOf(seat, facts);

/** Decisions of this state and round, not struck out. */
const isOfRound =
  (instance: Instance) =>
  ({ state, round, voided }: Decision): boolean =>
    state === instance.state && round === roundOf(instance) && voided !== true;

const standingOf = (level: ApprovalLevel, instance: Instance, facts: BaseFacts): LevelStanding => {
  const seats = seatsOf(level, facts);
  const approvals = instance.decisions.filter(isOfRound(instance)).filter((decision) => decision.level === level.id && decision.verdict === 'approve');
  const counts = (decision: Decision, seat: ApproverSeat): boolean =>
    decision.positionId === seat.positionId &&
    (decision.carriedFrom === undefined ? decision.contentHash === instance.contentHash : isOfPart(decision, seat, facts));
  const approved = seats.flatMap((seat) => approvals.find((decision) => counts(decision, seat)) ?? []);
  const answered = new Set(approved.map(({ positionId }) => positionId));
  const waiting = seats.filter(({ positionId }) => !answered.has(positionId));
  const needed = neededBy(level.rule, seats.length);
  return { level, seats, needed, approved, waiting, complete: approved.length >= needed };
};

/** The levels that apply, in their order. */
export const standingsOf = (approval: Approval<string>, instance: Instance, facts: BaseFacts): LevelStanding[] =>
  levelsFor(approval, facts).map((level) => standingOf(level, instance, facts));

/** Levels that can never be completed: fewer positions exist than must approve. */
export const unanswerable = (approval: Approval<string>, facts: BaseFacts): Unmet[] =>
  levelsFor(approval, facts).flatMap((level) => {
    const seats = seatsOf(level, facts).length;
    const needed = neededBy(level.rule, seats);
    const params = { level: level.id, role: level.role, needed, seats };
    return seats >= needed ? [] : [reason('no-approver', { where: `level:${level.id}`, params })];
  });

/** The level that is asked now, and who of it has not answered; `null` outside a review. */
export const openLevel = <F extends BaseFacts, S extends string>(
  definition: WorkflowDefinition<F, S>,
  instance: Instance<S>,
  facts: BaseFacts,
): OpenLevel | null => {
  const state = stateOf(definition, instance.state);
  if (state.kind !== 'review') return null;
  return standingsOf(state.approval, instance, facts).find(({ complete }) => !complete) ?? null;
};
