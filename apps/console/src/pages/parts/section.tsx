import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  title: ReactNode;
  /** Short words or a control on the right of the title. */
  aside?: ReactNode;
  /** The anchor other pages lead to. */
  id?: string;
  children?: ReactNode;
}

/** One card with one question; its title names the region for people who listen to the page. */
export function Section({ title, aside, id, children }: SectionProps) {
  const heading = useId();
  return (
    <Card component="section" aria-labelledby={heading} id={id} sx={{ px: { xs: 4, md: 5 }, py: 4, scrollMarginTop: 72 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 3, mb: 2 }}>
        <Typography id={heading} variant="h2" sx={{ flex: 1, minWidth: 0 }}>
          {title}
        </Typography>
        {aside === undefined ? null : (
          <Typography variant="caption" component="div" sx={{ color: 'prongsai.ink2', textAlign: 'right', flexShrink: 0 }}>
            {aside}
          </Typography>
        )}
      </Box>
      {children}
    </Card>
  );
}
