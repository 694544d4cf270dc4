import type { TrailRow } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useDates } from '../../shared/dates.js';
import { groupBy } from '../../shared/group-by.js';
import { usePick, useText } from '../../shared/language.js';

/** One sentence an entry, under the day it happened. */
export function TrailList({ entries, named }: { entries: readonly TrailRow[]; named: boolean }) {
  const dates = useDates();
  return [...groupBy(entries, ({ at }) => dates.dayOf(at))].map(([day, rows]) => (
    <Box component="section" key={day} aria-label={dates.weekday(day)} sx={{ mb: 4 }}>
      <Typography variant="h3" component="h2" sx={{ mb: 1 }}>{dates.weekday(day)}</Typography>
      <Card component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => <Entry key={row.id} row={row} named={named} />)}
      </Card>
    </Box>
  ));
}

function Entry({ row, named }: { row: TrailRow; named: boolean }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '72px 1fr auto' }, columnGap: 4, px: 4, py: 2, '& + &': { borderTop: 1, borderColor: 'prongsai.line' } }}>
      <Typography variant="body2" component="span" sx={{ color: 'prongsai.ink2', whiteSpace: 'nowrap' }}>{dates.time(row.at)}</Typography>
      <Typography variant="body2" component="span">
        <Box component="span" sx={{ fontWeight: 500 }}>{pick(row.by)}</Box> {pick(row.sentence)}
        {named && row.agency ? <Box component="span" sx={{ color: 'prongsai.ink2' }}> {pick(row.agency.name)}</Box> : null}
      </Typography>
      <Typography variant="caption" component="span" sx={{ color: 'prongsai.ink2', whiteSpace: 'nowrap' }}>{t('trail.entry', { no: row.no, code: row.code })}</Typography>
    </Box>
  );
}
