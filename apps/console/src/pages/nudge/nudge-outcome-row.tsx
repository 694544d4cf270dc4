import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { NudgeOutcome, NudgePreview } from '@prongsai/contracts';
import { Check, X } from 'lucide-react';
import { useDates } from '../../shared/dates.js';
import { useText } from '../../shared/language.js';
import { ReasonList } from '../../shared/problem-band.js';
import { NudgeWays } from './nudge-ways.js';
import { WorkLine } from './work-line.js';

/** What became of one nudge of several: sent and when it may be done again, or refused and why. */
export function NudgeOutcomeRow({ work, outcome: { ok, nudge, problem } }: { work: NudgePreview | undefined; outcome: NudgeOutcome }) {
  const t = useText();
  const dates = useDates();
  const Icon = ok ? Check : X;
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: 2, py: 3, '& + &': { borderTop: 1, borderColor: 'prongsai.line' } }}>
      <Box sx={{ pt: '3px', color: ok ? 'prongsai.doneFg' : 'prongsai.lateFg' }}><Icon size={16} strokeWidth={2} aria-hidden /></Box>
      <Box>
        {work ? <WorkLine work={work} /> : null}
        {nudge ? (
          <>
            <NudgeWays to={nudge.to} />
            <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('nudge.again', { moment: dates.fullMoment(nudge.againAt) })}</Typography>
          </>
        ) : null}
        {problem ? (
          <>
            <Typography variant="body2" sx={{ color: 'prongsai.lateFg' }}>{problem.detail}</Typography>
            <ReasonList reasons={problem.reasons} />
          </>
        ) : null}
      </Box>
    </Box>
  );
}
