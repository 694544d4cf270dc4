import Button from '@mui/material/Button';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReminderCounts, ReminderView } from '@prongsai/contracts';
import { BellRing } from 'lucide-react';
import { useDates } from '../../shared/dates.js';
import { EmptyState } from '../../shared/empty-state.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { byDay } from './by-day.js';
import { LedgerCards } from './ledger-cards.js';
import type { LedgerProps } from './ledger-props.js';
import { LedgerTable } from './ledger-table.js';
import { useExpectedChannels } from './use-expected-channels.js';
import { useLedger } from './use-ledger.js';
import { useLedgerKeys } from './use-ledger-keys.js';
import type { LedgerSearch } from './use-ledger-search.js';

interface LedgerOfProps {
  search: LedgerSearch;
  today: string;
  days: readonly { day: string; counts: ReminderCounts }[];
  /** The next day after the week on which something is planned. */
  nextDay: string | null;
  onStop: (line: ReminderView) => void;
}

/** The lines that were asked for, as a table or as cards. */
export function Ledger({ search, today, days, nextDay, onStop }: LedgerOfProps) {
  const t = useText();
  const phone = useMediaQuery('(max-width: 899px)');
  const { lines, error, isPending, isFetching, hasNextPage, fetchNextPage, refetch } = useLedger(search, today);
  const expected = useExpectedChannels(search.agencyId);
  const open = (line: ReminderView) => search.change({ line: line.id });
  const rows = useLedgerKeys({ lines, open: search.line, onOpen: open, onClose: () => search.change({ line: null }), onStop });
  const shown: LedgerProps = { days: byDay(lines), countsOf: (day) => days.find((one) => one.day === day)?.counts, today, expected, open: search.line, onOpen: open };
  return (
    <>
      {error ? <ProblemBand error={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <RowsSkeleton rows={12} /> : null}
      {!isPending && !isFetching && lines.length === 0 && !error ? <Nothing search={search} nextDay={nextDay} /> : null}
      {lines.length > 0 ? phone ? <LedgerCards {...shown} /> : <LedgerTable {...shown} rows={rows} /> : null}
      {hasNextPage ? <Button variant="outlined" loading={isFetching} onClick={() => void fetchNextPage()} sx={{ mt: 3 }}>{t('app.more')}</Button> : null}
    </>
  );
}

/** Why nothing is here, and the next day on which something is planned. */
function Nothing({ search, nextDay }: { search: LedgerSearch; nextDay: string | null }) {
  const t = useText();
  const dates = useDates();
  const filtered = search.status !== null || search.day !== null;
  const action = filtered ? (
    <Button variant="outlined" onClick={() => search.change({ status: null, day: null })}>{t('reminders.clear')}</Button>
  ) : nextDay ? (
    <Button variant="outlined" onClick={() => search.change({ week: nextDay })}>{t('reminders.goTo', { day: dates.weekday(nextDay) })}</Button>
  ) : undefined;
  return (
    <EmptyState icon={<BellRing size={28} strokeWidth={1.75} />} action={action}>
      {filtered ? t('reminders.noMatch') : nextDay ? t('reminders.emptyWeek', { day: dates.long(nextDay) }) : t('reminders.empty')}
    </EmptyState>
  );
}
