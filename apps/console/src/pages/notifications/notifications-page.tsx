import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { routes, type NotificationView } from '@prongsai/contracts';
import { Bell, Mail } from 'lucide-react';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { EmptyState } from '../../shared/empty-state.js';
import { useText } from '../../shared/language.js';
import { PageHeader } from '../../shared/page-header.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { LetterList } from './letter-list.js';
import { MessageRow } from './message-row.js';

type Shown = 'inApp' | 'letters';

/** What was told to the position in the console, and the letters that went to the person. */
export function NotificationsPage() {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const shown: Shown = search.get('tab') === 'letters' ? 'letters' : 'inApp';
  return (
    <Box sx={{ maxWidth: 860 }}>
      <PageHeader title={t('notifications.title')} context={t('notifications.context')} />
      <Tabs value={shown} onChange={(_, next: Shown) => setSearch(next === 'letters' ? { tab: 'letters' } : {}, { replace: true })} sx={{ mb: 3 }}>
        <Tab value="inApp" label={t('notifications.inApp')} icon={<Bell size={16} strokeWidth={1.75} aria-hidden />} iconPosition="start" />
        <Tab value="letters" label={t('notifications.letters')} icon={<Mail size={16} strokeWidth={1.75} aria-hidden />} iconPosition="start" />
      </Tabs>
      {shown === 'letters' ? <LetterList /> : <Messages />}
    </Box>
  );
}

function Messages() {
  const t = useText();
  const answer = useApi(routes.listNotifications, { query: { limit: 200 } });
  if (answer.error) return <ProblemBand error={answer.error} onRetry={() => void answer.refetch()} />;
  if (!answer.data) return <RowsSkeleton height={64} rows={5} />;
  const messages: NotificationView[] = answer.data.data;
  return (
    <Card>
      {messages.length === 0 ? (
        <EmptyState icon={<Bell size={28} strokeWidth={1.75} />}>{t('notifications.empty')}</EmptyState>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, '& > li:first-of-type': { borderTop: 0 } }}>
          {messages.map((message) => <MessageRow key={message.id} message={message} />)}
        </Box>
      )}
    </Card>
  );
}
