import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { routes, type ReminderPause } from '@prongsai/contracts';
import { toEpochMs } from '@prongsai/thai';
import { Pause, Play } from 'lucide-react';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useApi, useSend } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { useMay } from '../../shared/me.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { Confirm } from '../parts/confirm.js';

/** Every pause that runs or is still to come, and the way to end it. */
export function PauseBands({ now }: { now: string }) {
  const pauses = useApi(routes.listReminderPauses, {}).data?.data ?? [];
  const standing = pauses.filter(({ endedAt, endsAt }) => endedAt === null && toEpochMs(endsAt) > toEpochMs(now));
  return standing.map((pause) => <PauseBand key={pause.id} pause={pause} />);
}

function PauseBand({ pause }: { pause: ReminderPause }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const mayManage = useMay('reminder.manage');
  const [ending, setEnding] = useState(false);
  const scope = pause.agency ? pick(pause.agency.shortName) : t('reminders.pause.everyAgency');
  const lasts = { scope, from: dates.fullMoment(pause.startsAt), until: dates.short(dates.dayOf(pause.endsAt)) };
  return (
    <Box role="status" sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center', px: 4, py: 2.5, mb: 2, borderRadius: '10px', bgcolor: 'prongsai.dueBg', color: 'prongsai.dueFg' }}>
      <Pause size={18} strokeWidth={1.75} aria-hidden />
      <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{t(pause.running ? 'reminders.pause.running' : 'reminders.pause.coming', lasts)}</Typography>
        <Typography variant="body2">{t('reminders.pause.by', { by: pick(pause.by), reason: pause.reason })}</Typography>
      </Box>
      {mayManage ? <Button variant="outlined" startIcon={<Play size={16} strokeWidth={1.75} />} onClick={() => setEnding(true)}>{t(pause.running ? 'reminders.pause.end' : 'reminders.pause.cancel')}</Button> : null}
      {ending ? <EndDialog pause={pause} onClose={() => setEnding(false)} /> : null}
    </Box>
  );
}

function EndDialog({ pause, onClose }: { pause: ReminderPause; onClose: () => void }) {
  const t = useText();
  const notify = useNotify();
  const end = useSend(routes.endReminderPause);
  const [reason, setReason] = useState('');
  const send = () => end.mutate({ params: { pauseId: pause.id }, body: { reason: reason.trim() } }, { onSuccess: () => { notify(t('reminders.pause.ended'), { type: 'success' }); onClose(); } });
  return (
    <Confirm open title={t('reminders.pause.endTitle')} text={t('reminders.pause.endText')} action={t('reminders.pause.end')} busy={end.isPending} blocked={reason.trim() === ''} onConfirm={send} onClose={onClose}>
      <TextField label={t('reminders.pause.endReason')} value={reason} onChange={({ target }) => setReason(target.value)} required multiline minRows={2} fullWidth slotProps={{ htmlInput: { maxLength: 500 } }} />
      {end.error ? <ProblemBand error={end.error} /> : null}
    </Confirm>
  );
}
