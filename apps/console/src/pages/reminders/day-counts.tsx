import type { ReminderCounts } from '@prongsai/contracts';
import { useText } from '../../shared/language.js';
import { worthSaying } from './by-day.js';

/** ส่งแล้ว 14 จะส่ง 9 ข้าม 5 */
export function DayCounts({ counts }: { counts: ReminderCounts | undefined }) {
  const t = useText();
  return counts ? worthSaying(counts).map(([status, count]) => t('reminders.counted', { label: t(`reminders.status.${status}`), smart_count: count })).join(' ') : null;
}
