import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { routes, type HolidayView } from '@prongsai/contracts';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useSend } from '../../../shared/api.js';
import { useDates } from '../../../shared/dates.js';
import { usePick, useText } from '../../../shared/language.js';
import { ChangePanel } from './change-panel.js';
import { HolidayEffect } from './holiday-effect.js';

/** The province works on the day after all, and what is planned moves back. */
export function WithdrawHoliday({ holiday, onClose }: { holiday: HolidayView; onClose: () => void }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const notify = useNotify();
  const withdraw = useSend(routes.withdrawHoliday);
  const [source, setSource] = useState('');
  const [possible, setPossible] = useState(false);
  const send = () =>
    withdraw.mutate(
      { params: { announcedDayId: holiday.announcedDayId ?? '' }, body: { source: source.trim() } },
      { onSuccess: () => { notify(t('deadlines.holidays.withdrawDone', { day: dates.long(holiday.day) }), { type: 'success' }); onClose(); } },
    );
  return (
    <ChangePanel title={t('deadlines.holidays.withdraw')} subtitle={`${dates.weekday(holiday.day)} ${pick(holiday.name)}`} action={t('deadlines.holidays.withdraw')} busy={withdraw.isPending} ready={possible && source.trim() !== ''} error={withdraw.error} onSubmit={send} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 3 }}>
        <TextField label={t('deadlines.holidays.source')} helperText={t('deadlines.holidays.sourceHelp')} value={source} onChange={({ target }) => setSource(target.value)} required multiline minRows={2} slotProps={{ htmlInput: { maxLength: 500 } }} />
        <HolidayEffect day={holiday.day} change="withdraw" onKnown={setPossible} />
      </Box>
    </ChangePanel>
  );
}
