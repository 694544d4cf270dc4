import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CycleView } from '@prongsai/contracts';
import { Circle } from 'lucide-react';
import { usePick, useText } from '../../shared/language.js';

/** Everything that keeps the next step from happening, whoever asks. */
export function SheetGaps({ cycle }: { cycle: CycleView }) {
  const t = useText();
  const pick = usePick();
  if (cycle.gaps.length === 0) return null;
  return (
    <Box sx={{ px: 4, py: 3 }}>
      <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink3', mb: 1 }}>{t('board.sheet.gaps')}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {cycle.gaps.map((gap, at) => (
          <Box component="li" key={`${gap.code}:${gap.where ?? ''}:${at}`} sx={{ display: 'flex', gap: 2, typography: 'body2' }}>
            <Box sx={{ pt: '4px', color: 'prongsai.ink3', flexShrink: 0 }}><Circle size={12} strokeWidth={1.75} aria-hidden /></Box>
            {pick(gap.message)}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
