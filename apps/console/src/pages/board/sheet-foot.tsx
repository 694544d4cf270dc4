import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { BoardCell, BoardRow } from '@prongsai/contracts';
import { ChartNoAxesColumn, SquareArrowOutUpRight } from 'lucide-react';
import { Link as RouterLink } from 'react-router-dom';
import { usePick, useText } from '../../shared/language.js';
import { useMay } from '../../shared/me.js';
import { links } from '../parts/links.js';
import { isOpenWork } from './standing.js';
import { SheetActions } from './sheet-actions.js';

/** Pinned at the foot: the nudge and the move where they make sense, and the ways to the agency's own pages. */
export function SheetFoot({ row, cell }: { row: BoardRow; cell: BoardCell | undefined }) {
  const mayNudge = useMay('reminder.nudge');
  const acts = mayNudge && row.cycleId !== null && cell !== undefined && isOpenWork(cell);
  return (
    <Box sx={{ px: 4, pt: 3, pb: 'calc(12px + env(safe-area-inset-bottom))', borderTop: 1, borderColor: 'prongsai.line', bgcolor: 'prongsai.surface' }}>
      {acts && row.cycleId ? <SheetActions row={row} cycleId={row.cycleId} milestone={cell.milestone} /> : null}
      {acts ? <Ways row={row} /> : <YearFoot row={row} />}
    </Box>
  );
}

const yearOf = (row: BoardRow) => links.year(row.agency.id, row.fiscalYear ?? undefined);

function Ways({ row }: { row: BoardRow }) {
  const t = useText();
  const way = { display: 'inline-flex', gap: 1.5, alignItems: 'center', minHeight: 32 } as const;
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', mt: 2, typography: 'body2' }}>
      <Link component={RouterLink} to={yearOf(row)} sx={way}><SquareArrowOutUpRight size={15} strokeWidth={1.75} aria-hidden />{t('board.sheet.openYear')}</Link>
      <Link component={RouterLink} to={links.scores(row.agency.id)} sx={way}><ChartNoAxesColumn size={15} strokeWidth={1.75} aria-hidden />{t('board.sheet.openScores')}</Link>
    </Box>
  );
}

function YearFoot({ row }: { row: BoardRow }) {
  const t = useText();
  const pick = usePick();
  return (
    <>
      <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink2', mb: 2 }}>{t('board.sheet.foot', { agency: pick(row.agency.shortName) })}</Typography>
      <Box sx={{ display: 'flex', gap: 2 }}>
        <Button component={RouterLink} to={yearOf(row)} variant="contained" startIcon={<SquareArrowOutUpRight size={16} strokeWidth={1.75} />} sx={{ flex: 1 }}>{t('board.sheet.openYear')}</Button>
        <Button component={RouterLink} to={links.scores(row.agency.id)} variant="outlined">{t('board.sheet.openScores')}</Button>
      </Box>
    </>
  );
}
