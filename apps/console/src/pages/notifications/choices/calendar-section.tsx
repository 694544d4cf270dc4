import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { routes, type CalendarFeedScope } from '@prongsai/contracts';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useApi, useSend } from '../../../shared/api.js';
import { useText } from '../../../shared/language.js';
import { ProblemBand } from '../../../shared/problem-band.js';
import { RowsSkeleton } from '../../../shared/skeletons.js';
import { Section } from '../../parts/section.js';
import { List } from '../../security/list-row.js';
import { FeedAddress } from './feed-address.js';
import { FeedRow } from './feed-row.js';

/** Due days in the calendar people look at anyway. */
export function CalendarSection() {
  const t = useText();
  const answer = useApi(routes.listCalendarFeeds, {});
  const { mutate, isPending, error } = useSend(routes.createCalendarFeed);
  const [url, setUrl] = useState<string | null>(null);
  const make = (scope: CalendarFeedScope) => mutate({ body: { scope } }, { onSuccess: (made) => setUrl(made.url) });
  const feeds = answer.data?.data.filter(({ revokedAt }) => revokedAt === null);
  return (
    <Section title={t('notifications.calendar.title')}>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 2 }}>{t('notifications.calendar.text')}</Typography>
      {answer.error ? <ProblemBand error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {feeds ? <List>{feeds.map((feed) => <FeedRow key={feed.id} feed={feed} />)}</List> : <RowsSkeleton rows={1} height={56} />}
      {error ? <ProblemBand error={error} /> : null}
      {answer.data?.scopes.map((scope) => (
        <Button key={scope} variant="outlined" disabled={isPending} sx={{ mt: 2, mr: 2 }} startIcon={<CalendarPlus size={16} strokeWidth={1.75} aria-hidden />} onClick={() => make(scope)}>
          {t(`notifications.calendar.make.${scope}`)}
        </Button>
      ))}
      {url === null ? null : <FeedAddress url={url} onClose={() => setUrl(null)} />}
    </Section>
  );
}
