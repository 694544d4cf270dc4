import Box from '@mui/material/Box';
import type { Mark } from '@prongsai/contracts';
import { Check, Clock, Lock, TriangleAlert, Undo2, type LucideIcon } from 'lucide-react';
import { useNames, useText } from './language.js';
import { visuallyHidden } from './visually-hidden.js';
import { countedWord, lookOf, type MarkFacts, type MarkIcon, type MarkLook, type MarkShape } from './mark-look.js';

const icons: Record<MarkIcon, LucideIcon> = { tick: Check, clock: Clock, triangle: TriangleAlert, back: Undo2, lock: Lock };

interface StatusMarkProps {
  state: Mark;
  /** Working days. */
  days?: number | null;
  percent?: number | null;
  /** Progress is behind the expected pace. */
  behind?: boolean;
  extended?: boolean;
  /** A cell shows the number, a chip the word, a swatch only the shape. */
  size?: 'cell' | 'chip' | 'swatch';
  /** A number for a swatch, e.g. in the legend. */
  sample?: string;
}

type Style = Record<string, string | object>;

const variable = (token: string) => `var(--prongsai-palette-prongsai-${token})`;

const bar = (fill: string, percent: number) => `linear-gradient(to right, ${fill} ${percent}%, transparent ${percent}%)`;

const shapes: Record<MarkShape, (edge: string, fill: string, percent: number) => Style> = {
  plain: () => ({}),
  edge: (edge) => ({ border: `1px solid ${edge}` }),
  bar: (edge, fill, percent) => ({ border: `1px solid ${edge}`, backgroundImage: bar(fill, percent) }),
  foot: (edge) => ({ borderBottom: `3px solid ${edge}` }),
  dashed: (edge) => ({ border: `1px dashed ${edge}` }),
  hatch: (edge) => ({ backgroundImage: `repeating-linear-gradient(135deg, ${edge} 0 1px, transparent 1px 6px)` }),
  dot: () => ({ bgcolor: 'transparent' }),
};

const shapeSx = (look: MarkLook, percent: number | null): Style =>
  shapes[look.shape](variable(look.edge ?? look.ink), variable(look.fill ?? look.ground), percent ?? 0);

const sizeSx = {
  cell: { height: 21, width: 1, fontSize: '0.75rem', lineHeight: '18px', gap: '3px', borderRadius: '4px' },
  swatch: { height: 18, minWidth: 22, px: 1, fontSize: '0.75rem', lineHeight: '16px', gap: '3px', borderRadius: '4px' },
  chip: { minHeight: 24, px: 2, py: '2px', fontSize: '0.75rem', lineHeight: '18px', gap: '5px', borderRadius: '6px', whiteSpace: 'nowrap' },
} as const;

const corner = (ink: string): Style => ({
  '&::after': { content: '""', position: 'absolute', top: 0, right: 0, borderTop: `7px solid ${variable(ink)}`, borderLeft: '7px solid transparent', borderTopRightRadius: '3px' },
});

/** The one drawing of a state: board cell, chip, legend and print. The word is its accessible name. */
export function StatusMark({ state, days = null, percent = null, behind = false, extended = false, size = 'cell', sample }: StatusMarkProps) {
  const t = useText();
  const facts: MarkFacts = { mark: state, days, percent, behind };
  const look = lookOf(facts);
  const bare = useNames().marks[state];
  const counted = countedWord(facts);
  const said = counted ? t(counted.key, counted.params) : bare;
  const word = extended ? `${said} ${t('marks.extended')}` : said;
  const Icon = look.icon ? icons[look.icon] : null;
  const shown = size === 'chip' ? said : (sample ?? look.text);
  return (
    <Box
      component="span"
      {...(size === 'chip' ? {} : { role: 'img', 'aria-label': word })}
      sx={[
        {
          position: 'relative', display: 'inline-flex', alignItems: 'center', justifyContent: 'center', boxSizing: 'border-box', fontWeight: 600,
          color: variable(look.ink), bgcolor: variable(look.ground), printColorAdjust: 'exact', ...sizeSx[size],
        },
        shapeSx(look, percent),
        extended && look.shape !== 'dot' ? corner(look.ink) : {},
      ]}
    >
      {look.shape === 'dot' && size !== 'chip' ? <Box component="span" sx={{ width: 4, height: 4, borderRadius: '50%', bgcolor: variable(look.ink) }} /> : null}
      {Icon && !(size === 'swatch' && shown) ? <Icon size={size === 'chip' ? 14 : 12} strokeWidth={size === 'chip' ? 1.75 : 2} aria-hidden /> : null}
      {shown}
      {size === 'chip' && extended ? <Box component="span" sx={visuallyHidden}>{t('marks.extended')}</Box> : null}
    </Box>
  );
}
