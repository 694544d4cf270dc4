import Box from '@mui/material/Box';

/** Three sheets, one over the other: what is transparent. */
export function BrandMark({ size = 20 }: { size?: number }) {
  return (
    <Box component="svg" viewBox="0 0 32 32" aria-hidden sx={{ width: size, height: size, flexShrink: 0, display: 'block' }}>
      <Box component="rect" x="2" y="2" width="19" height="19" rx="5.5" sx={{ fill: 'var(--prongsai-palette-prongsai-brandLine)' }} />
      <Box component="rect" x="6.5" y="6.5" width="19" height="19" rx="5.5" sx={{ fill: 'var(--prongsai-palette-prongsai-score95)' }} />
      <Box component="rect" x="11" y="11" width="19" height="19" rx="5.5" sx={{ fill: 'var(--prongsai-palette-prongsai-brand)' }} />
    </Box>
  );
}
