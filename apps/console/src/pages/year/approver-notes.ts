import type { ApprovalStep, Bilingual } from '@prongsai/contracts';

type Approver = ApprovalStep['approvers'][number];

/** What stands beside an answer: by what right it was given, when it was signed, and from which round it holds. */
export type ApproverNote =
  | { kind: 'acting' | 'actingUndated'; own: Bilingual | null; office: Bilingual; no: string; on: string | null }
  | { kind: 'paper' | 'paperNoted'; on: string; note: string }
  | { kind: 'carried'; round: number }
  | { kind: 'waiver'; by: string; what: string }
  | { kind: 'voided' };

const actingNotes = ({ acting, title, decidedBy }: Approver): ApproverNote[] =>
  acting === null ? [] : [{ kind: acting.orderOn === null ? 'actingUndated' : 'acting', own: acting.ownTitle ?? decidedBy, office: title, no: acting.orderNo, on: acting.orderOn }];

const paperNotes = ({ effectiveOn, paperNote }: Approver): ApproverNote[] =>
  effectiveOn === null ? [] : [{ kind: paperNote === null ? 'paper' : 'paperNoted', on: effectiveOn, note: paperNote ?? '' }];

/** A void decision says so first; what gave it its right stays to be read. */
export const notesOf = (approver: Approver): ApproverNote[] => [
  ...(approver.voided ? [{ kind: 'voided' } as const] : []),
  ...actingNotes(approver),
  ...paperNotes(approver),
  ...(approver.carriedFrom === null ? [] : [{ kind: 'carried', round: approver.carriedFrom } as const]),
  ...(approver.waiver === null ? [] : [{ kind: 'waiver', ...approver.waiver } as const]),
];

/** How many of those asked must approve, in the words of the chain. */
export function ruleOf({ rule, approvers }: Pick<ApprovalStep, 'rule' | 'approvers'>, last: boolean): 'all' | 'any' | 'atLeast' | 'sign' | 'one' {
  if (approvers.length <= 1) return last ? 'sign' : 'one';
  return rule === 'any' ? 'any' : rule.startsWith('atLeast') ? 'atLeast' : 'all';
}
