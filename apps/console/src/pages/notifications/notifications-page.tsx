import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { routes, type NotificationView } from '@prongsai/contracts';
import { Bell, Mail } from 'lucide-react';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { EmptyState } from '../../shared/empty-state.js';
import { useText } from '../../shared/language.js';
import { PageHeader } from '../../shared/page-header.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { MessageRow } from './message-row.js';

type Channel = NotificationView['channel'];

/** What was told to the position, in the console and by mail. Without a mail server the letters are kept here. */
export function NotificationsPage() {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const channel: Channel = search.get('channel') === 'email' ? 'email' : 'inApp';
  const answer = useApi(routes.listNotifications, { query: { limit: 200 } });
  const all = answer.data?.data ?? [];
  const count = (one: Channel) => all.filter((message) => message.channel === one).length;
  const mails = count('email');
  return (
    <Box sx={{ maxWidth: 860 }}>
      <PageHeader title={t('notifications.title')} context={t('notifications.context')} />
      {mails > 0 || channel === 'email' ? (
        <Tabs value={channel} onChange={(_, next: Channel) => setSearch(next === 'email' ? { channel: 'email' } : {}, { replace: true })} sx={{ mb: 3 }}>
          <Tab value="inApp" label={`${t('notifications.inApp')} ${count('inApp')}`} icon={<Bell size={16} strokeWidth={1.75} aria-hidden />} iconPosition="start" />
          <Tab value="email" label={`${t('notifications.email')} ${mails}`} icon={<Mail size={16} strokeWidth={1.75} aria-hidden />} iconPosition="start" />
        </Tabs>
      ) : null}
      {answer.error ? <ProblemBand error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {channel === 'email' ? <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 3 }}>{t('notifications.emailExplain')}</Typography> : null}
      {answer.data ? <Messages messages={all.filter((message) => message.channel === channel)} channel={channel} /> : answer.error ? null : <RowsSkeleton height={64} rows={5} />}
    </Box>
  );
}

function Messages({ messages, channel }: { messages: NotificationView[]; channel: Channel }) {
  const t = useText();
  return (
    <Card>
      {messages.length === 0 ? (
        <EmptyState icon={<Bell size={28} strokeWidth={1.75} />}>{t(channel === 'email' ? 'notifications.emailEmpty' : 'notifications.empty')}</EmptyState>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, '& > li:first-of-type': { borderTop: 0 } }}>
          {messages.map((message) => <MessageRow key={message.id} message={message} />)}
        </Box>
      )}
    </Card>
  );
}
