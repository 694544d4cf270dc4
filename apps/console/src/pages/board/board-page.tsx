import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { routes, type Board, type BoardRow } from '@prongsai/contracts';
import { Download, LayoutGrid, Printer, Send } from 'lucide-react';
import { Link } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { EmptyState } from '../../shared/empty-state.js';
import { useText } from '../../shared/language.js';
import { useMay } from '../../shared/me.js';
import { PageHeader } from '../../shared/page-header.js';
import { useChosenYear } from '../../shared/place.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { PageSkeleton } from '../../shared/skeletons.js';
import { BoardCards } from './board-cards.js';
import { BoardGrid } from './board-grid.js';
import { CellSheet, sheetWidth } from './cell-sheet.js';
import { FilterBar } from './filter-bar.js';
import { FindAgency } from './find-agency.js';
import { NoMatch } from './no-match.js';
import { arrange, lateFrom, standingOf } from './standing.js';
import { Strip } from './strip.js';
import { useBoardFilters, type BoardControls } from './use-board-filters.js';
import { useExport } from './use-export.js';

/** On paper: A3 across in greys, the marks carry the meaning. */
const paper = { '@media print': { '@page': { size: 'A3 landscape', margin: '10mm' }, html: { filter: 'grayscale(1)' } } };

/** Who is late, and who holds it? */
export function BoardPage() {
  const [fiscalYear] = useChosenYear();
  const answer = useApi(routes.board, fiscalYear ? { query: { fiscalYear } } : {}, { refetchInterval: 30_000 });
  const board = answer.data;
  return (
    <>
      <GlobalStyles styles={paper} />
      {answer.error ? <ProblemBand error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {board ? <BoardView board={board} /> : answer.error ? null : <PageSkeleton />}
    </>
  );
}

function BoardView({ board }: { board: Board }) {
  const phone = useMediaQuery('(max-width: 899px)');
  const controls = useBoardFilters();
  const { filters, spot, openSpot } = controls;
  const rows = arrange(board.rows, filters);
  const row = board.rows.find((one) => one.agency.id === spot?.agencyId);
  const docked = row !== undefined && !phone;
  const close = () => openSpot(null);
  return (
    <Box sx={{ mr: { xl: docked ? `${sheetWidth - 4}px` : 0 }, '@media print': { mr: 0 } }}>
      <BoardTop board={board} rows={rows} controls={controls} phone={phone} />
      <Strip rows={board.rows} controls={controls} />
      <BoardBody board={board} rows={rows} controls={controls} phone={phone} />
      {row && spot ? (
        <CellSheet
          row={row}
          cell={row.cells.find((cell) => cell.milestone === spot.milestone)}
          milestone={spot.milestone}
          phone={phone}
          onClose={close}
          onLate={(step) => openSpot(lateFrom(rows, spot, step) ?? spot)}
        />
      ) : null}
    </Box>
  );
}

interface BoardPartProps {
  board: Board;
  rows: readonly BoardRow[];
  controls: BoardControls;
  phone: boolean;
}

function BoardTop({ board, rows, controls, phone }: BoardPartProps) {
  const t = useText();
  const dates = useDates();
  const exportRows = useExport(board);
  const mayNudge = useMay('reminder.nudge');
  const late = board.rows.filter((row) => standingOf(row) === 'late').length;
  const actions = (
    <>
      <FindAgency controls={controls} />
      <Button variant="outlined" startIcon={<Printer size={16} strokeWidth={1.75} />} onClick={() => window.print()}>{t('board.print')}</Button>
      <Button variant="outlined" startIcon={<Download size={16} strokeWidth={1.75} />} onClick={() => exportRows(rows)}>{t('board.export', { smart_count: rows.length })}</Button>
      {mayNudge && late > 0 ? <Button component={Link} to="/late" variant="outlined" startIcon={<Send size={16} strokeWidth={1.75} />}>{t('board.nudgeLate', { smart_count: late })}</Button> : null}
    </>
  );
  return (
    <PageHeader
      title={t('board.title')}
      context={t('board.context', { smart_count: board.rows.length, day: dates.short(board.today) })}
      actions={phone ? null : actions}
    />
  );
}

function BoardBody({ board, rows, controls, phone }: BoardPartProps) {
  const t = useText();
  if (board.rows.length === 0) return <EmptyState icon={<LayoutGrid size={28} strokeWidth={1.75} />}>{t('board.empty')}</EmptyState>;
  const none = rows.length === 0 ? <NoMatch controls={controls} /> : null;
  if (phone) return none ?? <BoardCards rows={rows} onOpen={(spot) => controls.openSpot(spot, false)} />;
  return (
    <>
      <FilterBar rows={board.rows} controls={controls} />
      {none ?? <BoardGrid board={board} rows={rows} controls={controls} />}
    </>
  );
}
