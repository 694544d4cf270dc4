import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import type { DeadlineMoveView } from '@prongsai/contracts';
import { useDates } from '../../../shared/dates.js';
import { useNames, usePick, useText } from '../../../shared/language.js';
import { formatCount } from '../../../shared/numbers.js';
import { Becomes } from '../../parts/becomes.js';
import { WordChip } from '../../parts/word-chip.js';
import { useScopeWord } from './use-scope-word.js';

export function MoveList({ moves, open, onOpen }: { moves: readonly DeadlineMoveView[]; open: string | null; onOpen: (id: string) => void }) {
  return (
    <Card component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {moves.map((move) => <Move key={move.id} move={move} open={open === move.id} onOpen={() => onOpen(move.id)} />)}
    </Card>
  );
}

function Move({ move, open, onOpen }: { move: DeadlineMoveView; open: boolean; onOpen: () => void }) {
  const t = useText();
  const pick = usePick();
  const names = useNames();
  const dates = useDates();
  const scope = useScopeWord();
  const { agencies, lines } = move.counts;
  return (
    <Box component="li" sx={{ '& + &': { borderTop: 1, borderColor: 'prongsai.line' } }}>
      <ButtonBase onClick={onOpen} aria-pressed={open} sx={{ width: 1, textAlign: 'left', display: 'grid', gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) minmax(0, 1.1fr)' }, columnGap: 5, rowGap: 1, px: { xs: 4, md: 5 }, py: 3, alignItems: 'start', bgcolor: open ? 'prongsai.brandTint' : 'transparent', '&:hover': { bgcolor: open ? 'prongsai.brandTint' : 'prongsai.hover' }, '&.Mui-focusVisible': { outlineOffset: -2 } }}>
        <Box component="span">
          <Typography component="span" sx={{ display: 'block', fontWeight: 600 }}>{names.milestones[move.milestone]} {move.fiscalYear}</Typography>
          <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', my: 1 }}>
            <WordChip ground={move.scope === 'agency' || move.scope === 'measure' ? 'dueBg' : 'brandTint'} ink={move.scope === 'agency' || move.scope === 'measure' ? 'dueFg' : 'brandInk'}>{scope(move)}</WordChip>
            {move.kind === 'act' ? null : <WordChip ground="blockBg" ink="blockFg">{t(`deadlines.moves.kind.${move.kind}`)}</WordChip>}
          </Box>
          <Typography component="span" variant="body2" sx={{ display: 'block' }}><Box component="span" sx={{ color: 'prongsai.ink2', textDecoration: 'line-through' }}>{dates.short(move.from)}</Box><Becomes /><Box component="span" sx={{ fontWeight: 600 }}>{dates.weekday(move.to)}</Box></Typography>
        </Box>
        <Box component="span">
          <Typography component="span" sx={{ display: 'block' }}>{move.reason}</Typography>
          <Typography component="span" variant="body2" sx={{ display: 'block', color: 'prongsai.ink2' }}>{t('deadlines.moves.by', { by: pick(move.by), moment: dates.fullMoment(move.at) })}</Typography>
          <Typography component="span" variant="body2" sx={{ display: 'block', color: 'prongsai.ink2' }}>{t('deadlines.moves.counts', { agencies: formatCount(agencies), lines: formatCount(lines) })}</Typography>
        </Box>
      </ButtonBase>
    </Box>
  );
}
