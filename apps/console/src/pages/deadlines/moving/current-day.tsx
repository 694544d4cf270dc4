import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { PlannedMilestone } from '@prongsai/contracts';
import { useDates } from '../../../shared/dates.js';
import { useText } from '../../../shared/language.js';
import { SourceChip } from '../year/milestone-parts.js';

/** The day as it stands, and who set it. */
export function CurrentDay({ milestone: { dueOn, source, reason }, today }: { milestone: PlannedMilestone; today: string }) {
  const t = useText();
  const dates = useDates();
  return (
    <Box sx={{ px: 3, py: 2.5, borderRadius: '8px', bgcolor: 'prongsai.sunken' }}>
      <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink2' }}>{t(dueOn < today ? 'deadlines.move.currentOver' : 'deadlines.move.current')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 600 }}>{dates.weekday(dueOn)}</Typography>
        <SourceChip source={source} />
      </Box>
      {reason ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{reason}</Typography> : null}
    </Box>
  );
}
