import type { TokenName } from '../../../theme/tokens.js';
import type { MarkTone } from '../reading/page-marks.js';

interface MarkLook {
  edge: TokenName;
  ground: TokenName | null;
  ink: TokenName;
  width: number;
}

const looks: Record<MarkTone, MarkLook> = {
  active: { edge: 'brand', ground: 'brandTint', ink: 'onBrand', width: 2 },
  error: { edge: 'lateFg', ground: 'lateTint', ink: 'surface', width: 2 },
  warning: { edge: 'dueFg', ground: 'dueBg', ink: 'surface', width: 2 },
  answered: { edge: 'doneSolid', ground: null, ink: 'surface', width: 1 },
  row: { edge: 'brandLine', ground: 'brandTint', ink: 'onBrand', width: 1 },
};

export const markLook = (tone: MarkTone): MarkLook => looks[tone];

/** The box around what is marked. It takes no room, so that nothing on the page moves; over a picture the words must shine through. */
export const boxSx = (tone: MarkTone, cover = 70) => {
  const { edge, ground, width } = looks[tone];
  return {
    outline: `${width}px solid var(--prongsai-palette-prongsai-${edge})`,
    outlineOffset: -width,
    ...(ground ? { bgcolor: `color-mix(in srgb, var(--prongsai-palette-prongsai-${ground}) ${cover}%, transparent)` } : {}),
  } as const;
};
