/** Widths of the grid, shared by heads and rows. A row is 25 px so that two hundred agencies are nine screens. */
export const rowHeight = 25;

export interface ColumnsAsked {
  milestones: number;
  district: boolean;
  year: boolean;
  narrow: boolean;
}

export const columnsOf = ({ milestones, district, year, narrow }: ColumnsAsked): string =>
  [
    'minmax(132px, 1.6fr)',
    ...(year ? ['56px'] : []),
    ...(district ? ['minmax(64px, 0.7fr)'] : []),
    narrow ? '116px' : '132px',
    `repeat(${milestones}, minmax(52px, 0.62fr))`,
    'minmax(112px, 1.1fr)',
    '52px',
  ].join(' ');
