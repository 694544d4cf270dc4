import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { AgencySummary } from '@prongsai/contracts';
import type { ReactNode } from 'react';
import { useNames, useText } from '../../shared/language.js';
import type { LateSearch } from './use-late-search.js';

export function LateFilters({ search, agencies }: { search: LateSearch; agencies: readonly AgencySummary[] }) {
  const t = useText();
  const names = useNames();
  const districts = [...new Set(agencies.flatMap(({ district }) => district ?? []))].toSorted((a, b) => a.localeCompare(b, 'th'));
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, mb: 3 }}>
      <Choice label={t('late.district')} value={districts.length > 0 ? search.district : null} onChange={(value) => search.set('district', value)}>
        {districts.map((one) => <MenuItem key={one} value={one}>{one}</MenuItem>)}
      </Choice>
      <Choice label={t('late.milestone')} value={search.milestone} onChange={(value) => search.set('milestone', value)}>
        {Object.entries(names.milestones).map(([code, name]) => <MenuItem key={code} value={code}>{name}</MenuItem>)}
      </Choice>
    </Box>
  );
}

function Choice({ label, value, onChange, children }: { label: string; value: string | null; onChange: (value: string | null) => void; children: ReactNode }) {
  const t = useText();
  return (
    <TextField select size="small" label={label} value={value ?? ''} onChange={({ target }) => onChange(target.value || null)} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }} sx={{ minWidth: 180 }}>
      <MenuItem value="">{t('app.all')}</MenuItem>
      {children}
    </TextField>
  );
}
