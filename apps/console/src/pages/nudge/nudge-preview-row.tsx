import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { NudgePreview } from '@prongsai/contracts';
import { CircleSlash } from 'lucide-react';
import { usePick, useText } from '../../shared/language.js';
import { ReasonList } from '../../shared/problem-band.js';
import { NudgeWays } from './nudge-ways.js';
import { WorkLine } from './work-line.js';

/** One nudge before it goes: the work, whom it reaches and how, and its words; or why it is refused and from when it may be. */
export function NudgePreviewRow({ work, whole }: { work: NudgePreview; whole: boolean }) {
  const t = useText();
  const { to, refusal } = work;
  return (
    <Box component="li" sx={{ py: 3, '& + &': { borderTop: 1, borderColor: 'prongsai.line' } }}>
      <WorkLine work={work} />
      {refusal ? (
        <Box sx={{ display: 'flex', gap: 2, mt: 1.5, px: 3, py: 2, borderRadius: '8px', bgcolor: 'prongsai.lateTint' }}>
          <Box sx={{ pt: '3px', color: 'prongsai.lateFg' }}><CircleSlash size={15} strokeWidth={1.75} aria-hidden /></Box>
          <Box>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>{t('nudge.notNow')}</Typography>
            <ReasonList reasons={[refusal]} />
          </Box>
        </Box>
      ) : (
        <>
          <NudgeWays to={to} />
          {whole ? <Letter work={work} /> : (
            <Box component="details" sx={{ mt: 1, typography: 'body2' }}>
              <Box component="summary" sx={{ cursor: 'pointer', color: 'prongsai.brandInk', minHeight: 24 }}>{t('nudge.words')}</Box>
              <Letter work={work} />
            </Box>
          )}
        </>
      )}
    </Box>
  );
}

function Letter({ work: { subject, body } }: { work: NudgePreview }) {
  const pick = usePick();
  return (
    <Box sx={{ mt: 2, px: 4, py: 3, border: 1, borderColor: 'prongsai.line2', borderRadius: '10px', bgcolor: 'prongsai.sunken' }}>
      <Typography sx={{ fontWeight: 600 }}>{pick(subject)}</Typography>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>{pick(body)}</Typography>
    </Box>
  );
}
