import { routes, type ReminderView } from '@prongsai/contracts';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useSend } from '../../shared/api.js';
import { usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { Confirm } from '../parts/confirm.js';

/** One line is not sent; the reason is asked for and kept in the trail. */
export function StopDialog({ line, onClose }: { line: ReminderView; onClose: () => void }) {
  const t = useText();
  const pick = usePick();
  const notify = useNotify();
  const stop = useSend(routes.skipReminder);
  const [reason, setReason] = useState('');
  const send = () =>
    stop.mutate({ params: { reminderId: line.id }, body: { reason: reason.trim() } }, { onSuccess: () => { notify(t('reminders.stop.done'), { type: 'success' }); onClose(); } });
  return (
    <Confirm open title={t('reminders.stop.title')} text={t('reminders.stop.text', { to: `${pick(line.position)} ${pick(line.agency.shortName)}` })} action={t('reminders.panel.stop')} busy={stop.isPending} blocked={reason.trim() === ''} onConfirm={send} onClose={onClose}>
      <TextField label={t('reminders.stop.reason')} helperText={t('reminders.stop.reasonHelp')} value={reason} onChange={({ target }) => setReason(target.value)} required multiline minRows={2} fullWidth slotProps={{ htmlInput: { maxLength: 500 } }} />
      {stop.error ? <ProblemBand error={stop.error} /> : null}
    </Confirm>
  );
}
