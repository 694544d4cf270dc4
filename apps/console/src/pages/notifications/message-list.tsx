import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { routes } from '@prongsai/contracts';
import { Bell, CheckCheck } from 'lucide-react';
import { useApi, useSend } from '../../shared/api.js';
import { EmptyState } from '../../shared/empty-state.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { MessageRow } from './message-row.js';

/** Everything the position was told in the console, newest first. */
export function MessageList() {
  const t = useText();
  const answer = useApi(routes.listNotifications, { query: { limit: 200 } });
  const readAll = useSend(routes.readAllNotifications);
  if (answer.error) return <ProblemBand error={answer.error} onRetry={() => void answer.refetch()} />;
  if (!answer.data) return <RowsSkeleton height={64} rows={5} />;
  const { data: messages, unread } = answer.data;
  return (
    <>
      {unread > 0 ? (
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: 2 }}>
          <Button size="small" variant="outlined" loading={readAll.isPending} startIcon={<CheckCheck size={16} strokeWidth={1.75} aria-hidden />} onClick={() => readAll.mutate({})}>
            {t('notifications.readAll', { smart_count: unread })}
          </Button>
        </Box>
      ) : null}
      {readAll.error ? <ProblemBand error={readAll.error} /> : null}
      <Card>
        {messages.length === 0 ? (
          <EmptyState icon={<Bell size={28} strokeWidth={1.75} />}>{t('notifications.empty')}</EmptyState>
        ) : (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, '& > li:first-of-type': { borderTop: 0 } }}>
            {messages.map((message) => <MessageRow key={message.id} message={message} />)}
          </Box>
        )}
      </Card>
    </>
  );
}
