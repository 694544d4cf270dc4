import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import type { BoardCell, BoardRow } from '@prongsai/contracts';
import { useState } from 'react';
import { GradeChip } from '../../shared/grade-chip.js';
import { useNames, usePick, useText } from '../../shared/language.js';
import { formatScore } from '../../shared/numbers.js';
import { StatusMark } from '../../shared/status-mark.js';
import { isMilestone } from '../../shared/milestone.js';
import { daysHeld, isLate, standingOf, type Spot } from './standing.js';

const asking = (cell: BoardCell) => isLate(cell) || cell.mark === 'dueSoon' || cell.mark === 'willMiss';

/** The board on a phone: what is late and due, by agency; what is quiet stays folded. */
export function BoardCards({ rows, onOpen }: { rows: readonly BoardRow[]; onOpen: (spot: Spot) => void }) {
  const t = useText();
  const [all, setAll] = useState(false);
  const loud = rows.filter((row) => standingOf(row) !== 'onTime');
  const quiet = rows.length - loud.length;
  return (
    <Box component="section" aria-label={t('board.cards.title')} sx={{ display: 'grid', gap: 3 }}>
      <Typography variant="h2">{t('board.cards.title')}</Typography>
      {(all || loud.length === 0 ? rows : loud).map((row) => <AgencyCard key={row.id} row={row} onOpen={onOpen} />)}
      {quiet > 0 && !all && loud.length > 0 ? (
        <Button variant="outlined" onClick={() => setAll(true)} sx={{ minHeight: 44 }}>
          {t('board.cards.quiet', { smart_count: quiet })} · {t('board.cards.showAll')}
        </Button>
      ) : null}
    </Box>
  );
}

function AgencyCard({ row, onOpen }: { row: BoardRow; onOpen: (spot: Spot) => void }) {
  const t = useText();
  const pick = usePick();
  const names = useNames();
  const shown = row.cells.filter(asking);
  const current = row.cells.find((cell) => cell.mark === 'open' || cell.mark === 'progress') ?? row.cells.at(-1);
  const cells = shown.length > 0 || !current ? shown : [current];
  return (
    <Card>
      <Box sx={{ px: 4, pt: 3, pb: 2 }}>
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
          <Typography sx={{ fontWeight: 600, flex: 1, minWidth: 0 }}>{pick(row.agency.shortName)}</Typography>
          <Typography component="span" sx={{ fontWeight: 600 }}>{formatScore(row.score?.overall ?? null)}</Typography>
          <GradeChip grade={row.score?.grade ?? null} short />
        </Box>
        <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>
          {row.fiscalYear ? `${t('app.fiscalYear', { year: row.fiscalYear })} · ` : ''}
          {row.holders[0] ? pick(row.holders[0].title) : t(row.cycleId ? 'board.nothingHeld' : 'board.noCycle')}
          {row.holders[0] ? <Box component="span" sx={{ whiteSpace: 'nowrap' }}> {t('app.workingDays', { smart_count: daysHeld(row) })}</Box> : null}
        </Typography>
      </Box>
      {cells.map((cell) => (
        <ButtonBase key={cell.milestone} onClick={() => onOpen({ agencyId: row.agency.id, milestone: cell.milestone })} sx={{ width: 1, minHeight: 44, px: 4, py: 2, gap: 3, justifyContent: 'space-between', borderTop: 1, borderColor: 'prongsai.line', textAlign: 'left' }}>
          <Typography>{isMilestone(cell.milestone) ? names.milestones[cell.milestone] : cell.milestone}</Typography>
          <StatusMark state={cell.mark} days={cell.days} percent={cell.percent} extended={cell.extended} size="chip" />
        </ButtonBase>
      ))}
    </Card>
  );
}
