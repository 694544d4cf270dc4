import Box from '@mui/material/Box';
import { routes, type ReminderView } from '@prongsai/contracts';
import { useState } from 'react';
import { useApi } from '../../shared/api.js';
import { useMay } from '../../shared/me.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { PageSkeleton } from '../../shared/skeletons.js';
import { Ledger } from './ledger.js';
import { LedgerFilters } from './ledger-filters.js';
import { LedgerHeader } from './ledger-header.js';
import { LinePanel } from './line-panel.js';
import { OutageBand } from './outages/outage-band.js';
import { PauseBands } from './pause-band.js';
import { StopDialog } from './stop-dialog.js';
import { useLedgerSearch } from './use-ledger-search.js';
import { WeekStrip } from './week-strip.js';

const nothing = { planned: 0, sent: 0, skipped: 0, failed: 0 };

/** What will go out, to whom, and why not? Every letter is a line of the ledger. */
export function RemindersPage() {
  const clock = useApi(routes.clock, {});
  if (!clock.data) return clock.error ? <ProblemBand error={clock.error} onRetry={() => void clock.refetch()} /> : <PageSkeleton />;
  return <Reminders today={clock.data.today} now={clock.data.now} />;
}

function Reminders({ today, now }: { today: string; now: string }) {
  const search = useLedgerSearch(today);
  const mayManage = useMay('reminder.manage');
  const [stopping, setStopping] = useState<ReminderView | null>(null);
  const { week, agencyId, line, change } = search;
  // One line is enough: what is counted is the whole week.
  const summary = useApi(routes.listReminders, { query: { ...week, limit: 1, ...(agencyId ? { agencyId } : {}) } });
  const counts = summary.data?.counts ?? nothing;
  const days = summary.data?.days ?? [];
  const stop = (one: ReminderView) => (mayManage && one.status === 'planned' ? setStopping(one) : undefined);
  return (
    <Box sx={{ display: 'flex', gap: 5 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <LedgerHeader search={search} today={today} />
        <OutageBand today={today} />
        <PauseBands now={now} />
        <WeekStrip search={search} days={days} today={today} />
        <LedgerFilters search={search} counts={search.day ? (days.find(({ day }) => day === search.day)?.counts ?? nothing) : counts} />
        <Ledger search={search} today={today} days={days} nextDay={summary.data?.nextDay ?? null} onStop={stop} />
      </Box>
      {line ? <LinePanel reminderId={line} onStop={stop} onClose={() => change({ line: null })} /> : null}
      {stopping ? <StopDialog line={stopping} onClose={() => setStopping(null)} /> : null}
    </Box>
  );
}
