import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import type { LateSending } from '@prongsai/contracts';
import { useDates } from '../../../shared/dates.js';
import { useNames, usePick, useText } from '../../../shared/language.js';
import { ReminderStatus } from '../../../shared/reminder-status.js';
import { Becomes } from '../../parts/becomes.js';
import { RungChip } from '../rung-chip.js';
import { latenessWord } from './lateness.js';

/** One row a line or letter: what it was, by how much it was late, and who was told. */
export function LateSendings({ rows }: { rows: readonly LateSending[] }) {
  const t = useText();
  return <Card component="ul" aria-label={t('reminders.outage.title')} sx={{ listStyle: 'none', m: 0, p: 0 }}>{rows.map((row) => <Row key={`${row.kind} ${row.id}`} row={row} />)}</Card>;
}

function Row({ row }: { row: LateSending }) {
  const t = useText();
  const pick = usePick();
  const names = useNames();
  const dates = useDates();
  const late = latenessWord(row.lateMinutes);
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr auto', md: '230px minmax(0, 1.1fr) 110px minmax(0, 1.1fr)' }, columnGap: 4, rowGap: 1, px: 4, py: 2.5, alignItems: 'start', '& + &': { borderTop: 1, borderColor: 'prongsai.line' } }}>
      <Box>
        <Typography variant="body2" sx={{ fontWeight: 600, color: 'prongsai.lateFg' }}>{t('reminders.outage.late', { by: t(late.key, late.params) })}</Typography>
        <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink2' }}>{dates.moment(row.plannedFor)}<Becomes />{dates.moment(row.settledAt)}</Typography>
      </Box>
      <Box sx={{ gridColumn: { xs: '1 / -1', md: 'auto' }, gridRow: { xs: 2, md: 'auto' } }}>
        <Typography variant="body2" sx={{ fontWeight: 500 }}>{row.agency ? pick(row.agency.shortName) : t('reminders.outage.letter')}</Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', typography: 'body2', color: 'prongsai.ink2' }}>
          {row.milestone ? names.milestones[row.milestone] : t(`reminders.outage.kind.${row.kind}`)}
          {row.rung ? <RungChip rung={row.rung} /> : null}
        </Box>
      </Box>
      <Box sx={{ typography: 'body2' }}><ReminderStatus status={row.status} /></Box>
      <Typography variant="body2" component="div" sx={{ gridColumn: { xs: '1 / -1', md: 'auto' }, color: 'prongsai.ink2' }}>
        {row.told ? t('reminders.outage.told', { to: pick(row.told) }) : t('reminders.outage.toldNobody')}
        {row.reason ? <Box>{pick(row.reason)}</Box> : null}
      </Typography>
    </Box>
  );
}
