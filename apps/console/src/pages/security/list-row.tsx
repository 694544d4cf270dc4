import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface ListRowProps {
  title: ReactNode;
  /** A word that tells this one apart. */
  chip?: ReactNode;
  lines: readonly string[];
  actions?: ReactNode;
}

/** One thing of the account, what is known of it, and what may be done with it. */
export function ListRow({ title, chip, lines, actions }: ListRowProps) {
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, rowGap: 1, py: 2, borderTop: 1, borderColor: 'prongsai.line', '&:first-of-type': { borderTop: 0 } }}>
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
          <Typography sx={{ fontWeight: 500 }}>{title}</Typography>
          {chip}
        </Box>
        {lines.filter(Boolean).map((line) => <Typography key={line} variant="body2" sx={{ color: 'prongsai.ink2', overflowWrap: 'anywhere' }}>{line}</Typography>)}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>{actions}</Box>
    </Box>
  );
}

export function List({ children }: { children: ReactNode }) {
  return <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{children}</Box>;
}
