import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { routes } from '@prongsai/contracts';
import { ServerCrash } from 'lucide-react';
import { Link } from 'react-router-dom';
import { useApi } from '../../../shared/api.js';
import { useDates } from '../../../shared/dates.js';
import { useText } from '../../../shared/language.js';
import { latenessWord, recently } from './lateness.js';

/** After an outage: when it was, what was late and by how much. */
export function OutageBand({ today }: { today: string }) {
  const t = useText();
  const dates = useDates();
  const report = useApi(routes.outageReport, { query: { from: recently(today), until: today, limit: 1 } }).data;
  const [last] = report?.outages.toSorted((a, b) => b.from.localeCompare(a.from)) ?? [];
  if (!report || !last) return null;
  const { lines, letters, longestMinutes } = report.totals;
  const longest = latenessWord(longestMinutes);
  return (
    <Box role="status" sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center', px: 4, py: 2.5, mb: 2, borderRadius: '10px', bgcolor: 'prongsai.lateTint', borderLeft: 3, borderColor: 'prongsai.lateFg' }}>
      <Box sx={{ color: 'prongsai.lateFg', display: 'grid' }}><ServerCrash size={18} strokeWidth={1.75} aria-hidden /></Box>
      <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{t('reminders.outage.was', { from: dates.fullMoment(last.from), until: dates.fullMoment(last.until) })}</Typography>
        <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>
          {lines + letters > 0 ? t('reminders.outage.totals', { lines, letters, longest: t(longest.key, longest.params) }) : t('reminders.outage.nothing')}
        </Typography>
      </Box>
      <Button component={Link} to="/reminders/outages" variant="outlined">{t('reminders.outage.open')}</Button>
    </Box>
  );
}
