import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useDates } from '../../shared/dates.js';
import { useText } from '../../shared/language.js';
import { DayField } from '../parts/day-field.js';
import { lastDayFault, latestDay } from './reopening-days.js';

interface LastDayFieldProps {
  value: string | null;
  today: string;
  onChange: (until: string | null) => void;
}

/** The last day on which may be written, with the limits it has. */
export function LastDayField({ value, today, onChange }: LastDayFieldProps) {
  const t = useText();
  const dates = useDates();
  const fault = lastDayFault(value, today);
  const wrong = fault !== null && fault !== 'dayMissing';
  return (
    <Box>
      <DayField label={t('year.reopening.until')} value={value} onChange={onChange} />
      <Typography role="status" variant="body2" sx={{ mt: 1, color: wrong ? 'prongsai.lateFg' : 'prongsai.ink2' }}>
        {t(`year.reopening.${wrong ? fault : 'limits'}`, { latest: dates.long(latestDay(today)) })}
      </Typography>
    </Box>
  );
}
