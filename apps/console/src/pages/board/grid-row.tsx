import Box from '@mui/material/Box';
import type { Board, BoardRow } from '@prongsai/contracts';
import { memo } from 'react';
import { GradeChip } from '../../shared/grade-chip.js';
import { usePick, useText } from '../../shared/language.js';
import { formatScore } from '../../shared/numbers.js';
import { expectedPercent } from '../../shared/pace.js';
import { StatusMark } from '../../shared/status-mark.js';
import { rowHeight, type GridLayout } from './columns.js';
import { daysHeld, standingOf, type Spot } from './standing.js';

interface GridRowProps {
  row: BoardRow;
  index: number;
  board: Board;
  layout: GridLayout;
  /** The cell in the tab order. */
  active: Spot | null;
  spot: Spot | null;
  onOpen: (spot: Spot) => void;
}

const fade = { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' } as const;

export const GridRow = memo(function GridRow({ row, index, board, layout, active, spot, onOpen }: GridRowProps) {
  const pick = usePick();
  const { agency } = row;
  const chosen = spot?.agencyId === agency.id;
  return (
    <Box
      role="row"
      aria-rowindex={index + 2}
      sx={{
        height: rowHeight, typography: 'body2', contentVisibility: 'auto', containIntrinsicHeight: `auto ${rowHeight}px`,
        bgcolor: chosen ? 'prongsai.brandTint' : 'transparent', '&:nth-of-type(even)': chosen ? {} : { bgcolor: 'color-mix(in srgb, var(--prongsai-palette-prongsai-ink) 2%, transparent)' },
        '&:hover': { bgcolor: chosen ? 'prongsai.brandTint' : 'prongsai.hover' },
      }}
    >
      <Box role="rowheader" title={pick(agency.name)} sx={{ ...fade, fontWeight: chosen ? 600 : 500 }}>{pick(agency.shortName)}</Box>
      {layout.year ? <Box role="gridcell" sx={{ typography: 'caption', color: 'prongsai.ink3' }}>{row.fiscalYear ?? '–'}</Box> : null}
      {layout.district ? <District district={agency.district} /> : null}
      <Score row={row} board={board} />
      {board.milestones.map(({ code }) => (
        <MilestoneCell key={code} row={row} code={code} today={board.today} active={active?.agencyId === agency.id && active.milestone === code} open={chosen && spot.milestone === code} onOpen={onOpen} />
      ))}
      <Holder row={row} />
    </Box>
  );
});

function District({ district }: { district: string | null }) {
  const t = useText();
  return <Box role="gridcell" sx={{ ...fade, typography: 'caption', color: 'prongsai.ink3' }}>{district ?? t('board.filter.noDistrict')}</Box>;
}

function Score({ row, board }: { row: BoardRow; board: Board }) {
  const t = useText();
  const { score } = row;
  const otherYear = score && (board.fiscalYear === null || score.fiscalYear !== board.fiscalYear - 1);
  return (
    <Box role="gridcell" sx={{ display: 'flex', alignItems: 'center', gap: 1, pr: 2 }}>
      <Box component="span" sx={{ width: 42, textAlign: 'right', fontWeight: 600 }}>{formatScore(score?.overall ?? null)}</Box>
      {otherYear ? <Box component="span" sx={{ fontSize: '0.71875rem', color: 'prongsai.ink3', whiteSpace: 'nowrap' }}>{t('board.column.year', { year: score.fiscalYear })}</Box> : null}
      <Box component="span" sx={{ ml: 'auto', display: 'inline-flex' }}><GradeChip grade={score?.grade ?? null} short /></Box>
    </Box>
  );
}

interface MilestoneCellProps {
  row: BoardRow;
  code: string;
  today: string;
  active: boolean;
  open: boolean;
  onOpen: (spot: Spot) => void;
}

function MilestoneCell({ row, code, today, active, open, onOpen }: MilestoneCellProps) {
  const cell = row.cells.find((one) => one.milestone === code);
  const behind = cell?.mark === 'progress' && cell.percent !== null && row.fiscalYear !== null && cell.percent < expectedPercent(today, row.fiscalYear);
  const spot = { agencyId: row.agency.id, milestone: code };
  return (
    <Box
      role="gridcell"
      tabIndex={active ? 0 : -1}
      data-spot={`${spot.agencyId}:${code}`}
      aria-selected={open}
      onClick={() => onOpen(spot)}
      sx={{ cursor: 'pointer', borderRadius: '4px', lineHeight: 0, ...(open ? { outline: '2px solid', outlineColor: 'var(--prongsai-palette-prongsai-brand)', outlineOffset: '1px' } : {}) }}
    >
      {cell ? <StatusMark state={cell.mark} days={cell.days} percent={cell.percent} extended={cell.extended} behind={behind} /> : null}
    </Box>
  );
}

function Holder({ row }: { row: BoardRow }) {
  const t = useText();
  const pick = usePick();
  const [first, ...others] = row.holders.toSorted((a, b) => b.workingDays - a.workingDays);
  const days = daysHeld(row);
  const long = standingOf(row) === 'late' && days > 5;
  if (!first) {
    return (
      <>
        <Box role="gridcell" sx={{ pl: 2, color: 'prongsai.ink3', ...fade }}>{t(row.cycleId ? 'board.nothingHeld' : 'board.noCycle')}</Box>
        <Box role="gridcell" />
      </>
    );
  }
  const rest = others.length ? ` ${t('board.andOthers', { smart_count: others.length })}` : '';
  return (
    <>
      <Box role="gridcell" title={row.holders.map((holder) => pick(holder.title)).join(' · ')} sx={{ pl: 2, ...fade }}>{pick(first.title)}{rest}</Box>
      <Box role="gridcell" sx={{ textAlign: 'right', typography: 'caption', whiteSpace: 'nowrap', color: long ? 'prongsai.lateFg' : 'prongsai.ink3', fontWeight: long ? 600 : 400 }}>{t('board.days', { smart_count: days })}</Box>
    </>
  );
}
