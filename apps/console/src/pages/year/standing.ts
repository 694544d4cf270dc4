import type { ApprovalStep } from '@prongsai/contracts';

/** How many positions have approved and hold to it, and how many are asked and have not answered. */
export function standingOf(steps: readonly ApprovalStep[]): { given: number; open: number } {
  const asked = steps.flatMap(({ approvers }) => approvers).filter(({ askedAt, voided }) => askedAt !== null && !voided);
  return { given: asked.filter(({ verdict }) => verdict === 'approved').length, open: asked.filter(({ verdict }) => verdict === null).length };
}
