import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { fiscalYearOf } from '@prongsai/thai';
import { routes } from '@prongsai/contracts';
import { useApi } from '../../../shared/api.js';
import { usePick, useText } from '../../../shared/language.js';
import type { TabProps } from '../tab-props.js';

const workflows = ['annual-cycle', 'anti-corruption-plan'] as const;

/** Which year, also one that nobody has opened yet; which work of the year; and whose days. */
export function YearChoices({ search: { fiscalYear, workflow, agencyId, change }, today, ownAgencyId }: TabProps) {
  const t = useText();
  const pick = usePick();
  const agencies = useApi(routes.listAgencies, {}, { enabled: ownAgencyId === null }).data?.data ?? [];
  const current = fiscalYearOf(today);
  const years = [...new Set([current + 2, current + 1, current, current - 1, current - 2, fiscalYear])].toSorted((a, b) => b - a);
  const known = agencies.some(({ id }) => id === agencyId);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, mb: 3 }}>
      <TextField select size="small" label={t('deadlines.fiscalYear')} value={fiscalYear} onChange={({ target }) => change({ year: target.value, move: null })} sx={{ minWidth: 130 }}>
        {years.map((year) => <MenuItem key={year} value={year}>{year}</MenuItem>)}
      </TextField>
      <TextField select size="small" label={t('definitions.switch')} value={workflow} onChange={({ target }) => change({ workflow: target.value === 'annual-cycle' ? null : target.value, move: null })} sx={{ minWidth: 200 }}>
        {workflows.map((one) => <MenuItem key={one} value={one}>{t(`definitions.short.${one}`)}</MenuItem>)}
      </TextField>
      {ownAgencyId === null ? (
        <TextField select size="small" label={t('deadlines.scope')} value={known ? agencyId : ''} onChange={({ target }) => change({ agencyId: target.value, move: null })} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }} sx={{ minWidth: 180 }}>
          <MenuItem value="">{t('deadlines.wholeProvince')}</MenuItem>
          {agencies.map((one) => <MenuItem key={one.id} value={one.id}>{pick(one.shortName)}</MenuItem>)}
        </TextField>
      ) : null}
    </Box>
  );
}
