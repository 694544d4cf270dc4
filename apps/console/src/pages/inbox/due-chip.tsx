import { StatusMark } from '../../shared/status-mark.js';
import { dueOf } from './due-of.js';
import { useDaysOff } from './use-days-off.js';

/** How long there is until a due day, in working days of the province. */
export function DueChip({ dueOn, today }: { dueOn: string; today: string }) {
  const { mark, days } = dueOf(dueOn, today, useDaysOff(today, dueOn));
  return <StatusMark state={mark} days={days} size="chip" />;
}
