import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { routes } from '@prongsai/contracts';
import { useApi } from '../../../shared/api.js';
import { usePick, useText } from '../../../shared/language.js';
import { DayField } from '../../parts/day-field.js';
import { useCalendar } from '../year/use-calendar.js';
import type { DeadlinesSearch } from '../use-deadlines-search.js';
import { CurrentDay } from './current-day.js';
import { moveWays, type MoveDraft, type MoveWay } from './move-draft.js';

interface MoveFieldsProps {
  search: DeadlinesSearch;
  today: string;
  draft: MoveDraft;
  onChange: (given: Partial<MoveDraft>) => void;
}

export function MoveFields({ search, today, draft, onChange }: MoveFieldsProps) {
  const t = useText();
  const ofMeasure = search.measure !== null;
  const current = useCalendar(search, draft.agencyId || null).data?.milestones.find(({ milestone }) => milestone === search.move);
  // An exception can end only where there is one: of the agency, or of the province itself.
  const exception = current?.source === (draft.agencyId ? 'agency' : 'province');
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      {ofMeasure ? null : <ScopeField value={draft.agencyId} onChange={(agencyId) => onChange({ agencyId, way: draft.way === 'follow' ? 'day' : draft.way })} />}
      {current && !ofMeasure ? <CurrentDay milestone={current} today={today} /> : null}
      <WayField value={draft.way} exception={exception && !ofMeasure} onChange={(way) => onChange({ way })} />
      {draft.way === 'day' ? <DayField label={t('deadlines.move.dueOn')} value={draft.dueOn} onChange={(dueOn) => onChange({ dueOn })} /> : null}
      {draft.way === 'days' ? <TextField size="small" label={t('deadlines.move.days')} helperText={t('deadlines.move.daysHelp')} value={draft.days} onChange={({ target }) => onChange({ days: target.value })} autoComplete="off" slotProps={{ htmlInput: { inputMode: 'numeric' } }} /> : null}
      <TextField label={t('deadlines.move.reason')} helperText={t('deadlines.move.reasonHelp')} value={draft.reason} onChange={({ target }) => onChange({ reason: target.value })} required multiline minRows={3} slotProps={{ htmlInput: { maxLength: 500 } }} />
    </Box>
  );
}

function ScopeField({ value, onChange }: { value: string; onChange: (agencyId: string) => void }) {
  const t = useText();
  const pick = usePick();
  const agencies = useApi(routes.listAgencies, {}).data?.data ?? [];
  const known = agencies.some(({ id }) => id === value);
  return (
    <TextField select size="small" label={t('deadlines.move.scope')} value={known ? value : ''} onChange={({ target }) => onChange(target.value)} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}>
      <MenuItem value="">{t('deadlines.wholeProvince')}</MenuItem>
      {agencies.map((one) => <MenuItem key={one.id} value={one.id}>{t('deadlines.move.onlyAgency', { agency: pick(one.shortName) })}</MenuItem>)}
    </TextField>
  );
}

function WayField({ value, exception, onChange }: { value: MoveWay; exception: boolean; onChange: (way: MoveWay) => void }) {
  const t = useText();
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend" sx={{ typography: 'subtitle2' }}>{t('deadlines.move.way')}</FormLabel>
      <RadioGroup value={value} onChange={(_, way) => onChange(way as MoveWay)}>
        {moveWays.filter((way) => way !== 'follow' || exception).map((way) => <FormControlLabel key={way} value={way} control={<Radio size="small" />} label={t(`deadlines.move.by.${way}`)} />)}
      </RadioGroup>
    </FormControl>
  );
}
