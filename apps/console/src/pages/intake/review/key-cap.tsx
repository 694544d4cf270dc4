import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** A key of the keyboard, where there is one. */
export function KeyCap({ children, onBrand = false }: { children: ReactNode; onBrand?: boolean }) {
  const edge = onBrand ? 'onBrand' : 'line2';
  return (
    <Box component="kbd" aria-hidden sx={{ font: 'inherit', fontSize: '0.75rem !important', lineHeight: '18px', px: '5px', borderRadius: '4px', boxShadow: `inset 0 0 0 1px var(--prongsai-palette-prongsai-${edge})`, color: `prongsai.${onBrand ? 'onBrand' : 'ink2'}`, '@media (pointer: coarse)': { display: 'none' } }}>
      {children}
    </Box>
  );
}
