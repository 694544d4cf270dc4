import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { BoardCell } from '@prongsai/contracts';
import { TrendingDown } from 'lucide-react';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';

/** When the step will likely be done, how late that is, why, and how sure it is. */
export function SheetForecast({ forecast }: { forecast: NonNullable<BoardCell['forecast']> }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  return (
    <Box sx={{ px: 4, py: 3, borderBottom: 1, borderColor: 'prongsai.line' }}>
      <Box sx={{ display: 'flex', gap: 2, px: 3, py: 2, borderRadius: '8px', border: '1px dashed', borderColor: 'prongsai.missSolid', bgcolor: 'prongsai.missBg' }}>
        <Box sx={{ color: 'prongsai.missFg', pt: '3px' }}><TrendingDown size={15} strokeWidth={1.75} aria-hidden /></Box>
        <Box>
          <Typography variant="body2" sx={{ fontWeight: 600, color: 'prongsai.missFg' }}>{t('board.sheet.forecast', { day: dates.short(forecast.expectedOn), days: t('app.workingDays', { smart_count: forecast.workingDaysLate }) })}</Typography>
          <Typography variant="body2">{t('board.sheet.because', { reason: pick(forecast.because) })}</Typography>
          <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink2' }}>{t(`board.sheet.confidence.${forecast.confidence}`)}</Typography>
        </Box>
      </Box>
    </Box>
  );
}
