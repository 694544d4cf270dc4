import type { CycleView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { useText } from '../../shared/language.js';
import { linkOf } from '../parts/links.js';

const tile = {
  flex: '1 1 36px', maxWidth: 56, minHeight: 24, display: 'grid', placeItems: 'center', borderRadius: '4px', textDecoration: 'none',
  fontSize: '0.75rem', lineHeight: '18px', '@media (pointer: coarse)': { minHeight: 44, minWidth: 44 },
} as const;

/** One tile a measure: done is a quiet tint, missing is an edge that asks for a look. Each leads to its measure. */
export function ReadyStrip({ strip, cycle }: { strip: readonly { no: number; ready: boolean }[]; cycle: CycleView }) {
  const t = useText();
  const ready = strip.filter((one) => one.ready).length;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1, mt: 3 }}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, flex: '1 1 260px', display: 'flex', flexWrap: 'wrap', gap: '5px' }}>
        {strip.map(({ no, ready: done }) => (
          <Box component="li" key={no} sx={{ display: 'contents' }}>
            <Box
              component={Link}
              to={linkOf({ kind: 'measure', key: String(no), field: null }, cycle)}
              aria-label={t(done ? 'year.due.stripReady' : 'year.due.stripMissing', { no })}
              sx={{ ...tile, ...(done ? { bgcolor: 'prongsai.doneBg', color: 'prongsai.doneFg' } : { border: 1, borderColor: 'prongsai.dueSolid', color: 'prongsai.dueFg', fontWeight: 600 }) }}
            >
              {no}
            </Box>
          </Box>
        ))}
      </Box>
      <Box sx={{ typography: 'subtitle2', whiteSpace: 'nowrap' }}>{t('year.due.ready', { ready, all: strip.length })}</Box>
    </Box>
  );
}
