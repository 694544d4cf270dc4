import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import type { OutageReport } from '@prongsai/contracts';
import { ArrowLeft, CircleCheck, Download } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useDates } from '../../../shared/dates.js';
import { EmptyState } from '../../../shared/empty-state.js';
import { useText } from '../../../shared/language.js';
import { formatCount } from '../../../shared/numbers.js';
import { PageHeader } from '../../../shared/page-header.js';
import { ProblemBand } from '../../../shared/problem-band.js';
import { RowsSkeleton } from '../../../shared/skeletons.js';
import { DayField } from '../../parts/day-field.js';
import { latenessWord, outageFileHref } from './lateness.js';
import { LateSendings } from './late-sendings.js';
import { useOutages } from './use-outages.js';

/** What was sent late, by how much, and who was told. */
export function OutagesPage() {
  const t = useText();
  const [from, setFrom] = useState<string | null>(null);
  const [until, setUntil] = useState<string | null>(null);
  const { report, rows, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useOutages({ from, until });
  return (
    <>
      <PageHeader
        title={t('reminders.outage.title')}
        context={t('reminders.outage.context')}
        actions={
          <>
            <Button component={Link} to="/reminders" variant="outlined" startIcon={<ArrowLeft size={16} strokeWidth={1.75} />}>{t('reminders.outage.back')}</Button>
            <Button component="a" href={outageFileHref({ from, until })} download variant="outlined" startIcon={<Download size={16} strokeWidth={1.75} />}>{t('reminders.outage.file')}</Button>
          </>
        }
      />
      {error ? <ProblemBand error={error} onRetry={() => void refetch()} /> : null}
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', sm: '220px 220px' }, mb: 3 }}>
        <DayField label={t('reminders.outage.from')} value={from} onChange={setFrom} />
        <DayField label={t('reminders.outage.until')} value={until} onChange={setUntil} />
      </Box>
      {report ? <Summary report={report} /> : isPending && !error ? <RowsSkeleton rows={10} /> : null}
      {report && rows.length === 0 ? <EmptyState icon={<CircleCheck size={28} strokeWidth={1.75} />}>{t('reminders.outage.none')}</EmptyState> : null}
      {rows.length > 0 ? <LateSendings rows={rows} /> : null}
      {hasNextPage ? <Button variant="outlined" loading={isFetchingNextPage} onClick={() => void fetchNextPage()} sx={{ mt: 3 }}>{t('app.more')}</Button> : null}
    </>
  );
}

function Summary({ report: { from, until, outages, totals } }: { report: OutageReport }) {
  const t = useText();
  const dates = useDates();
  const longest = latenessWord(totals.longestMinutes);
  const figures = [
    [t('reminders.outage.figure.lines'), formatCount(totals.lines)],
    [t('reminders.outage.figure.letters'), formatCount(totals.letters)],
    [t('reminders.outage.figure.sent'), formatCount(totals.sent)],
    [t('reminders.outage.figure.longest'), totals.longestMinutes > 0 ? t(longest.key, longest.params) : '–'],
  ] as const;
  return (
    <Card sx={{ mb: 3 }}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: { xs: 'repeat(2, 1fr)', md: 'repeat(4, 1fr)' } }}>
        {figures.map(([label, value]) => (
          <Box key={label} sx={{ display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end', px: 4, py: 3 }}>
            <Typography component="dt" variant="body2" sx={{ color: 'prongsai.ink2' }}>{label}</Typography>
            <Typography component="dd" variant="h4" sx={{ m: 0 }}>{value}</Typography>
          </Box>
        ))}
      </Box>
      <Box sx={{ px: 4, py: 3, borderTop: 1, borderColor: 'prongsai.line' }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>{t('reminders.outage.span', { range: dates.range(dates.dayOf(from), dates.dayOf(until)) })}</Typography>
        {outages.length === 0 ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('reminders.outage.ran')}</Typography> : null}
        <Box component="ul" sx={{ m: 0, pl: 4, typography: 'body2' }}>
          {outages.map((one) => <li key={one.from}>{t('reminders.outage.was', { from: dates.fullMoment(one.from), until: dates.fullMoment(one.until) })}</li>)}
        </Box>
      </Box>
    </Card>
  );
}
