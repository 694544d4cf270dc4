import type { RowOutcome } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import { useNames } from '../../../shared/language.js';
import { outcomeLook } from './row-look.js';

export function OutcomeChip({ outcome }: { outcome: RowOutcome }) {
  const names = useNames().rowOutcomes;
  const { icon: Icon, ground, ink } = outcomeLook[outcome];
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, height: 22, px: 1.5, borderRadius: '4px', fontSize: '0.75rem', lineHeight: '18px', fontWeight: 500, whiteSpace: 'nowrap', bgcolor: `prongsai.${ground}`, color: `prongsai.${ink}` }}>
      <Icon size={12} strokeWidth={2} aria-hidden />
      {names[outcome]}
    </Box>
  );
}
