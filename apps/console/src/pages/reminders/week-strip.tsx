import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import type { ReminderCounts } from '@prongsai/contracts';
import { dayOfWeek } from '@prongsai/thai';
import { useDates } from '../../shared/dates.js';
import { useText } from '../../shared/language.js';
import { useMay } from '../../shared/me.js';
import { hidden } from '../parts/hidden.js';
import { totalOf, worthSaying } from './by-day.js';
import { CountsBar } from './counts-bar.js';
import { LineQuota } from './line-quota.js';
import type { LedgerSearch } from './use-ledger-search.js';
import { shownDays } from './week.js';

const none: ReminderCounts = { planned: 0, sent: 0, skipped: 0, failed: 0 };

/** The week at a glance: what went out, what will, what was skipped; each day is a filter. */
export function WeekStrip({ search, days, today }: { search: LedgerSearch; days: readonly { day: string; counts: ReminderCounts }[]; today: string }) {
  const t = useText();
  const quota = useMay('line.quota');
  const of = new Map(days.map(({ day, counts }) => [day, counts]));
  const shown = shownDays(search.week, new Set(of.keys()));
  const most = Math.max(1, ...days.map(({ counts }) => totalOf(counts)));
  const columns = { xs: `repeat(${shown.length}, minmax(0, 1fr))`, md: `repeat(${shown.length}, minmax(0, 1fr))${quota ? ' minmax(210px, 1.5fr)' : ''}` };
  return (
    <Card role="group" aria-label={t('reminders.strip')} sx={{ display: 'grid', gridTemplateColumns: columns, overflow: 'hidden', mb: 2 }}>
      {shown.map((day) => (
        <Day key={day} day={day} counts={of.get(day) ?? none} most={most} today={day === today} pressed={search.day === day} onPress={() => search.change({ day: search.day === day ? null : day, line: null })} />
      ))}
      {quota ? <LineQuota /> : null}
    </Card>
  );
}

interface DayProps {
  day: string;
  counts: ReminderCounts;
  /** Of the fullest day, which fills its cell. */
  most: number;
  today: boolean;
  pressed: boolean;
  onPress: () => void;
}

function Day({ day, counts, most, today, pressed, onPress }: DayProps) {
  const t = useText();
  const dates = useDates();
  const total = totalOf(counts);
  const said = worthSaying(counts).map(([status, count]) => t('reminders.counted', { label: t(`reminders.status.${status}`), smart_count: count })).join(' ');
  const lit = pressed || today;
  return (
    <ButtonBase
      onClick={onPress}
      aria-pressed={pressed}
      sx={{
        display: 'block', textAlign: 'left', px: { xs: 2, md: 3.5 }, py: 2, minWidth: 0, minHeight: 56, borderRight: 1, borderColor: 'prongsai.line', bgcolor: lit ? 'prongsai.brandTint' : 'transparent',
        boxShadow: pressed ? 'inset 0 -3px 0 var(--prongsai-palette-prongsai-brand)' : 'none', '&:hover': { bgcolor: lit ? 'prongsai.brandTint' : 'prongsai.hover' }, '&.Mui-focusVisible': { outlineOffset: -2 },
      }}
    >
      <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, justifyContent: 'space-between', alignItems: 'baseline' }}>
        <Typography component="span" variant="body2" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
          <span aria-hidden>{t(`reminders.weekday.${dayOfWeek(day)}`)} {Number(day.slice(8))}</span>
          <span style={hidden}>{dates.weekday(day)}</span>
        </Typography>
        <Typography component="span" variant="caption" sx={{ color: 'prongsai.ink2', whiteSpace: 'nowrap' }}>{t('reminders.lines', { smart_count: total })}</Typography>
      </Box>
      <CountsBar counts={counts} share={total / most} />
      {total > 0 ? <span style={hidden}>{said}</span> : null}
    </ButtonBase>
  );
}
