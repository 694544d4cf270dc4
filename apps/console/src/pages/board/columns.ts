/** Widths of the grid, shared by heads and rows. A row is 25 px so that two hundred agencies are nine screens. */
export const rowHeight = 25;

/** Which columns are shown; beside the open sheet a narrow screen leaves out what the sheet says anyway. */
export interface GridLayout {
  milestones: number;
  district: boolean;
  year: boolean;
  /** The sheet takes part of the width. */
  beside: boolean;
}

export const columnsOf = ({ milestones, district, year, beside }: GridLayout): string =>
  [
    'minmax(112px, 1.6fr)',
    ...(year ? ['44px'] : []),
    ...(district ? ['minmax(64px, 0.7fr)'] : []),
    `${(beside ? 122 : 140) + (year ? 28 : 0)}px`,
    `repeat(${milestones}, minmax(46px, 0.62fr))`,
    'minmax(92px, 1.1fr)',
    '48px',
  ].join(' ');
