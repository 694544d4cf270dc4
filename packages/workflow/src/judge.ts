import { arrive } from './arrive.js';
import type { Approval, ApprovalEvent, BaseFacts, Unmet, WorkflowDefinition } from './definition.js';
import { effectsFrom } from './graph.js';
import { reason, type Accepted, type Actor, type Decision, type Instance, type Outcome, type WorkflowEvent } from './instance.js';
import { standingsOf, unanswerable, type LevelStanding } from './levels.js';

/** `approve` or `return`, with what was read and remarked. */
export type Verdict = WorkflowEvent & { readonly name: ApprovalEvent };

export const isVerdict = (event: WorkflowEvent): event is Verdict => event.name === 'approve' || event.name === 'return';

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

const written = ({ remarks = [] }: WorkflowEvent) => remarks.filter(({ text }) => text.trim() !== '');

/** What is wrong with the decision itself: on one's own text, on another text than this, a return that says nothing. */
const verdictReasons = (verdict: Verdict, mine: LevelStanding | undefined, actor: Actor, facts: BaseFacts): Unmet[] => {
  const seat = mine && seatOf(mine, actor);
  const sameText = facts.contentHash !== null && verdict.contentHash === facts.contentHash;
  return [
    ...(seat?.authors.includes(actor.accountId) ? [reason('own-text')] : []),
    ...(sameText ? [] : [reason('content-changed')]),
    ...(verdict.name === 'return' && written(verdict).length === 0 ? [reason('remarks-missing')] : []),
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
  const { state: from, round } = instance;
  const event = decision.verdict;
  const decided = { ...instance, decisions: [...instance.decisions, decision] };
  const open = standingsOf(approval, decided, facts).find(({ complete }) => !complete);
  if (event === 'approve' && open !== undefined) {
    const opened = open.level.id !== decision.level;
    const waitingFor = open.waiting.map(({ positionId }) => positionId);
    const progress = { decision, outcome: opened ? 'levelComplete' : 'recorded', nextLevel: opened ? open.level.id : null, waitingFor } as const;
    const effects = opened ? effectsFrom(approval.onLevelOpened, { state: from, round, level: open.level.id }) : [];
    return { ok: true, event, from, to: from, round, effects, approval: progress, next: decided };
  }
  const [outcome, move] = event === 'approve' ? (['approved', approval.onApproved] as const) : (['returned', approval.onReturned] as const);
  const { next, effects: arriving } = arrive(definition, decided, move.to);
  const effects = [...effectsFrom(move.effects, { state: from, round }), ...arriving];
  const progress = { decision, outcome, nextLevel: null, waitingFor: [] };
  return { ok: true, event, from, to: move.to, round: next.round, effects, approval: progress, next };
};

/** Decides `approve` and `return`. */
export const judge = <F extends BaseFacts, S extends string>(
  definition: WorkflowDefinition<F, S>,
  approval: Approval<S>,
  instance: Instance<S>,
  verdict: Verdict,
  actor: Actor,
  facts: F,
): Outcome<S> => {
  const standings = standingsOf(approval, instance, facts);
  const asked = standings.filter((standing) => standing.level.role === actor.role && seatOf(standing, actor) !== undefined);
  const mine = asked.find(({ complete }) => !complete) ?? asked.at(-1);
  const refusals = [
    ...standingReasons(standings, mine, actor),
    ...verdictReasons(verdict, mine, actor, facts),
    ...(verdict.name === 'approve' ? unanswerable(approval, facts) : []),
  ];
  if (mine === undefined || facts.contentHash === null || refusals.length > 0) return { ok: false, refusals };
  const { accountId, positionId } = actor;
  const { state, round } = instance;
  const { contentHash } = facts;
  const decision = { state, round, level: mine.level.id, positionId, accountId, verdict: verdict.name, contentHash, remarks: written(verdict) };
  return carryOn(definition, approval, instance, decision, facts);
};
