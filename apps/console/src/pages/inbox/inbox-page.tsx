import { routes } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { Inbox } from 'lucide-react';
import { useApi } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { EmptyState } from '../../shared/empty-state.js';
import { useText } from '../../shared/language.js';
import { useMe } from '../../shared/me.js';
import { PageHeader } from '../../shared/page-header.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { PageSkeleton } from '../../shared/skeletons.js';
import { useToday } from '../parts/cycle-page.js';
import { BulkBar } from './bulk-bar.js';
import { BulkDialog } from './bulk-dialog.js';
import { readingOf } from './bulk-selection.js';
import { DivisionWork } from './division-work.js';
import { InboxCard } from './inbox-card.js';
import { useBulkApproval } from './use-bulk-approval.js';

/** What waits for me, nearest deadline first. Nothing unread is decided here: a card opens its text, and what was read can be approved together. */
export function InboxPage() {
  const t = useText();
  const today = useToday();
  const inbox = useApi(routes.inbox, {}, { refetchInterval: 30_000 });
  const bulk = useBulkApproval(inbox.data?.data ?? []);
  if (!inbox.data || !today) return inbox.error ? <ProblemBand error={inbox.error} onRetry={() => void inbox.refetch()} /> : <PageSkeleton />;
  const items = inbox.data.data;
  return (
    <Box sx={{ maxWidth: 760, mx: 'auto' }}>
      <Head count={items.length} today={today} />
      {inbox.error ? <ProblemBand error={inbox.error} onRetry={() => void inbox.refetch()} /> : null}
      {items.length === 0 ? (
        <Card><EmptyState icon={<Inbox size={32} strokeWidth={1.5} />}>{t('inbox.noneText')}</EmptyState></Card>
      ) : (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2.5 }}>
          {items.map((item, at) => (
            <InboxCard key={item.id} item={item} today={today} first={at === 0} choice={items.length > 1 ? { reading: readingOf(item, bulk.read), chosen: bulk.chosen.some(({ id }) => id === item.id), toggle: () => bulk.toggle(item.id) } : null} />
          ))}
        </Box>
      )}
      <BulkBar count={bulk.chosen.length} onPreview={bulk.preview} />
      <DivisionWork />
      {bulk.previewed ? <BulkDialog bulk={bulk} items={bulk.previewed} /> : null}
    </Box>
  );
}

function Head({ count, today }: { count: number; today: string }) {
  const t = useText();
  const dates = useDates();
  const acting = useMe()?.actingAs.actingOrder;
  return (
    <>
      <PageHeader title={count > 0 ? t('inbox.title', { smart_count: count }) : t('inbox.titleNone')} />
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', mt: -1, mb: 3 }}>
        {count > 0 ? t('inbox.order', { day: dates.weekday(today) }) : dates.weekday(today)} {acting ? t('inbox.acting', { order: acting }) : ''} {count > 1 ? t('inbox.bulk.how') : ''}
      </Typography>
    </>
  );
}
