import type { AllowedEvent, CycleView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { Confirm } from '../parts/confirm.js';
import { useToday } from '../parts/cycle-page.js';
import { LastDayField } from './last-day-field.js';
import { lastDayFault } from './reopening-days.js';
import { useCycleSender } from './use-cycle-sender.js';

/** Back to which step, because of what, and until when: all three stand in the trail and beside what was published. */
export function ReopenDialog({ cycle, allowed, onClose }: { cycle: CycleView; allowed: AllowedEvent; onClose: () => void }) {
  const t = useText();
  const today = useToday() ?? '';
  const sender = useCycleSender(cycle);
  const [to, setTo] = useState(allowed.targets.at(-1) ?? '');
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  return (
    <Confirm
      open
      title={t('year.coordinator.reopenTitle')}
      text={t('year.coordinator.reopenText')}
      action={t('year.events.reopen')}
      back={t('app.close')}
      busy={sender.busy}
      blocked={to === '' || reason.trim() === '' || lastDayFault(until, today) !== null}
      onConfirm={() => sender.send('reopen', { to, reason: reason.trim(), ...(until === null ? {} : { until }) }, onClose)}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 3 }}>
        <TextField select label={t('year.coordinator.target')} value={to} onChange={(change) => setTo(change.target.value)} fullWidth>
          {allowed.targets.map((state) => (
            <MenuItem key={state} value={state}>{t(`year.states.${state}`)}</MenuItem>
          ))}
        </TextField>
        <TextField label={t('year.coordinator.reason')} value={reason} onChange={(change) => setReason(change.target.value)} required multiline minRows={2} fullWidth slotProps={{ htmlInput: { maxLength: 2000 } }} />
        <LastDayField value={until} today={today} onChange={setUntil} />
        {sender.error ? <ProblemBand error={sender.error} /> : null}
      </Box>
    </Confirm>
  );
}
