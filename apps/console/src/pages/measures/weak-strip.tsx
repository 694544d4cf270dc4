import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../shared/language.js';
import { formatScore } from '../../shared/numbers.js';
import { hidden } from '../parts/hidden.js';
import type { WeakPoint } from './weak-points.js';

/** The weak points of last year are the checklist of this plan. */
export function WeakStrip({ points, year, action }: { points: readonly WeakPoint[]; year: number; action?: ReactNode }) {
  const t = useText();
  const covered = points.filter(({ measures }) => measures.length > 0).length;
  return (
    <Card component="section" aria-label={t('measures.weak.title', { year })} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 2, px: 4, py: 2, mb: 3, minHeight: 48 }}>
      <Typography variant="subtitle2" component="h2">{t('measures.weak.title', { year })}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 1.5, flex: '1 1 240px' }}>
        {points.map((point) => (
          <Point key={`${point.code}${point.indicatorNo}`} point={point} />
        ))}
        {points.length === 0 ? <Typography component="li" variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('measures.weak.none')}</Typography> : null}
      </Box>
      {points.length > 0 ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('measures.weak.covered', { covered, all: points.length })}</Typography> : null}
      {action}
    </Card>
  );
}

const chip = { display: 'inline-flex', alignItems: 'center', gap: 1, height: 24, px: 2, borderRadius: '6px', fontSize: '0.75rem', lineHeight: '18px', whiteSpace: 'nowrap' } as const;

function Point({ point }: { point: WeakPoint }) {
  const t = useText();
  const name = point.item ? point.code : t('measures.weak.indicator', { no: point.code });
  const covered = point.measures.length > 0;
  const words = covered ? t('measures.weak.coveredBy', { what: name, measures: point.measures.join(', ') }) : t('measures.weak.missing', { what: name });
  return (
    <Box component="li">
      <Tooltip title={`${words} ${point.text} ${formatScore(point.score)}`}>
        <Box tabIndex={0} sx={{ ...chip, ...(covered ? { bgcolor: 'prongsai.doneBg', color: 'prongsai.doneFg', fontWeight: 500 } : { bgcolor: 'prongsai.missBg', color: 'prongsai.missFg', border: '1px dashed', borderColor: 'prongsai.missSolid', fontWeight: 600 }) }}>
          {covered ? <Check size={13} strokeWidth={2} aria-hidden /> : null}
          <span aria-hidden={covered}>{covered ? name : words}</span>
          {covered ? <span style={hidden}>{words}</span> : null}
        </Box>
      </Tooltip>
    </Box>
  );
}
