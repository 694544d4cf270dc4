import type { HolidayView } from '@prongsai/contracts';
import { AddHoliday } from './add-holiday.js';
import { WithdrawHoliday } from './withdraw-holiday.js';

export type HolidayTask = { kind: 'add' } | { kind: 'withdraw'; holiday: HolidayView };

/** What somebody is about to change in the calendar of the province. */
export function HolidayPanel({ task, onClose }: { task: HolidayTask; onClose: () => void }) {
  return task.kind === 'add' ? <AddHoliday onClose={onClose} /> : <WithdrawHoliday holiday={task.holiday} onClose={onClose} />;
}
