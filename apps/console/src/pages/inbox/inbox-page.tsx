import { routes, type InboxItem } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { FileDiff, Inbox } from 'lucide-react';
import { Link } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { EmptyState } from '../../shared/empty-state.js';
import { usePick, useText } from '../../shared/language.js';
import { useMe } from '../../shared/me.js';
import { PageHeader } from '../../shared/page-header.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { PageSkeleton } from '../../shared/skeletons.js';
import { StatusMark } from '../../shared/status-mark.js';
import { useToday } from '../parts/cycle-page.js';
import { links } from '../parts/links.js';
import { DivisionWork } from './division-work.js';
import { dueOf } from './due-of.js';

/** What waits for me, nearest deadline first. Nothing is decided here: each card only opens its text. */
export function InboxPage() {
  const t = useText();
  const dates = useDates();
  const me = useMe();
  const today = useToday();
  const inbox = useApi(routes.inbox, {}, { refetchInterval: 30_000 });
  if (!inbox.data || !today) return inbox.error ? <ProblemBand error={inbox.error} onRetry={() => void inbox.refetch()} /> : <PageSkeleton />;
  const items = inbox.data.data;
  const acting = me?.actingAs.actingOrder;
  return (
    <Box sx={{ maxWidth: 760, mx: 'auto' }}>
      <PageHeader title={items.length > 0 ? t('inbox.title', { smart_count: items.length }) : t('inbox.titleNone')} />
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', mt: -1, mb: 3 }}>
        {items.length > 0 ? t('inbox.order', { day: dates.weekday(today) }) : dates.weekday(today)} {acting ? t('inbox.acting', { order: acting }) : ''}
      </Typography>
      {inbox.error ? <ProblemBand error={inbox.error} onRetry={() => void inbox.refetch()} /> : null}
      {items.length === 0 ? (
        <Card><EmptyState icon={<Inbox size={32} strokeWidth={1.5} />}>{t('inbox.noneText')}</EmptyState></Card>
      ) : (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2.5 }}>
          {items.map((item, at) => (
            <Item key={item.id} item={item} today={today} first={at === 0} />
          ))}
        </Box>
      )}
      <DivisionWork />
    </Box>
  );
}

function Item({ item, today, first }: { item: InboxItem; today: string; first: boolean }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const due = item.dueOn ? dueOf(item.dueOn, today) : null;
  return (
    <Card component="li" sx={{ px: { xs: 3.75, md: 5 }, py: { xs: 3, md: 4 } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 2, minHeight: 24 }}>
        {due ? <StatusMark state={due.mark} days={due.days} size="chip" /> : <span />}
        <Typography variant="caption" sx={{ color: 'prongsai.ink2' }}>{dates.moment(item.askedAt)}</Typography>
      </Box>
      <Typography component="h2" sx={{ fontSize: '1rem', lineHeight: '26px', fontWeight: 600, mt: 1.5 }}>{t(`inbox.document.${item.document}`)}</Typography>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>
        {t('inbox.where', { agency: pick(item.agency.shortName), year: item.fiscalYear, round: item.round })}
      </Typography>
      <Typography variant="body2" component="div" sx={{ display: 'flex', alignItems: 'center', gap: 2, mt: 2, px: 2.5, py: 1, borderRadius: '6px', bgcolor: 'prongsai.brandTint', color: 'prongsai.brandInk' }}>
        <FileDiff size={15} strokeWidth={1.75} aria-hidden />
        {item.changedPlaces > 0 ? t('inbox.changed', { smart_count: item.changedPlaces }) : item.round > 1 ? t('inbox.sameText') : t('inbox.firstTime')}
        <Box component="span" sx={{ ml: 'auto', color: 'prongsai.ink2' }}>{t('inbox.held', { held: t('app.workingDays', { smart_count: item.workingDaysHeld }) })}</Box>
      </Typography>
      <Button component={Link} to={links.approval(item.id)} variant={first ? 'contained' : 'outlined'} fullWidth sx={{ mt: 2.5, minHeight: 44, fontSize: '0.875rem', borderRadius: { xs: '12px', md: '8px' } }}>
        {t('inbox.open')}
      </Button>
    </Card>
  );
}
