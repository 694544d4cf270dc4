import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { routes, type ReminderView } from '@prongsai/contracts';
import { useGetList } from 'react-admin';
import { BellRing } from 'lucide-react';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { EmptyState } from '../../shared/empty-state.js';
import { useText } from '../../shared/language.js';
import { PageHeader } from '../../shared/page-header.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { byDay } from './by-day.js';
import { LedgerCards } from './ledger-cards.js';
import { LedgerTable } from './ledger-table.js';

const statuses = ['planned', 'sent', 'skipped', 'failed'] as const;
type Status = ReminderView['status'];
const wanted = (value: string | null): Status | null => statuses.find((status) => status === value) ?? null;

/** What will go out, to whom, and why not? Every letter is a line of the ledger. */
export function RemindersPage() {
  const t = useText();
  const [search] = useSearchParams();
  const status = wanted(search.get('status'));
  const { data = [], isPending, error, refetch } = useGetList<ReminderView>('reminders', { pagination: { page: 1, perPage: 500 } });
  return (
    <>
      <PageHeader title={t('reminders.title')} context={t('reminders.context')} />
      {error ? <ProblemBand error={error} onRetry={() => void refetch()} /> : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 3 }}>
        <StatusFilter lines={data} status={status} />
        <Typography variant="caption" sx={{ color: 'prongsai.ink2', ml: { md: 'auto' } }}>{t('reminders.rule')}</Typography>
      </Box>
      {isPending && !error ? <RowsSkeleton rows={12} /> : <Ledger lines={data} status={status} />}
    </>
  );
}

function StatusFilter({ lines, status }: { lines: readonly ReminderView[]; status: Status | null }) {
  const t = useText();
  const [, setSearch] = useSearchParams();
  const choose = (next: Status | null) => setSearch(next ? { status: next } : {}, { replace: true });
  const count = (one: Status | null) => lines.filter((line) => one === null || line.status === one).length;
  return [null, ...statuses].map((one) => (
    <Button
      key={one ?? 'all'}
      variant="outlined"
      aria-pressed={status === one}
      onClick={() => choose(one)}
      sx={status === one ? { bgcolor: 'prongsai.brandTint', borderColor: 'prongsai.brandLine', color: 'prongsai.brandInk', '&:hover': { bgcolor: 'prongsai.brandTint', borderColor: 'prongsai.brandLine' } } : {}}
    >
      {t('reminders.counted', { label: one ? t(`reminders.status.${one}`) : t('reminders.all'), smart_count: count(one) })}
    </Button>
  ));
}

function Ledger({ lines, status }: { lines: readonly ReminderView[]; status: Status | null }) {
  const t = useText();
  const phone = useMediaQuery('(max-width: 899px)');
  const today = useApi(routes.clock, {}).data?.today ?? '';
  const shown = status ? lines.filter((line) => line.status === status) : lines;
  if (shown.length === 0) return <EmptyState icon={<BellRing size={28} strokeWidth={1.75} />}>{t(lines.length ? 'reminders.noMatch' : 'reminders.empty')}</EmptyState>;
  const days = byDay(shown, today);
  return phone ? <LedgerCards days={days} today={today} /> : <LedgerTable days={days} today={today} />;
}
