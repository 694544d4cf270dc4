import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { writePeriod } from '@prongsai/thai';
import { useLanguage, useText } from '../../shared/language.js';
import { useMonthName } from '../parts/month-name.js';
import { fiscalMonths, monthRange } from './month-span.js';

/** The period on the twelve months of the fiscal year; outside it, only words that ask for a look. */
export function PeriodBar({ start, end, text, fiscalYear }: { start: string | null; end: string | null; text: string; fiscalYear: number }) {
  const t = useText();
  const language = useLanguage();
  const range = monthRange(start, end, fiscalYear);
  const words = start && end ? writePeriod(start, end, { language }) : text;
  return (
    <Box>
      {range ? (
        <Box aria-hidden sx={{ position: 'relative', height: 14, mb: 1, backgroundImage: 'linear-gradient(to right, var(--prongsai-palette-prongsai-line) 1px, transparent 1px)', backgroundSize: `${100 / 12}% 100%` }}>
          <Box sx={{ position: 'absolute', top: 0, bottom: 0, left: `${(range[0] / 12) * 100}%`, width: `${((range[1] - range[0] + 1) / 12) * 100}%`, borderRadius: '4px', bgcolor: 'prongsai.openSolid' }} />
        </Box>
      ) : null}
      <Typography variant="caption" component="div" sx={{ color: range ? 'prongsai.ink2' : 'prongsai.dueFg', whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' }}>
        {words || t('measures.missing')}
      </Typography>
      {words && !range ? <Typography variant="caption" component="div" sx={{ color: 'prongsai.dueFg' }}>{t('measures.period.outside', { year: fiscalYear })}</Typography> : null}
    </Box>
  );
}

/** The months over the column of periods. */
export function MonthHeads({ fiscalYear }: { fiscalYear: number }) {
  const monthName = useMonthName();
  // Three Latin letters are wider than a Thai abbreviation; the first one is enough in a row of twelve.
  const letters = useLanguage() === 'en' ? 1 : 3;
  return (
    <Box aria-hidden sx={{ display: 'grid', gridTemplateColumns: 'repeat(12, 1fr)', fontSize: '0.625rem', lineHeight: '14px', color: 'prongsai.ink3' }}>
      {fiscalMonths(fiscalYear).map((month) => (
        <span key={month}>{monthName(month).replaceAll('.', '').slice(0, letters)}</span>
      ))}
    </Box>
  );
}
