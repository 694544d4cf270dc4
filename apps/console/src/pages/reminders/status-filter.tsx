import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { reminderStatuses, type ReminderCounts, type ReminderState } from '@prongsai/contracts';
import { Check, CircleSlash, Clock, X, type LucideIcon } from 'lucide-react';
import { useText } from '../../shared/language.js';
import { formatCount } from '../../shared/numbers.js';
import { totalOf } from './by-day.js';

const icons: Record<ReminderState, LucideIcon> = { planned: Clock, sent: Check, skipped: CircleSlash, failed: X };
const chosen = { bgcolor: 'prongsai.brandTint', borderColor: 'prongsai.brandLine', color: 'prongsai.brandInk', '&:hover': { bgcolor: 'prongsai.brandTint', borderColor: 'prongsai.brandLine' } };

/** What became of the lines, each end with its count; pressed, it is the only one shown. */
export function StatusFilter({ counts, status, onChoose }: { counts: ReminderCounts; status: ReminderState | null; onChoose: (status: ReminderState | null) => void }) {
  const t = useText();
  return (
    <Box role="group" aria-label={t('reminders.filter')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      {[null, ...reminderStatuses].map((one) => {
        const Icon = one ? icons[one] : null;
        return (
          <Button key={one ?? 'all'} variant="outlined" aria-pressed={status === one} onClick={() => onChoose(one)} startIcon={Icon ? <Icon size={14} strokeWidth={1.75} aria-hidden /> : undefined} sx={status === one ? chosen : {}}>
            {t('reminders.counted', { label: one ? t(`reminders.status.${one}`) : t('reminders.all'), smart_count: formatCount(one ? counts[one] : totalOf(counts)) })}
          </Button>
        );
      })}
    </Box>
  );
}
