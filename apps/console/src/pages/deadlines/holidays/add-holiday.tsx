import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { addableKinds, routes, type AddableKind } from '@prongsai/contracts';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useSend } from '../../../shared/api.js';
import { useDates } from '../../../shared/dates.js';
import { useNames, useText } from '../../../shared/language.js';
import { DayField } from '../../parts/day-field.js';
import { ChangePanel } from './change-panel.js';
import { HolidayEffect } from './holiday-effect.js';

/** A day off of the province alone: what it is called, who announced it, and everything that moves with it. */
export function AddHoliday({ onClose }: { onClose: () => void }) {
  const t = useText();
  const names = useNames();
  const dates = useDates();
  const notify = useNotify();
  const add = useSend(routes.addHoliday);
  const [day, setDay] = useState<string | null>(null);
  const [th, setTh] = useState('');
  const [en, setEn] = useState('');
  const [kind, setKind] = useState<AddableKind>('special');
  const [source, setSource] = useState('');
  const [possible, setPossible] = useState(false);
  const ready = possible && day !== null && [th, en, source].every((text) => text.trim() !== '');
  const send = () =>
    add.mutate(
      { body: { day: day ?? '', name: { th: th.trim(), en: en.trim() }, kind, source: source.trim() } },
      { onSuccess: () => { notify(t('deadlines.holidays.added', { day: dates.long(day ?? '') }), { type: 'success' }); onClose(); } },
    );
  return (
    <ChangePanel title={t('deadlines.holidays.add')} subtitle={t('deadlines.holidays.addNote')} action={t('deadlines.holidays.addAction')} busy={add.isPending} ready={ready} error={add.error} onSubmit={send} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 3 }}>
        <DayField label={t('deadlines.holidays.day')} value={day} onChange={(next) => { setDay(next); setPossible(false); }} />
        <TextField size="small" label={t('deadlines.holidays.nameTh')} value={th} onChange={({ target }) => setTh(target.value)} required autoComplete="off" slotProps={{ htmlInput: { maxLength: 200 } }} />
        <TextField size="small" label={t('deadlines.holidays.nameEn')} value={en} onChange={({ target }) => setEn(target.value)} required autoComplete="off" slotProps={{ htmlInput: { maxLength: 200, lang: 'en' } }} />
        <TextField select size="small" label={t('deadlines.holidays.kind')} value={kind} onChange={({ target }) => setKind(target.value as AddableKind)}>
          {addableKinds.map((one) => <MenuItem key={one} value={one}>{names.holidayKinds[one]}</MenuItem>)}
        </TextField>
        <TextField label={t('deadlines.holidays.source')} helperText={t('deadlines.holidays.sourceHelp')} value={source} onChange={({ target }) => setSource(target.value)} required multiline minRows={2} slotProps={{ htmlInput: { maxLength: 500 } }} />
        {day ? <HolidayEffect key={day} day={day} change="add" onKnown={setPossible} /> : null}
      </Box>
    </ChangePanel>
  );
}
