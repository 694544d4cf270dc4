import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Board, BoardRow } from '@prongsai/contracts';
import { useText } from '../../shared/language.js';
import { columnsOf, type GridLayout } from './columns.js';
import { GridHead } from './grid-head.js';
import { GridRow } from './grid-row.js';
import { useGridKeys } from './use-grid-keys.js';
import type { BoardControls } from './use-board-filters.js';

interface BoardGridProps {
  board: Board;
  rows: readonly BoardRow[];
  controls: BoardControls;
}

/** Agencies by milestones. One cell is in the tab order at a time; arrows move it, and with the sheet open they move the sheet. */
export function BoardGrid({ board, rows, controls }: BoardGridProps) {
  const t = useText();
  const open = controls.spot !== null;
  const roomy = useMediaQuery('(min-width: 1400px)');
  const wide = useMediaQuery('(min-width: 1100px)');
  const year = board.fiscalYear === null;
  const layout: GridLayout = { milestones: board.milestones.length, district: open ? roomy && !year : wide, year, beside: open };
  const { gridRef, active, open: openCell, onKeyDown } = useGridKeys({ rows, milestones: board.milestones.map((one) => one.code), controls });
  return (
    <Card sx={{ overflow: { xs: 'auto', xl: 'clip' }, '@media print': { border: 0, boxShadow: 'none', overflow: 'visible' } }}>
      <Box
        role="grid"
        aria-label={t('board.grid')}
        aria-description={t('board.keys')}
        aria-rowcount={rows.length + 1}
        ref={gridRef}
        onKeyDown={onKeyDown}
        sx={{ minWidth: { xs: 860, xl: 0 }, '& [role=row]': { display: 'grid', gridTemplateColumns: columnsOf(layout), columnGap: '3px', alignItems: 'center', px: 3 } }}
      >
        <GridHead board={board} rows={rows} controls={controls} layout={layout} />
        {rows.map((row, at) => (
          <GridRow key={row.id} row={row} index={at} board={board} layout={layout} active={active} spot={controls.spot} onOpen={openCell} />
        ))}
      </Box>
    </Card>
  );
}
