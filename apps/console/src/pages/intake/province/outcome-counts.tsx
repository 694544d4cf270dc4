import { rowOutcomes, type RowCounts } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import { useNames } from '../../../shared/language.js';
import { formatCount } from '../../../shared/numbers.js';

/** How many rows come to what. */
export function OutcomeCounts({ counts }: { counts: RowCounts }) {
  const names = useNames().rowOutcomes;
  return (
    <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'max-content max-content', columnGap: 5, rowGap: 0.5, m: 0, typography: 'body2' }}>
      {rowOutcomes.map((outcome) => (
        <Box key={outcome} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'prongsai.ink2' }}>{names[outcome]}</Box>
          <Box component="dd" sx={{ m: 0, textAlign: 'right', fontWeight: 600 }}>{formatCount(counts[outcome])}</Box>
        </Box>
      ))}
    </Box>
  );
}
