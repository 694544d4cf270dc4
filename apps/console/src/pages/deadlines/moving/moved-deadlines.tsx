import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { MovedDeadline } from '@prongsai/contracts';
import { useDates } from '../../../shared/dates.js';
import { usePick, useText } from '../../../shared/language.js';
import { formatCount } from '../../../shared/numbers.js';
import { Becomes } from '../../parts/becomes.js';

/** The due days that move. Where all of them move alike the days are said once above, and only the agencies are listed. */
export function MovedDeadlines({ deadlines, total }: { deadlines: readonly MovedDeadline[]; total: number }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const alike = deadlines.every(({ before, after }) => before === deadlines[0]?.before && after === deadlines[0]?.after);
  return (
    <Box component="section">
      <Typography variant="caption" component="h3" sx={{ color: 'prongsai.ink2', mb: 1 }}>{t('deadlines.effect.deadlines', { shown: formatCount(deadlines.length), all: formatCount(total) })}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, typography: 'body2', ...(alike ? { display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5 } : {}) }}>
        {deadlines.map(({ id, agency, measure, before, after }) => (
          <Box component="li" key={id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
            <span>{pick(agency.shortName)} {measure ? t('reminders.ofMeasure', { no: measure.no }) : ''}</span>
            {alike ? null : <Box component="span" sx={{ color: 'prongsai.ink2' }}>{dates.short(before)} <Becomes /> {dates.short(after)}</Box>}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
