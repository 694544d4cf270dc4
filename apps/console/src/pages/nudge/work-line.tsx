import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { DueWork } from '@prongsai/contracts';
import { useDates } from '../../shared/dates.js';
import { useNames, usePick, useText } from '../../shared/language.js';

/** Whose work it is, which, and when it is or was due. */
export function WorkLine({ work: { agency, milestone, measure, dueOn } }: { work: DueWork }) {
  const t = useText();
  const pick = usePick();
  const names = useNames();
  const dates = useDates();
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{pick(agency.shortName)} <Box component="span" sx={{ fontWeight: 400 }}>{names.milestones[milestone]}</Box></Typography>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{measure ? `${t('reminders.ofMeasure', { no: measure.no })} ${measure.title} ` : ''}{t('reminders.due', { day: dates.long(dueOn) })}</Typography>
    </>
  );
}
