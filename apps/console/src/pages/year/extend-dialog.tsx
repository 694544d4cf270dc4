import { routes, type CycleView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useSend } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { Confirm } from '../parts/confirm.js';
import { useToday } from '../parts/cycle-page.js';
import { LastDayField } from './last-day-field.js';
import { lastDayFault } from './reopening-days.js';

/** A later last day for work that is open again, with its own reason. */
export function ExtendDialog({ cycle, onClose }: { cycle: CycleView; onClose: () => void }) {
  const t = useText();
  const notify = useNotify();
  const today = useToday() ?? '';
  const extend = useSend(routes.extendReopening);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const send = () =>
    extend.mutate(
      { params: { cycleId: cycle.id }, body: { until: until ?? '', reason: reason.trim() } },
      { onSuccess: () => { notify(t('year.reopening.extended'), { type: 'success' }); onClose(); } },
    );
  return (
    <Confirm open title={t('year.reopening.extend')} action={t('year.reopening.extend')} busy={extend.isPending} blocked={reason.trim() === '' || lastDayFault(until, today) !== null} onConfirm={send} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 3, pt: 1 }}>
        <LastDayField value={until} today={today} onChange={setUntil} />
        <TextField label={t('year.coordinator.reason')} value={reason} onChange={(change) => setReason(change.target.value)} required multiline minRows={2} fullWidth slotProps={{ htmlInput: { maxLength: 2000 } }} />
        {extend.error ? <ProblemBand error={extend.error} /> : null}
      </Box>
    </Confirm>
  );
}
