import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { StaffedPosition, Tenure } from '@prongsai/contracts';
import { usePick, useText } from '../../shared/language.js';
import { WordChip } from '../parts/word-chip.js';
import type { Task } from './task.js';
import { TenureActions } from './tenure-actions.js';
import { useTenureWords } from './tenure-words.js';

/** Everybody who held the position or will, corrected records too: nothing is ever taken away. */
export function PositionHistory({ position, tenures, onTask }: { position: StaffedPosition; tenures: readonly Tenure[]; onTask: (task: Task) => void }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {tenures.map((tenure) => <HistoryLine key={tenure.id} position={position} tenure={tenure} onTask={onTask} />)}
    </Box>
  );
}

function HistoryLine({ position, tenure, onTask }: { position: StaffedPosition; tenure: Tenure; onTask: (task: Task) => void }) {
  const t = useText();
  const pick = usePick();
  const words = useTenureWords();
  const struck = tenure.standing === 'struck';
  const may = tenure.order ? position.may.order : position.may.appoint;
  const coming = tenure.standing === 'coming';
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, alignItems: 'flex-start', py: 2, borderTop: 1, borderColor: 'prongsai.line' }}>
      <WordChip ground={coming ? 'openBg' : 'blockBg'} ink={coming ? 'openFg' : 'blockFg'}>{t(`people.standing.${tenure.standing}`)}</WordChip>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Typography sx={struck ? { textDecoration: 'line-through' } : {}}>
          {tenure.order ? t('people.actingFor', { own: pick(tenure.ownTitle ?? tenure.name), title: pick(position.title) }) : pick(tenure.name)}
        </Typography>
        <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{words.span(tenure)}</Typography>
        {tenure.order ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{words.order(tenure.order, tenure.untilOn)}</Typography> : null}
        {tenure.struckReason === null ? null : <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('people.struckFor', { reason: tenure.struckReason })}</Typography>}
        {may && !struck ? <TenureActions position={position} tenure={tenure} onTask={onTask} /> : null}
      </Box>
    </Box>
  );
}
