import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { routes, type HolidayEffectView } from '@prongsai/contracts';
import { useEffect } from 'react';
import { useApi } from '../../../shared/api.js';
import { useDates } from '../../../shared/dates.js';
import { useNames, useText } from '../../../shared/language.js';
import { formatCount } from '../../../shared/numbers.js';
import { ProblemBand, ReasonList } from '../../../shared/problem-band.js';
import { RowsSkeleton } from '../../../shared/skeletons.js';

interface HolidayEffectProps {
  day: string;
  change: 'add' | 'withdraw';
  /** Told whether the change can be made, once its effect is known. */
  onKnown: (possible: boolean) => void;
}

/** What would move with the day, before anything does; or why it cannot be changed. */
export function HolidayEffect({ day, change, onKnown }: HolidayEffectProps) {
  const t = useText();
  const answer = useApi(routes.previewHoliday, { query: { day, change } });
  const effect = answer.data;
  const possible = effect !== undefined && effect.reasons.length === 0;
  useEffect(() => onKnown(possible), [possible, onKnown]);
  if (!effect) return answer.error ? <ProblemBand error={answer.error} onRetry={() => void answer.refetch()} /> : <RowsSkeleton rows={3} />;
  if (!possible) return <Box role="status" sx={{ px: 3, py: 2, borderRadius: '8px', bgcolor: 'prongsai.lateTint' }}><Typography variant="subtitle2">{t('deadlines.holidays.cannot')}</Typography><ReasonList reasons={effect.reasons} /></Box>;
  return <Box role="status"><Moved effect={effect} /></Box>;
}

function Moved({ effect: { agencies, reminders, dueDays, dueDaysKept } }: { effect: HolidayEffectView }) {
  const t = useText();
  const names = useNames();
  const dates = useDates();
  if (reminders.length + dueDays.length + dueDaysKept === 0) return <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('deadlines.holidays.nothing')}</Typography>;
  return (
    <Box sx={{ px: 3, py: 2.5, borderRadius: '8px', bgcolor: 'prongsai.brandTint', color: 'prongsai.brandInk', typography: 'body2' }}>
      <Typography variant="subtitle2">{t('deadlines.holidays.effect', { smart_count: formatCount(agencies) })}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 4 }}>
        {dueDays.map(({ milestone, from, to, deadlines }) => <li key={`${milestone} ${from} ${to}`}>{t('deadlines.holidays.dueDay', { milestone: names.milestones[milestone], from: dates.short(from), to: dates.short(to), smart_count: formatCount(deadlines) })}</li>)}
        {reminders.map(({ from, to, reminders: count }) => <li key={`${from} ${to}`}>{t('deadlines.holidays.reminders', { from: dates.short(from), to: dates.short(to), smart_count: formatCount(count) })}</li>)}
        {dueDaysKept > 0 ? <li>{t('deadlines.holidays.kept', { smart_count: formatCount(dueDaysKept) })}</li> : null}
      </Box>
    </Box>
  );
}
