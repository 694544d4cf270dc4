import type { SourceBlock } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import { covers } from '../reading/places.js';
import { quoted } from '../reading/quoted.js';
import { MarkButton } from './mark-button.js';
import { boxSx } from './mark-look.js';
import { MarkedWords } from './marked-words.js';
import type { PageProps } from './page-props.js';
import { useMarkInView } from './use-mark-in-view.js';

type Table = Extract<SourceBlock, { kind: 'table' }>;
type Cell = Table['rows'][number][number];

/** How many cells a cell reaches over, counting those that continue it. */
const spanOf = (cells: readonly (Cell | undefined)[], from: number, way: 'left' | 'above'): number => {
  const next = cells.slice(from + 1).findIndex((cell) => cell?.continues !== way);
  return next < 0 ? cells.length - from : next + 1;
};

const tableSx = {
  width: 1, borderCollapse: 'collapse',
  '& td': { border: '1px solid var(--prongsai-palette-prongsai-ink2)', px: 2, py: '2px', verticalAlign: 'top', whiteSpace: 'pre-line' },
} as const;

export function PaperTable({ table, ...props }: PageProps & { table: Table }) {
  return (
    <Box sx={{ overflowX: 'auto', my: 2.5, mx: '-14px', px: '14px', pt: '14px', mt: -1 }}>
      <Box component="table" sx={tableSx}>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) =>
                cell.continues ? null : (
                  <PaperCell key={column} cell={cell} head={at === 0} columns={spanOf(row, column, 'left')} rows={spanOf(table.rows.map((one) => one[column]), at, 'above')} {...props} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

const numeric = /^[\d๐-๙.,\s%-]+$/;

function PaperCell({ cell, head, columns, rows, marks, onFinding, onPlace }: PageProps & { cell: Cell; head: boolean; columns: number; rows: number }) {
  const { text, place } = cell;
  const pieces = quoted(text, marks.filter((one) => covers(place, one.place)));
  const [only] = pieces;
  // A mark on the whole of a cell is drawn along its lines.
  const whole = pieces.length <= 1 ? (only?.mark ?? undefined) : undefined;
  const element = useMarkInView(whole);
  return (
    <Box component="td" ref={element} colSpan={columns} rowSpan={rows} onClick={() => onPlace(place)} sx={{ position: 'relative', scrollMargin: '80px', textAlign: head || numeric.test(text) ? 'center' : 'left', fontWeight: head ? 600 : 400, ...(whole ? boxSx(whole.tone) : {}) }}>
      {whole ? <MarkButton mark={whole} onFinding={onFinding} /> : null}
      {whole ? text : <MarkedWords pieces={pieces} onFinding={onFinding} />}
    </Box>
  );
}
