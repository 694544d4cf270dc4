import { sheetText, type Board, type BoardRow } from '@prongsai/contracts';

const quoted = (value: string | number | null) => `"${(typeof value === 'string' ? sheetText(value) : String(value ?? '')).replaceAll('"', '""')}"`;

interface Wording {
  heads: string[];
  mark: (row: BoardRow, milestone: string) => string;
  holders: (row: BoardRow) => string;
  agency: (row: BoardRow) => string;
}

/** The rows on the screen as CSV. The byte order mark makes spreadsheets read Thai. */
export function toCsv(board: Board, rows: readonly BoardRow[], words: Wording): string {
  const lines = rows.map((row) => [
    words.agency(row),
    row.fiscalYear,
    row.agency.district,
    row.score?.overall ?? null,
    ...board.milestones.map(({ code }) => words.mark(row, code)),
    words.holders(row),
  ]);
  return `\uFEFF${[words.heads, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
