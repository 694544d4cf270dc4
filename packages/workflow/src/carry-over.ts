import type { Approval, ApproverSeat, BaseFacts } from './definition.js';
import { roundOf, type Decision, type Instance } from './instance.js';
import { isOfPart, standingsOf } from './levels.js';

/** Nobody answers for what he wrote in the meantime, not even by what he said before. */
const isSound = ({ accountId }: Decision, { authors, waived }: ApproverSeat): boolean => waived !== undefined || !authors.includes(accountId);

/**
 * What the last round's decisions are worth in the round that has just begun. An approval is carried over when the part that its
 * seat answers for has not changed; one whose part has changed is struck out. Levels are asked in their order: above the first
 * level that has to be asked again everybody is asked again, because he answered for a whole that others had agreed to.
 *
 * A return is never carried, so the one who returned is asked again even when nothing has changed. And a round never begins
 * with everybody having answered: where the last one was complete, its answers are spent and all are asked anew.
 */
export const carryOver = <S extends string>(approval: Approval<S>, entered: Instance<S>, facts: BaseFacts): Instance<S> => {
  const round = roundOf(entered);
  const isLast = (decision: Decision): boolean =>
    decision.state === entered.state && decision.round === round - 1 && decision.verdict === 'approve' && decision.voided !== true;
  const last = entered.decisions.filter(isLast);
  const carried: Decision[] = [];
  for (const { level, seats, needed } of standingsOf(approval, entered, facts)) {
    const kept = seats.flatMap((seat) =>
      last.filter((decision) => decision.level === level.id && decision.positionId === seat.positionId && isOfPart(decision, seat, facts) && isSound(decision, seat)),
    );
    carried.push(...kept);
    if (kept.length < needed) return approval.asksAnew ? asRound(entered, [], isLast) : asRound(entered, carried, isLast);
  }
  return asRound(entered, [], isLast);
};

const asRound = <S extends string>(entered: Instance<S>, carried: readonly Decision[], isLast: (decision: Decision) => boolean): Instance<S> => {
  const settled = entered.decisions.map((decision) => (isLast(decision) && !carried.includes(decision) ? { ...decision, voided: true } : decision));
  const again = carried.map((decision) => ({ ...decision, round: roundOf(entered), carriedFrom: decision.carriedFrom ?? decision.round }));
  return { ...entered, decisions: [...settled, ...again] };
};
