import { arrive, strikeOutPassed } from './arrive.js';
import { approvalEvents, type Approval, type ApprovalEvent, type ApproverSeat, type BaseFacts, type Unmet, type WorkflowDefinition } from './definition.js';
import { effectsFrom, returnTargets } from './graph.js';
import { unmetGuards } from './guards.js';
import { reason, roundOf, type Accepted, type Actor, type Decision, type Instance, type Outcome } from './instance.js';
import { standingsOf, unanswerable, type LevelStanding } from './levels.js';

export const isApprovalEvent = (event: string): event is ApprovalEvent => approvalEvents.some((name) => name === event);

const seatOf = ({ seats }: LevelStanding, { positionId }: Actor) => seats.find((seat) => seat.positionId === positionId);

/** Whether the actor is asked, here and now, and has not answered. */
const standingReasons = (standings: readonly LevelStanding[], mine: LevelStanding | undefined, actor: Actor): Unmet[] => {
  if (mine === undefined) {
    const roles = standings.map(({ level }) => level.role);
    if (roles.includes(actor.role)) return [reason('not-asked')];
    return [reason('role-not-allowed', { params: { role: actor.role, roles: roles.join(',') } })];
  }
  const at = { where: `level:${mine.level.id}`, params: { level: mine.level.id } };
  if (mine.approved.some(({ positionId }) => positionId === actor.positionId)) return [reason('already-decided', at)];
  if (mine.complete) return [reason('level-complete', at)];
  return standings.find(({ complete }) => !complete) === mine ? [] : [reason('level-not-open', at)];
};

const written = ({ remarks = [] }: BaseFacts) => remarks.filter(({ text }) => text.trim() !== '');

/** The round stands on one text: the one who decides has read it, and it is still the present one. */
const isSameText = ({ contentHash }: Instance, facts: BaseFacts): boolean =>
  facts.readHash === contentHash && facts.contentHash === contentHash;

const isOwnText = ({ authors }: ApproverSeat, { accountId }: Actor): boolean => authors.includes(accountId);

/** What is wrong with the decision itself: on one's own text, on another text than this, a return that says nothing. */
const verdictReasons = (verdict: ApprovalEvent, instance: Instance, seat: ApproverSeat | undefined, actor: Actor, facts: BaseFacts): Unmet[] => [
  ...(seat && isOwnText(seat, actor) && seat.waived === undefined ? [reason('own-text')] : []),
  ...(isSameText(instance, facts) ? [] : [reason('content-changed')]),
  ...(verdict === 'return' && written(facts).length === 0 ? [reason('remarks-missing')] : []),
];

/** Where a decision leads once it ends the review; `undefined` for a return to a step that is not offered. */
const targetOf = <S extends string>({ onApproved, onReturned }: Approval<S>, verdict: ApprovalEvent, { to }: BaseFacts): S | undefined => {
  if (verdict === 'approve') return onApproved.to;
  const targets = returnTargets(onReturned);
  return to === undefined ? targets[0] : targets.find((name) => name === to);
};

const decisionOf = (instance: Instance, verdict: ApprovalEvent, level: string, seat: ApproverSeat, actor: Actor, facts: BaseFacts): Decision => ({
  state: instance.state,
  round: roundOf(instance),
  level,
  positionId: actor.positionId,
  accountId: actor.accountId,
  verdict,
  contentHash: facts.contentHash,
  remarks: written(facts),
  ...(seat.contentHash !== undefined && { partHash: seat.contentHash }),
  ...(seat.waived !== undefined && isOwnText(seat, actor) && { waiver: seat.waived }),
  ...(facts.effectiveOn !== undefined && { effectiveOn: facts.effectiveOn }),
});

/** Carries an accepted decision on: to the other seats, to the next level, or out of the review. */
const carryOn = <F extends BaseFacts, S extends string>(
  definition: WorkflowDefinition<F, S>,
  approval: Approval<S>,
  instance: Instance<S>,
  decision: Decision,
  to: S,
  facts: F,
): Accepted<S> => {
  const { state: from } = instance;
  const { round, verdict } = decision;
  const decided = { ...instance, decisions: [...instance.decisions, decision] };
  const open = standingsOf(approval, decided, facts).find(({ complete }) => !complete);
  if (verdict === 'approve' && open !== undefined) {
    const level = open.level.id;
    const effects = level === decision.level ? [] : effectsFrom(approval.onLevelOpened, { state: from, round, level });
    return { ok: true, from, to: from, effects, approval: decision, next: decided };
  }
  const plans = (verdict === 'approve' ? approval.onApproved : approval.onReturned).effects;
  const { next, effects: arriving } = arrive(definition, strikeOutPassed(definition, decided, to, true), to, facts);
  const effects = [...effectsFrom(plans, { state: from, round }), ...arriving];
  return { ok: true, from, to, effects, approval: decision, next };
};

/** Decides `approve` and `return`. */
export const judge = <F extends BaseFacts, S extends string>(
  definition: WorkflowDefinition<F, S>,
  approval: Approval<S>,
  instance: Instance<S>,
  verdict: ApprovalEvent,
  actor: Actor,
  facts: F,
): Outcome<S> => {
  const standings = standingsOf(approval, instance, facts);
  const asked = standings.filter((standing) => standing.level.role === actor.role && seatOf(standing, actor) !== undefined);
  const mine = asked.find(({ complete }) => !complete) ?? asked.at(-1);
  const seat = mine && seatOf(mine, actor);
  const to = targetOf(approval, verdict, facts);
  const refusals = [
    ...standingReasons(standings, mine, actor),
    ...verdictReasons(verdict, instance, seat, actor, facts),
    ...(to === undefined ? [reason('target-unknown', { params: { to: facts.to ?? '' } })] : []),
    ...unmetGuards(definition, approval.guards, facts),
    ...(verdict === 'approve' ? unanswerable(approval, facts) : []),
  ];
  if (mine === undefined || seat === undefined || to === undefined || refusals.length > 0) return { ok: false, refusals };
  return carryOn(definition, approval, instance, decisionOf(instance, verdict, mine.level.id, seat, actor, facts), to, facts);
};
