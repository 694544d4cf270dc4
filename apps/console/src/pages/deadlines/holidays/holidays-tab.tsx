import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { routes } from '@prongsai/contracts';
import { readDay, toBuddhistYear } from '@prongsai/thai';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useApi } from '../../../shared/api.js';
import { useText } from '../../../shared/language.js';
import { useMay } from '../../../shared/me.js';
import { ProblemBand } from '../../../shared/problem-band.js';
import { RowsSkeleton } from '../../../shared/skeletons.js';
import type { TabProps } from '../tab-props.js';
import { HolidayList } from './holiday-list.js';
import type { HolidayTask } from './holiday-panel.js';
import { Standings } from './standings.js';

/** Which days of a year are off, who says so, and what is not settled yet. */
export function HolidaysTab({ today, onTask }: TabProps & { onTask: (task: HolidayTask) => void }) {
  const t = useText();
  const now = toBuddhistYear(readDay(today).year);
  const [year, setYear] = useState(now);
  const mayWrite = useMay('calendar.write');
  const answer = useApi(routes.listHolidays, { query: { year } });
  const years = [now + 2, now + 1, now, now - 1, now - 2];
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center', mb: 3 }}>
        <TextField select size="small" label={t('deadlines.holidays.year')} value={year} onChange={({ target }) => setYear(Number(target.value))} sx={{ minWidth: 130 }}>
          {years.map((one) => <MenuItem key={one} value={one}>{one}</MenuItem>)}
        </TextField>
        <Typography variant="body2" sx={{ color: 'prongsai.ink2', flex: 1 }}>{answer.data ? t('deadlines.holidays.count', { smart_count: answer.data.data.filter(({ withdrawn }) => !withdrawn).length }) : ''}</Typography>
        {mayWrite ? <Button variant="contained" startIcon={<CalendarPlus size={16} strokeWidth={1.75} />} onClick={() => onTask({ kind: 'add' })}>{t('deadlines.holidays.add')}</Button> : null}
      </Box>
      {answer.error ? <ProblemBand error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.data ? (
        <>
          <Standings standing={answer.data.standing} year={year} />
          <HolidayList holidays={answer.data.data} today={today} onWithdraw={mayWrite ? (holiday) => onTask({ kind: 'withdraw', holiday }) : null} />
        </>
      ) : answer.error ? null : <RowsSkeleton rows={14} />}
    </>
  );
}
