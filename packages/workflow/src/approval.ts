import type { Approval, ApprovalLevel, ApproverSeat, BaseFacts } from './definition.js';
import type { Actor, Decision, Instance, Outcome, WorkflowEvent } from './instance.js';
import { refuse } from './instance.js';
import type { Unmet } from './definition.js';

export interface OpenLevel {
  readonly level: ApprovalLevel<string>;
  readonly seats: readonly ApproverSeat[];
  /** Seats of the level that have not answered. */
  readonly waiting: readonly ApproverSeat[];
}

/** Decisions that count: of this round, on the content as it is now. */
export const validDecisions = (instance: Instance, facts: BaseFacts): readonly Decision[] =>
  instance.decisions.filter((decision) => decision.round === instance.round && decision.contentHash === facts.contentHash);

const seatsOf = (level: ApprovalLevel<string>, facts: BaseFacts): readonly ApproverSeat[] => facts.approvers[level.id] ?? [];

const hasApproved = (seat: ApproverSeat, level: ApprovalLevel<string>, decisions: readonly Decision[]) =>
  decisions.some((decision) => decision.level === level.id && decision.positionId === seat.positionId && decision.verdict === 'approve');

function needed(level: ApprovalLevel<string>, seats: readonly ApproverSeat[]): number {
  if (level.rule === 'all') return seats.length;
  if (level.rule === 'any') return 1;
  return level.rule.atLeast;
}

/** A level without seats is never complete: silence is not consent. */
function isComplete(level: ApprovalLevel<string>, facts: BaseFacts, decisions: readonly Decision[]): boolean {
  const seats = seatsOf(level, facts);
  const approved = seats.filter((seat) => hasApproved(seat, level, decisions)).length;
  return seats.length > 0 && approved >= Math.max(1, needed(level, seats));
}

/** The first level that is not complete, with who is still to answer; `null` when every level is. */
export function openLevelOf(approval: Approval<string, string>, facts: BaseFacts, decisions: readonly Decision[]): OpenLevel | null {
  const level = approval.levels.find((candidate) => !isComplete(candidate, facts, decisions));
  if (!level) return null;
  const seats = seatsOf(level, facts);
  return { level, seats, waiting: seats.filter((seat) => !hasApproved(seat, level, decisions)) };
}

/** The level at which the actor may answer now or will be asked later; the open one when he sits at several. */
function levelOf(approval: Approval<string, string>, actor: Actor, facts: BaseFacts, open: OpenLevel | null) {
  const mine = approval.levels.filter((level) => seatsOf(level, facts).some((seat) => seat.positionId === actor.positionId));
  return mine.find((level) => level.id === open?.level.id) ?? mine[0];
}

/** Every reason why this actor may not answer; an empty list means he may. */
export function unmetForDecision(
  approval: Approval<string, string>,
  instance: Instance,
  event: WorkflowEvent,
  actor: Actor,
  facts: BaseFacts,
): readonly Unmet[] {
  const decisions = validDecisions(instance, facts);
  const open = openLevelOf(approval, facts, decisions);
  const unmet: Unmet[] = [];
  const level = levelOf(approval, actor, facts, open);
  if (open?.seats.length === 0) unmet.push({ code: 'no-approver', params: { level: open.level.id } });
  if (!level) return [...unmet, { code: 'not-asked' }];
  const seat = seatsOf(level, facts).find((candidate) => candidate.positionId === actor.positionId)!;
  if (decisions.some((decision) => decision.level === level.id && decision.positionId === actor.positionId)) unmet.push({ code: 'already-decided' });
  else if (level.id !== open?.level.id) unmet.push({ code: 'level-not-open', params: { level: level.id } });
  if (seat.authors.includes(actor.accountId)) unmet.push({ code: 'own-text' });
  if (event.contentHash !== undefined && event.contentHash !== facts.contentHash) unmet.push({ code: 'content-changed' });
  if (event.name === 'return' && event.remarks !== undefined && event.remarks.length === 0) unmet.push({ code: 'remarks-missing' });
  return unmet;
}

/** One seat's answer, decided: recorded, level complete, approved or returned; or every reason against it. */
export function decideApproval(
  approval: Approval<string, string>,
  instance: Instance,
  event: WorkflowEvent & { readonly name: 'approve' | 'return' },
  actor: Actor,
  facts: BaseFacts,
): Outcome {
  const given = { ...event, contentHash: event.contentHash ?? '', remarks: event.remarks ?? [] };
  const unmet = unmetForDecision(approval, instance, given, actor, facts);
  if (unmet.length) return refuse(...unmet);
  const open = openLevelOf(approval, facts, validDecisions(instance, facts))!;
  const decision: Decision = {
    level: open.level.id,
    positionId: actor.positionId,
    accountId: actor.accountId,
    verdict: event.name,
    contentHash: given.contentHash,
    round: instance.round,
    remarks: given.remarks,
  };
  return event.name === 'return' ? returned(approval, instance, decision) : approved(approval, instance, decision, open, facts);
}

function returned(approval: Approval<string, string>, instance: Instance, decision: Decision): Outcome {
  return {
    ok: true,
    event: 'return',
    from: instance.state,
    to: approval.onReturned.to,
    round: instance.round + 1,
    effects: approval.onReturned.effects ?? [],
    approval: { decision, outcome: 'returned', nextLevel: null, waitingFor: [] },
  };
}

function approved(approval: Approval<string, string>, instance: Instance, decision: Decision, before: OpenLevel, facts: BaseFacts): Outcome {
  const next = openLevelOf(approval, facts, [...validDecisions(instance, facts), decision]);
  const common = { ok: true, event: 'approve', from: instance.state, round: instance.round } as const;
  if (!next) {
    const progress = { decision, outcome: 'approved', nextLevel: null, waitingFor: [] } as const;
    return { ...common, to: approval.onApproved.to, effects: approval.onApproved.effects ?? [], approval: progress };
  }
  const moved = next.level.id !== before.level.id;
  return {
    ...common,
    to: instance.state,
    effects: [],
    approval: {
      decision,
      outcome: moved ? 'levelComplete' : 'recorded',
      nextLevel: moved ? next.level.id : null,
      waitingFor: next.waiting.map((seat) => seat.positionId),
    },
  };
}
