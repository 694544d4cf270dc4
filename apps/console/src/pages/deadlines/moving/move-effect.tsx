import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { MovedDeadline, MovedLine, MoveCounts } from '@prongsai/contracts';
import { useDates } from '../../../shared/dates.js';
import { useText } from '../../../shared/language.js';
import { formatCount } from '../../../shared/numbers.js';
import { Becomes } from '../../parts/becomes.js';
import { MovedDeadlines } from './moved-deadlines.js';
import { MovedLines } from './moved-lines.js';

export const firstRows = 20;
/** As many as one page of the server holds. */
const mostRows = 500;

interface MoveEffectProps {
  effect: { from: string; to: string; workingDays: number; counts: MoveCounts; deadlines: { data: MovedDeadline[]; total: number }; lines: { data: MovedLine[]; total: number } };
  limit: number;
  onMore: (limit: number) => void;
}

/** Before and after: the day, how much moves with it, and the rows themselves. */
export function MoveEffect({ effect: { from, to, workingDays, counts, deadlines, lines }, limit, onMore }: MoveEffectProps) {
  const t = useText();
  const dates = useDates();
  const way = workingDays < 0 ? 'deadlines.effect.earlier' : 'deadlines.effect.later';
  const more = Math.max(deadlines.total, lines.total) > limit && limit < mostRows;
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      <Box sx={{ px: 3, py: 3, borderRadius: '8px', bgcolor: 'prongsai.brandTint', color: 'prongsai.brandInk' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', rowGap: 1, alignItems: 'center' }}>
          <Typography component="span" sx={{ textDecoration: 'line-through' }}>{dates.weekday(from)}</Typography>
          <Becomes />
          <Typography component="span" sx={{ fontWeight: 600 }}>{dates.weekday(to)}</Typography>
        </Box>
        <Typography variant="body2">{t(way, { days: t('app.workingDays', { smart_count: Math.abs(workingDays) }) })}</Typography>
      </Box>
      <Counts counts={counts} />
      {deadlines.total > 0 ? <MovedDeadlines deadlines={deadlines.data} total={deadlines.total} /> : null}
      {lines.total > 0 ? <MovedLines lines={lines.data} total={lines.total} /> : <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('deadlines.effect.noLines')}</Typography>}
      {more ? <Button variant="outlined" onClick={() => onMore(Math.min(limit + 100, mostRows))} sx={{ justifySelf: 'start' }}>{t('app.more')}</Button> : null}
    </Box>
  );
}

const counted = ['agencies', 'deadlines', 'moved', 'added', 'tooLate', 'dropped', 'kept'] as const satisfies readonly (keyof MoveCounts)[];

function Counts({ counts }: { counts: MoveCounts }) {
  const t = useText();
  // What nothing came to is left out, but how many agencies and deadlines there are is always told.
  const shown = counted.filter((one) => counts[one] > 0 || one === 'agencies' || one === 'deadlines');
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', rowGap: 1, columnGap: 3, typography: 'body2' }}>
      {shown.map((one) => (
        <Box key={one} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'prongsai.ink2' }}>{t(`deadlines.effect.count.${one}`)}</Box>
          <Box component="dd" sx={{ m: 0, fontWeight: 600, textAlign: 'right' }}>{formatCount(counts[one])}</Box>
        </Box>
      ))}
    </Box>
  );
}
