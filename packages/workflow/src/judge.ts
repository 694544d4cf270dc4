import { arrive } from './arrive.js';
import { approvalEvents, type Approval, type ApprovalEvent, type BaseFacts, type Unmet, type WorkflowDefinition } from './definition.js';
import { effectsFrom } from './graph.js';
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
  return standings.find(({ complete }) => !complete) === mine ? [] : [reason('level-not-open', at)];
};

const written = ({ remarks = [] }: BaseFacts) => remarks.filter(({ text }) => text.trim() !== '');

/** The round stands on one text: the one who decides has read it, and it is still the present one. */
const isSameText = ({ contentHash }: Instance, facts: BaseFacts): boolean =>
  facts.readHash === contentHash && facts.contentHash === contentHash;

/** What is wrong with the decision itself: on one's own text, on another text than this, a return that says nothing. */
const verdictReasons = (verdict: ApprovalEvent, instance: Instance, mine: LevelStanding | undefined, actor: Actor, facts: BaseFacts): Unmet[] => {
  const seat = mine && seatOf(mine, actor);
  return [
    ...(seat?.authors.includes(actor.accountId) ? [reason('own-text')] : []),
    ...(isSameText(instance, facts) ? [] : [reason('content-changed')]),
    ...(verdict === 'return' && written(facts).length === 0 ? [reason('remarks-missing')] : []),
  ];
};

/** Carries an accepted decision on: to the other seats, to the next level, or out of the review. */
const carryOn = <F extends BaseFacts, S extends string>(
  definition: WorkflowDefinition<F, S>,
  approval: Approval<S>,
  instance: Instance<S>,
  decision: Decision,
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
  const move = verdict === 'approve' ? approval.onApproved : approval.onReturned;
  const { next, effects: arriving } = arrive(definition, decided, move.to, facts.contentHash);
  const effects = [...effectsFrom(move.effects, { state: from, round }), ...arriving];
  return { ok: true, from, to: move.to, effects, approval: decision, next };
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
  const refusals = [
    ...standingReasons(standings, mine, actor),
    ...verdictReasons(verdict, instance, mine, actor, facts),
    ...(verdict === 'approve' ? unanswerable(approval, facts) : []),
  ];
  if (mine === undefined || refusals.length > 0) return { ok: false, refusals };
  const { accountId, positionId } = actor;
  const { contentHash } = facts;
  const at = { state: instance.state, round: roundOf(instance), level: mine.level.id };
  const decision = { ...at, positionId, accountId, verdict, contentHash, remarks: written(facts) };
  return carryOn(definition, approval, instance, decision, facts);
};
