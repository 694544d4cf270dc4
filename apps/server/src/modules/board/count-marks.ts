import type { Board, BoardCell, BoardRow } from '@prongsai/contracts';

const late: readonly BoardCell['mark'][] = ['late', 'returned'];
const isBusy = ({ mark }: BoardCell) => mark === 'open' || mark === 'progress';
const has = (row: BoardRow, wanted: (cell: BoardCell) => boolean) => row.cells.some(wanted);

/** Agencies by their worst mark, so that the figures of the strip add up; a forecast is counted beside them. */
export function countMarks(rows: readonly BoardRow[]): Board['counts'] {
  const counts = { onTime: 0, dueSoon: 0, late: 0, willMiss: 0 };
  for (const row of rows) {
    if (row.cycleId === null) continue;
    if (has(row, ({ mark }) => late.includes(mark))) counts.late += 1;
    else if (has(row, ({ mark }) => mark === 'dueSoon')) counts.dueSoon += 1;
    else if (has(row, isBusy) || has(row, ({ mark }) => mark === 'done')) counts.onTime += 1;
    if (has(row, ({ mark }) => mark === 'willMiss')) counts.willMiss += 1;
  }
  return counts;
}
