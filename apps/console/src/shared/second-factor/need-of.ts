import { ProblemError } from '@prongsai/contracts';

/** What the server wants to see again before it does what was asked. */
export type Need = 'secondFactor' | 'password';

/** `null` for every other refusal. */
export function needOf(refusal: unknown): Need | null {
  if (!(refusal instanceof ProblemError)) return null;
  if (refusal.problem.code === 'second-factor-needed') return 'secondFactor';
  return refusal.problem.code === 'password-needed' ? 'password' : null;
}
