import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface SplitFrameProps {
  phone: boolean;
  /** The document. */
  source: ReactNode;
  /** What stays in view above what was read. */
  head: ReactNode;
  body: ReactNode;
  /** On a phone one of the two at a time. */
  tabs: ReactNode;
  tab: 'source' | 'reading';
}

/** Out to the edges of the page, under the bar and beside the menu. */
const bleed = { mx: { xs: -4, md: -5 }, mt: -3 } as const;

/** Two sides that scroll each for itself; on a phone two tabs of one page. */
export function SplitFrame({ phone, source, head, body, tabs, tab }: SplitFrameProps) {
  if (phone) {
    return (
      <Box sx={bleed}>
        {head}
        <Box sx={{ position: 'sticky', top: 54, zIndex: 3 }}>{tabs}</Box>
        <Box role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} sx={tab === 'source' ? { height: 'calc(100dvh - 54px - 45px - 61px)' } : { bgcolor: 'prongsai.surface' }}>
          {tab === 'source' ? source : body}
        </Box>
      </Box>
    );
  }
  return (
    <Box sx={{ ...bleed, mb: -6, height: 'calc(100dvh - 48px)', display: 'grid', gridTemplateColumns: { md: 'minmax(0, 5fr) minmax(0, 6fr)', lg: 'minmax(0, 47fr) minmax(0, 53fr)' } }}>
      <Box sx={{ minWidth: 0, minHeight: 0, borderRight: 1, borderColor: 'prongsai.line2' }}>{source}</Box>
      <Box sx={{ minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column', bgcolor: 'prongsai.surface' }}>
        {head}
        <Box sx={{ flex: 1, minHeight: 0, overflowY: 'auto', position: 'relative' }}>{body}</Box>
      </Box>
    </Box>
  );
}
