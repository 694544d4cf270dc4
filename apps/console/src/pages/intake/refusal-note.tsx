import type { IntakeView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { FileX } from 'lucide-react';
import { usePick } from '../../shared/language.js';

/** What is wrong with a file, and the way out. */
export function RefusalNote({ refusal }: { refusal: NonNullable<IntakeView['refusal']> }) {
  const pick = usePick();
  return (
    <Box sx={{ display: 'flex', gap: 3, alignItems: 'flex-start' }}>
      <Box sx={{ color: 'prongsai.lateFg', pt: '3px' }}><FileX size={16} strokeWidth={1.75} aria-hidden /></Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{pick(refusal.title)}</Typography>
        <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{pick(refusal.detail)}</Typography>
      </Box>
    </Box>
  );
}
