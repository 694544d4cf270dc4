import type { Board, BoardRow } from '@prongsai/contracts';
import { useNames, usePick, useText } from '../../shared/language.js';
import { countedWord } from '../../shared/mark-look.js';
import { download, toCsv } from './export-rows.js';
import { isMilestone } from '../../shared/milestone.js';

/** Exports what is on the screen, in the words of the screen. */
export function useExport(board: Board): (rows: readonly BoardRow[]) => void {
  const t = useText();
  const pick = usePick();
  const names = useNames();
  const mark = (row: BoardRow, milestone: string) => {
    const cell = row.cells.find((one) => one.milestone === milestone);
    if (!cell) return '';
    const counted = countedWord(cell);
    return counted ? t(counted.key, counted.params) : names.marks[cell.mark];
  };
  const heads = [
    t('board.column.agency'),
    t('app.fiscalYear', { year: '' }).trim(),
    t('board.column.district'),
    t('board.column.score'),
    ...board.milestones.map(({ code }) => (isMilestone(code) ? names.milestones[code] : code)),
    t('board.column.holder'),
  ];
  const words = {
    heads,
    mark,
    agency: (row: BoardRow) => pick(row.agency.name),
    holders: (row: BoardRow) => row.holders.map((holder) => `${pick(holder.title)} (${t('app.workingDays', { smart_count: holder.workingDays })})`).join('; '),
  };
  return (rows) => download(`board-${board.today}.csv`, toCsv(board, rows, words));
}
