import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { routes } from '@prongsai/contracts';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useApi, useSend } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { Confirm } from '../parts/confirm.js';
import { DayField } from '../parts/day-field.js';

/** Holds the letters of the province, or of one agency, back until the end of a day. */
export function PauseDialog({ today, onClose }: { today: string; onClose: () => void }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const notify = useNotify();
  const pause = useSend(routes.pauseReminders);
  const agencies = useApi(routes.listAgencies, {}).data?.data ?? [];
  const [agencyId, setAgencyId] = useState('');
  const [fromOn, setFromOn] = useState<string | null>(null);
  const [untilOn, setUntilOn] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const send = () =>
    pause.mutate(
      { body: { untilOn: untilOn ?? '', reason: reason.trim(), ...(fromOn ? { fromOn } : {}), ...(agencyId ? { agencyId } : {}) } },
      { onSuccess: () => { notify(t('reminders.pause.done', { day: dates.long(untilOn ?? today) }), { type: 'success' }); onClose(); } },
    );
  return (
    <Confirm open title={t('reminders.pause.title')} text={t('reminders.pause.text')} action={t('reminders.pause.action')} busy={pause.isPending} blocked={untilOn === null || reason.trim() === ''} onConfirm={send} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 3, pt: 1 }}>
        <TextField select size="small" label={t('reminders.pause.scope')} value={agencyId} onChange={({ target }) => setAgencyId(target.value)} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}>
          <MenuItem value="">{t('reminders.pause.everyAgency')}</MenuItem>
          {agencies.map((one) => <MenuItem key={one.id} value={one.id}>{pick(one.shortName)}</MenuItem>)}
        </TextField>
        <DayField label={t('reminders.pause.from')} value={fromOn} onChange={setFromOn} />
        <DayField label={t('reminders.pause.until')} value={untilOn} onChange={setUntilOn} />
        <TextField label={t('reminders.pause.reason')} value={reason} onChange={({ target }) => setReason(target.value)} required multiline minRows={2} fullWidth slotProps={{ htmlInput: { maxLength: 500 } }} />
      </Box>
      {pause.error ? <ProblemBand error={pause.error} /> : null}
    </Confirm>
  );
}
