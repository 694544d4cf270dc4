import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { routes } from '@prongsai/contracts';
import { useState } from 'react';
import { useApi } from '../../../shared/api.js';
import { useDates } from '../../../shared/dates.js';
import { useNames, usePick, useText } from '../../../shared/language.js';
import { ProblemBand } from '../../../shared/problem-band.js';
import { RowsSkeleton } from '../../../shared/skeletons.js';
import { SidePanel } from '../../parts/side-panel.js';
import { firstRows, MoveEffect } from '../moving/move-effect.js';
import { useScopeWord } from './use-scope-word.js';

/** One act: who moved what, why, and every due day and reminder it changed. */
export function ActPanel({ moveId, onClose }: { moveId: string; onClose: () => void }) {
  const t = useText();
  const pick = usePick();
  const names = useNames();
  const dates = useDates();
  const scope = useScopeWord();
  const [limit, setLimit] = useState(firstRows);
  const answer = useApi(routes.getDeadlineMove, { params: { moveId }, query: { limit } });
  const move = answer.data;
  return (
    <SidePanel title={move ? `${names.milestones[move.milestone]} ${move.fiscalYear}` : t('deadlines.moves.one')} subtitle={move ? scope(move) : undefined} onClose={onClose}>
      {answer.error ? <ProblemBand error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {move ? (
        <Box sx={{ display: 'grid', gap: 4 }}>
          <Box>
            <Typography>{move.reason}</Typography>
            <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('deadlines.moves.by', { by: pick(move.by), moment: dates.fullMoment(move.at) })}</Typography>
          </Box>
          <MoveEffect effect={move} limit={limit} onMore={setLimit} />
        </Box>
      ) : answer.error ? null : <RowsSkeleton rows={8} height={44} />}
    </SidePanel>
  );
}
