import { routes } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useApi } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { Section } from '../parts/section.js';

/** One readable sentence an entry, newest first. */
export function TrailSection({ cycleId }: { cycleId: string }) {
  const t = useText();
  const [whole, setWhole] = useState(false);
  return (
    <Section
      id="trail"
      title={t('year.trail.title')}
      aside={<Button variant="text" size="small" onClick={() => setWhole(!whole)}>{t(whole ? 'year.trail.fewer' : 'year.trail.all')}</Button>}
    >
      <Trail cycleId={cycleId} limit={whole ? 200 : 4} />
    </Section>
  );
}

export function Trail({ cycleId, limit }: { cycleId: string; limit: number }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const entries = useApi(routes.trail, { params: { cycleId }, query: { limit } }).data?.data;
  if (!entries) return <RowsSkeleton rows={4} height={26} />;
  if (entries.length === 0) return <Typography sx={{ color: 'prongsai.ink2' }}>{t('year.trail.none')}</Typography>;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {entries.map((entry) => (
        <Box component="li" key={entry.id} sx={{ display: 'flex', flexWrap: { xs: 'wrap', sm: 'nowrap' }, columnGap: 4, py: 0.75 }}>
          <Typography variant="body2" component="span" sx={{ width: 116, flexShrink: 0, color: 'prongsai.ink2', whiteSpace: 'nowrap' }}>{dates.moment(entry.at)}</Typography>
          <Typography variant="body2" component="span">{pick(entry.by)} {pick(entry.sentence)}</Typography>
        </Box>
      ))}
    </Box>
  );
}
