import type { BoardCell, BoardRow, Role } from '@prongsai/contracts';

export const standings = ['onTime', 'dueSoon', 'late', 'willMiss'] as const;
export type Standing = (typeof standings)[number];

export const isLate = (cell: BoardCell): boolean => cell.mark === 'late' || cell.mark === 'returned';

/** The work of the cell has begun and is not done, so that somebody can be reminded of it and its day moved. */
export const isOpenWork = ({ mark }: BoardCell): boolean => ['late', 'returned', 'dueSoon', 'willMiss', 'open', 'progress'].includes(mark);

/** Where an agency stands: its worst cell speaks for it. */
export function standingOf(row: BoardRow): Standing {
  if (row.cells.some(isLate)) return 'late';
  if (row.cells.some((cell) => cell.mark === 'dueSoon')) return 'dueSoon';
  return row.cells.some((cell) => cell.mark === 'willMiss') ? 'willMiss' : 'onTime';
}

/** Working days the worst late cell is late; 0 when nothing is. */
export const worstLateness = (row: BoardRow): number => Math.max(0, ...row.cells.filter(isLate).map((cell) => cell.days ?? 0));

export const daysHeld = (row: BoardRow): number => Math.max(0, ...row.holders.map((holder) => holder.workingDays));

/** `district`, `name`, `score`, `holder`, or the code of a milestone. */
export type BoardSort = string;

export interface BoardFilters {
  standing: Standing | null;
  district: string | null;
  type: string | null;
  holder: Role | null;
  /** Only what asks to be followed up. */
  open: boolean;
  text: string;
  sort: BoardSort;
}

const matches = (row: BoardRow, filters: BoardFilters): boolean => {
  const { agency } = row;
  const standing = standingOf(row);
  if (filters.standing && standing !== filters.standing) return false;
  if (filters.open && standing === 'onTime') return false;
  if (filters.district && agency.district !== filters.district) return false;
  if (filters.type && agency.type !== filters.type) return false;
  if (filters.holder && !row.holders.some((holder) => holder.role === filters.holder)) return false;
  const sought = filters.text.trim().toLocaleLowerCase();
  const names = [agency.name.th, agency.name.en, agency.shortName.th, agency.shortName.en];
  return sought === '' || names.some((name) => name.toLocaleLowerCase().includes(sought));
};

const byText = (of: (row: BoardRow) => string) => (a: BoardRow, b: BoardRow) => of(a).localeCompare(of(b), 'th');
const byName = byText((row) => row.agency.shortName.th);
const byDistrict = byText((row) => row.agency.district ?? '');

/** Late first and the longest late on top, then due, forecast, under way, done and not open. */
const order = ['late', 'returned', 'dueSoon', 'willMiss', 'open', 'progress', 'blocked', 'doneLate', 'done', 'notOpen'];
const urgency = (row: BoardRow, milestone: string): [number, number] => {
  const cell = row.cells.find((one) => one.milestone === milestone);
  if (!cell) return [order.length, 0];
  const rank = isLate(cell) ? 0 : order.indexOf(cell.mark);
  return [rank, cell.mark === 'dueSoon' || cell.mark === 'open' ? (cell.days ?? 0) : -(cell.days ?? 0)];
};

const comparison = (sort: BoardSort) => (a: BoardRow, b: BoardRow) => {
  if (sort === 'district') return byDistrict(a, b);
  if (sort === 'name') return 0;
  if (sort === 'score') return (a.score?.overall ?? 101) - (b.score?.overall ?? 101);
  if (sort === 'holder') return daysHeld(b) - daysHeld(a);
  const [rankA, daysA] = urgency(a, sort);
  const [rankB, daysB] = urgency(b, sort);
  return rankA - rankB || daysA - daysB;
};

export const arrange = (rows: readonly BoardRow[], filters: BoardFilters): BoardRow[] =>
  rows.filter((row) => matches(row, filters)).toSorted((a, b) => comparison(filters.sort)(a, b) || byName(a, b));

export interface HeldShare {
  role: Role;
  count: number;
}

/** Which positions hold the late matters, the most first, and for how many working days on average. */
export function heldLate(rows: readonly BoardRow[]): { shares: HeldShare[]; total: number; meanDays: number } {
  const holders = rows.filter((row) => standingOf(row) === 'late').flatMap((row) => row.holders);
  const counts = new Map<Role, number>();
  for (const { role } of holders) counts.set(role, (counts.get(role) ?? 0) + 1);
  const shares = [...counts].map(([role, count]) => ({ role, count })).toSorted((a, b) => b.count - a.count);
  const days = holders.reduce((sum, holder) => sum + holder.workingDays, 0);
  return { shares, total: holders.length, meanDays: holders.length ? Math.round(days / holders.length) : 0 };
}

/** The share of the rows, 0 to 1, that have a milestone behind them. */
export function shareDone(rows: readonly BoardRow[], milestone: string): number {
  const done = rows.filter((row) => row.cells.some((cell) => cell.milestone === milestone && (cell.mark === 'done' || cell.mark === 'doneLate')));
  return rows.length ? done.length / rows.length : 0;
}

export interface Spot {
  agencyId: string;
  milestone: string;
}

/** The next or previous late cell in reading order, round the end. */
export function lateFrom(rows: readonly BoardRow[], from: Spot | null, step: 1 | -1): Spot | null {
  const all = rows.flatMap((row) => row.cells.filter(isLate).map((cell) => ({ agencyId: row.agency.id, milestone: cell.milestone })));
  if (all.length === 0) return null;
  const reading = rows.flatMap((row) => row.cells.map((cell) => `${row.agency.id}:${cell.milestone}`));
  const place = (spot: Spot) => reading.indexOf(`${spot.agencyId}:${spot.milestone}`);
  const here = from ? place(from) : -1;
  if (step === 1) return all.find((spot) => place(spot) > here) ?? all[0] ?? null;
  return all.findLast((spot) => place(spot) < here) ?? all.at(-1) ?? null;
}
