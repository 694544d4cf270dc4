import { reasonOf, type Reason, type ReminderRefusalCode } from '@prongsai/contracts';
import type { LineRow } from './line-view.js';
import type { SkipReason } from './reasons.js';

const needlessCodes: Partial<Record<SkipReason, ReminderRefusalCode>> = {
  done: 'reminder-done',
  cycleOver: 'reminder-cycle-over',
  measureGone: 'reminder-measure-gone',
};

const reasons = (codes: readonly ReminderRefusalCode[]): Reason[] => codes.map((code) => reasonOf({ code }));

type Line = Pick<LineRow, 'status' | 'asked'>;

const settled = ({ status, asked }: Line): ReminderRefusalCode[] => {
  if (status !== 'planned') return ['reminder-settled'];
  return asked ? ['reminder-asked'] : [];
};

/** Why a line cannot be sent at once; empty when it can. `needless` is why the sweep would skip it today. */
export function whyNotSending(line: Line, needless: SkipReason | null): Reason[] {
  const code = needless === null ? undefined : needlessCodes[needless];
  return reasons([...settled(line), ...(line.status === 'planned' && code !== undefined ? [code] : [])]);
}

/** Why nobody can decide that a line is not sent; empty when he can. */
export const whyNotStopping = (line: Line): Reason[] => reasons(settled(line));
