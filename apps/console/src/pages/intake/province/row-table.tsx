import type { IntakeRow, RowOutcome } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { usePick, useText } from '../../../shared/language.js';
import { formatScore } from '../../../shared/numbers.js';
import { ProblemBand } from '../../../shared/problem-band.js';
import { RowsSkeleton } from '../../../shared/skeletons.js';
import { OutcomeChip } from './outcome-chip.js';
import { cellWords } from './row-look.js';
import type { Rows } from './use-rows.js';
import { VirtualRows } from './virtual-rows.js';

interface RowTableProps {
  rows: Rows;
  outcome: RowOutcome | null;
  chosen: number | null;
  onOpen: (row: IntakeRow) => void;
}

const rowHeight = 44;
const columns = { xs: '44px minmax(0, 1fr) auto', md: '52px minmax(0, 1.4fr) 120px 72px 130px minmax(0, 1.6fr)' } as const;
const line = { display: 'grid', gridTemplateColumns: columns, columnGap: 3, alignItems: 'center', px: { xs: 3, md: 4 } } as const;
const wide = { display: { xs: 'none', md: 'block' } } as const;
const fade = { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' } as const;

/** What the import would do with each row, before anything is done. */
export function RowTable({ rows, outcome, chosen, onOpen }: RowTableProps) {
  const t = useText();
  if (rows.error && !rows.known) return <ProblemBand error={rows.error} onRetry={rows.retry} />;
  if (!rows.known) return <RowsSkeleton rows={10} height={rowHeight} />;
  if (rows.total === 0) return <Typography sx={{ p: 5, color: 'prongsai.ink2' }}>{t('intake.province.noRows')}</Typography>;
  return (
    <VirtualRows
      key={outcome ?? 'all'}
      label={t('intake.province.rows')}
      total={rows.total}
      rowHeight={rowHeight}
      onReach={rows.reach}
      head={<Head />}
      renderRow={(index) => {
        const row = rows.rows[index];
        return row ? <Row row={row} chosen={row.no === chosen} onOpen={onOpen} /> : <Box role="cell" sx={{ px: 4, pt: 2 }}><Skeleton variant="rounded" height={26} sx={{ bgcolor: 'prongsai.sunken' }} /></Box>;
      }}
    />
  );
}

function Head() {
  const t = useText();
  return (
    <Box role="row" sx={{ ...line, height: 34, typography: 'caption', color: 'prongsai.ink3', borderBottom: 1, borderColor: 'prongsai.line' }}>
      {(['no', 'name', 'district', 'overall', 'outcome', 'what'] as const).map((head) => (
        <Box key={head} role="columnheader" sx={{ ...(head === 'district' || head === 'overall' || head === 'what' ? wide : {}), ...(head === 'overall' ? { textAlign: 'right' } : {}) }}>{t(`intake.province.column.${head}`)}</Box>
      ))}
    </Box>
  );
}

function Row({ row, chosen, onOpen }: { row: IntakeRow; chosen: boolean; onOpen: (row: IntakeRow) => void }) {
  const t = useText();
  const pick = usePick();
  const known = row.agency && ![row.agency.name.th, row.agency.shortName.th].includes(row.name) ? pick(row.agency.shortName) : '';
  return (
    <Box sx={{ ...line, height: 1, typography: 'body2', borderBottom: 1, borderColor: 'prongsai.line', bgcolor: chosen ? 'prongsai.brandTint' : 'transparent', '&:hover': { bgcolor: chosen ? 'prongsai.brandTint' : 'prongsai.hover' } }}>
      <Box role="cell" sx={{ color: 'prongsai.ink3' }}>{row.no}</Box>
      <Box role="cell" sx={{ minWidth: 0 }}>
        <ButtonBase onClick={() => onOpen(row)} aria-label={t('intake.province.openRow', { name: row.name })} sx={{ maxWidth: 1, minHeight: { xs: 44, md: 28 }, justifyContent: 'flex-start', textAlign: 'left', borderRadius: '4px', '&:hover': { textDecoration: 'underline' } }}>
          <Box component="span" sx={{ ...fade, fontWeight: 500 }}>{row.name}{known ? <Box component="span" sx={{ color: 'prongsai.ink3', fontWeight: 400 }}> {known}</Box> : null}</Box>
        </ButtonBase>
      </Box>
      <Box role="cell" sx={{ ...wide, ...fade, color: 'prongsai.ink2' }}>{row.district ?? '–'}</Box>
      <Box role="cell" sx={{ ...wide, textAlign: 'right' }}>{formatScore(row.overall)}</Box>
      <Box role="cell"><OutcomeChip outcome={row.outcome} /></Box>
      <Box role="cell" sx={{ ...wide, ...fade, color: 'prongsai.ink2' }}><What row={row} /></Box>
    </Box>
  );
}

/** In one line: the first change and how many more, or why nothing is taken. */
function What({ row: { outcome, changes, reasons, candidates } }: { row: IntakeRow }) {
  const t = useText();
  const pick = usePick();
  const [first] = changes;
  const more = changes.length > 1 ? t('intake.province.more', { smart_count: changes.length - 1 }) : '';
  if (outcome === 'unknown-agency' && candidates.length > 0) return t('intake.province.candidates', { smart_count: candidates.length });
  if (reasons[0]) return pick(reasons[0].message);
  return first ? `${pick(first.label)} ${t('intake.province.fromTo', { from: cellWords(first.from), to: cellWords(first.to) })} ${more}` : '';
}
