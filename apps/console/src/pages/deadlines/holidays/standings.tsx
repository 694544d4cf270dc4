import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { HolidayStanding } from '@prongsai/contracts';
import { CalendarCheck, CalendarSearch } from 'lucide-react';
import { useNames, useText } from '../../../shared/language.js';

const open = ['assumed', 'missing'] as const;

/** What of the year is still worked out beforehand or not announced; or that all of it is settled. */
export function Standings({ standing, year }: { standing: readonly HolidayStanding[]; year: number }) {
  const t = useText();
  const names = useNames();
  const groups = open.map((one) => [one, standing.filter((kind) => kind.standing === one)] as const).filter(([, kinds]) => kinds.length > 0);
  const settled = groups.length === 0;
  const Icon = settled ? CalendarCheck : CalendarSearch;
  return (
    <Box role="status" sx={{ display: 'flex', gap: 3, px: 4, py: 2.5, mb: 3, borderRadius: '10px', ...(settled ? { bgcolor: 'prongsai.doneBg', color: 'prongsai.doneFg' } : { bgcolor: 'prongsai.dueBg', color: 'prongsai.dueFg' }) }}>
      <Box sx={{ pt: '2px' }}><Icon size={18} strokeWidth={1.75} aria-hidden /></Box>
      <Box>
        <Typography sx={{ fontWeight: 600 }}>{t(settled ? 'deadlines.holidays.settled' : 'deadlines.holidays.unsettled', { year })}</Typography>
        {groups.map(([one, kinds]) => (
          <Typography key={one} variant="body2">{t('deadlines.holidays.standing', { standing: names.holidayStandings[one], kinds: kinds.map(({ kind }) => names.holidayKinds[kind]).join(', ') })}</Typography>
        ))}
        {settled ? null : <Typography variant="body2">{t('deadlines.holidays.unsettledNote')}</Typography>}
      </Box>
    </Box>
  );
}
