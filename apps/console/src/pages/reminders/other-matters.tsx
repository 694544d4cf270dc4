import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { PlannedLetter } from '@prongsai/contracts';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { LineMatter } from './line-words.js';

/** A person gets one letter a day: what else stands in the same one. */
export function OtherMatters({ matters }: { matters: PlannedLetter['matters'] }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  if (matters.length === 0) return null;
  return (
    <Box sx={{ mt: 2, pt: 2, borderTop: '1px dashed', borderColor: 'prongsai.line2' }}>
      <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink2' }}>{t('reminders.panel.together', { smart_count: matters.length })}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 4, typography: 'body2' }}>
        {matters.map((matter) => (
          <li key={`${matter.deadlineId} ${matter.rung}`}><LineMatter line={matter} /> {pick(matter.agency.shortName)} {t('reminders.due', { day: dates.dayMonth(matter.dueOn) })}</li>
        ))}
      </Box>
    </Box>
  );
}
