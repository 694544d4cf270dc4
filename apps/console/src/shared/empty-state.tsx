import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** One sentence that says why nothing is here, and the one thing to do. */
export function EmptyState({ icon, children, action }: { icon?: ReactNode; children: ReactNode; action?: ReactNode }) {
  return (
    <Box sx={{ display: 'grid', justifyItems: 'center', gap: 3, py: 8, px: 4, textAlign: 'center', color: 'prongsai.ink2' }}>
      {icon ? <Box aria-hidden sx={{ color: 'prongsai.ink3' }}>{icon}</Box> : null}
      <Typography sx={{ maxWidth: 440 }}>{children}</Typography>
      {action}
    </Box>
  );
}
