import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';

/** Rows of the height the real ones will have, so that nothing jumps. */
export function RowsSkeleton({ rows = 8, height = 33 }: { rows?: number; height?: number }) {
  return (
    <Box aria-hidden sx={{ display: 'grid', gap: '1px' }}>
      {Array.from({ length: rows }, (_, at) => (
        <Skeleton key={at} variant="rounded" height={height - 8} sx={{ my: '4px', bgcolor: 'prongsai.sunken' }} />
      ))}
    </Box>
  );
}

/** The frame of a page while its code or first data is on the way. */
export function PageSkeleton() {
  return (
    <Box aria-busy="true" sx={{ display: 'grid', gap: 3 }}>
      <Skeleton variant="rounded" height={32} width={280} sx={{ bgcolor: 'prongsai.sunken' }} />
      <Skeleton variant="rounded" height={72} sx={{ bgcolor: 'prongsai.sunken' }} />
      <RowsSkeleton rows={10} />
    </Box>
  );
}
