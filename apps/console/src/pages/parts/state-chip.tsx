import Box from '@mui/material/Box';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** Whether a page is being written or only read, beside its title. */
export function StateChip({ icon: Icon, quiet = false, children }: { icon: LucideIcon; quiet?: boolean; children: ReactNode }) {
  const look = quiet ? { bgcolor: 'prongsai.blockBg', color: 'prongsai.blockFg' } : { bgcolor: 'prongsai.openBg', color: 'prongsai.openFg' };
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5, height: 24, px: 2, borderRadius: '6px', fontSize: '0.75rem', lineHeight: '18px', fontWeight: 500, whiteSpace: 'nowrap', ...look }}>
      <Icon size={13} strokeWidth={1.75} aria-hidden />
      {children}
    </Box>
  );
}
