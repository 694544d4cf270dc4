import Box from '@mui/material/Box';
import type { ReminderView } from '@prongsai/contracts';
import { Check, CircleSlash, Clock, X, type LucideIcon } from 'lucide-react';
import { useText } from './language.js';

const looks: Record<ReminderView['status'], { icon: LucideIcon; ink: string }> = {
  sent: { icon: Check, ink: 'prongsai.doneFg' },
  planned: { icon: Clock, ink: 'prongsai.brandInk' },
  skipped: { icon: CircleSlash, ink: 'prongsai.ink2' },
  failed: { icon: X, ink: 'prongsai.lateFg' },
};

/** What became of a reminder: words with a sign, never a fill. */
export function ReminderStatus({ status }: { status: ReminderView['status'] }) {
  const t = useText();
  const { icon: Icon, ink } = looks[status];
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: '5px', color: ink, fontWeight: status === 'failed' ? 600 : 500, whiteSpace: 'nowrap' }}>
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      {t(`reminders.status.${status}`)}
    </Box>
  );
}
