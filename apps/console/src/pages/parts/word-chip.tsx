import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { TokenName } from '../../theme/tokens.js';

/** A word on its ground, told apart by the word first and by the colour second. */
export function WordChip({ ground, ink, children }: { ground: TokenName; ink: TokenName; children: ReactNode }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', height: 24, px: 2, borderRadius: '6px', fontSize: '0.75rem', lineHeight: '18px', fontWeight: 500, whiteSpace: 'nowrap', bgcolor: `prongsai.${ground}`, color: `prongsai.${ink}` }}>
      {children}
    </Box>
  );
}
