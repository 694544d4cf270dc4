import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { routes, type ReminderCounts } from '@prongsai/contracts';
import { useApi } from '../../shared/api.js';
import { usePick, useText } from '../../shared/language.js';
import { useMe } from '../../shared/me.js';
import { StatusFilter } from './status-filter.js';
import type { LedgerSearch } from './use-ledger-search.js';

export function LedgerFilters({ search, counts }: { search: LedgerSearch; counts: ReminderCounts }) {
  const t = useText();
  const province = useMe()?.actingAs.agencyId === null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 2 }}>
      <StatusFilter counts={counts} status={search.status} onChoose={(status) => search.change({ status, line: null })} />
      {province ? <AgencyChoice search={search} /> : null}
      <Typography variant="caption" sx={{ color: 'prongsai.ink2', ml: { md: 'auto' } }}>{t('reminders.rule')}</Typography>
    </Box>
  );
}

function AgencyChoice({ search }: { search: LedgerSearch }) {
  const t = useText();
  const pick = usePick();
  const agencies = useApi(routes.listAgencies, {}).data?.data ?? [];
  const known = agencies.some(({ id }) => id === search.agencyId);
  return (
    <TextField
      select
      size="small"
      value={known ? search.agencyId : ''}
      onChange={({ target }) => search.change({ agencyId: target.value, line: null })}
      slotProps={{ select: { displayEmpty: true }, htmlInput: { 'aria-label': t('reminders.agency') } }}
      sx={{ minWidth: 150, '& .MuiSelect-select': { py: '5px', typography: 'body2' } }}
    >
      <MenuItem value="">{t('reminders.everyAgency')}</MenuItem>
      {agencies.map((one) => <MenuItem key={one.id} value={one.id}>{pick(one.shortName)}</MenuItem>)}
    </TextField>
  );
}
