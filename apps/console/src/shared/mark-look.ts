import type { Mark } from '@prongsai/contracts';
import type { TokenName } from '../theme/tokens.js';

export type MarkIcon = 'tick' | 'clock' | 'triangle' | 'back' | 'lock';
export type MarkShape = 'plain' | 'edge' | 'bar' | 'foot' | 'dashed' | 'hatch' | 'dot';

/** How a mark is drawn. Shape and icon differ wherever colours are close, so that colour never speaks alone. */
export interface MarkLook {
  shape: MarkShape;
  ground: TokenName;
  ink: TokenName;
  edge?: TokenName;
  /** The fill of a progress bar. */
  fill?: TokenName;
  icon?: MarkIcon;
  /** What stands in a cell. */
  text: string;
}

export interface MarkFacts {
  mark: Mark;
  days: number | null;
  percent: number | null;
  /** Progress is behind the expected pace. */
  behind?: boolean;
}

/** Late 1-5, 6-20 and over 20 working days. */
export const lateStep = (days: number | null): 1 | 2 | 3 => (days === null || days <= 5 ? 1 : days <= 20 ? 2 : 3);

const plus = (days: number | null) => (days === null ? '' : `+${days}`);
/** A dash where work goes on without a due day, as in the record of an earlier year. */
const plain = (days: number | null) => (days === null ? '–' : String(days));

const late = (days: number | null, icon: MarkIcon): MarkLook => {
  const step = lateStep(days);
  return { shape: 'plain', ground: `late${step}Bg`, ink: `late${step}Fg`, icon, text: plain(days) };
};

const progress = ({ percent, behind = false }: MarkFacts): MarkLook => ({
  shape: 'bar',
  text: percent === null ? '' : `${Math.round(percent)}%`,
  ...(behind
    ? { ground: 'surface', fill: 'dueBg', edge: 'dueSolid', ink: 'dueFg' }
    : { ground: 'openBg', fill: 'brandLine', edge: 'openSolid', ink: 'openFg' }),
});

const looks: Record<Mark, (facts: MarkFacts) => MarkLook> = {
  done: () => ({ shape: 'plain', ground: 'doneBg', ink: 'doneFg', icon: 'tick', text: '' }),
  doneLate: ({ days }) => ({ shape: 'plain', ground: 'doneBg', ink: 'doneFg', icon: 'tick', text: plus(days) }),
  open: ({ days }) => ({ shape: 'edge', ground: 'openBg', ink: 'openFg', edge: 'brandLine', text: plain(days) }),
  progress,
  dueSoon: ({ days }) => ({ shape: 'foot', ground: 'dueBg', ink: 'dueFg', edge: 'dueSolid', icon: 'clock', text: plain(days) }),
  late: ({ days }) => late(days, 'triangle'),
  returned: ({ days }) => late(days, 'back'),
  willMiss: ({ days }) => ({ shape: 'dashed', ground: 'missBg', ink: 'missFg', edge: 'missSolid', text: plus(days) }),
  blocked: () => ({ shape: 'hatch', ground: 'surface', ink: 'blockFg', edge: 'line2', icon: 'lock', text: '' }),
  notOpen: () => ({ shape: 'dot', ground: 'surface', ink: 'futureDot', text: '' }),
};

export const lookOf = (facts: MarkFacts): MarkLook => looks[facts.mark](facts);

/** The message under `marks` that words a mark with its number; `null` where the bare word says all. */
export function countedWord({ mark, days, percent }: MarkFacts): { key: string; params: Record<string, number> } | null {
  if (mark === 'progress') return percent === null ? null : { key: 'marks.progressOf', params: { percent: Math.round(percent) } };
  const counted = days !== null && mark !== 'done' && mark !== 'blocked' && mark !== 'notOpen';
  return counted ? { key: `marks.${mark}Days`, params: { smart_count: days } } : null;
}
