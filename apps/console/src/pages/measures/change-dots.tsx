import type { SuggestedMeasureView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import { useText } from '../../shared/language.js';
import { dotLayout } from './dot-layout.js';

const rowHeight = 9;
const radius = 4;

const signed = (value: number, digits: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(digits)}`;

/** How the indicator changed in the next year at each agency that used the measure. The words beside it say the same. */
export function ChangeDots({ changes }: { changes: NonNullable<SuggestedMeasureView['changes']> }) {
  const t = useText();
  const { dots, zero, median, ticks } = dotLayout(changes.values, changes.median);
  const height = Math.max(3, ...dots.map(({ row }) => row + 1)) * rowHeight + radius;
  const label = { position: 'absolute', transform: 'translateX(-50%)', whiteSpace: 'nowrap', fontSize: '0.75rem', lineHeight: '18px' } as const;
  return (
    <Box aria-hidden sx={{ position: 'relative', pt: '18px', pb: '18px', my: 1 }}>
      <Box sx={{ ...label, top: 0, left: `${Math.min(82, Math.max(18, median))}%`, color: 'prongsai.brandInk', fontWeight: 600 }}>{t('suggestions.median', { change: signed(changes.median, 2) })}</Box>
      <Box component="svg" sx={{ display: 'block', width: '100%', height, overflow: 'visible' }}>
        <Box component="line" x1="0" x2="100%" y1={height - radius} y2={height - radius} sx={{ stroke: 'var(--prongsai-palette-prongsai-line2)' }} />
        <Box component="line" x1={`${zero}%`} x2={`${zero}%`} y1={0} y2={height} strokeDasharray="3 3" sx={{ stroke: 'var(--prongsai-palette-prongsai-ink3)' }} />
        <Box component="line" x1={`${median}%`} x2={`${median}%`} y1={0} y2={height} strokeWidth={2} sx={{ stroke: 'var(--prongsai-palette-prongsai-brand)' }} />
        {dots.map(({ x, row }, at) => <Box component="circle" key={at} cx={`${x}%`} cy={height - radius - row * rowHeight} r={radius} sx={{ fill: 'var(--prongsai-palette-prongsai-openSolid)' }} />)}
      </Box>
      {ticks.map(({ value, x }) => <Box key={value} sx={{ ...label, bottom: 0, left: `${x}%`, color: 'prongsai.ink3' }}>{signed(value, 0)}</Box>)}
    </Box>
  );
}
