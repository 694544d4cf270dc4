import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { routes, type ReminderDetail } from '@prongsai/contracts';
import { CircleSlash, Send } from 'lucide-react';
import { useNotify } from 'react-admin';
import { useSend } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { EventButton } from '../parts/event-button.js';

/** Send it at once, or not at all. */
export function LineFoot({ detail: { line, sendNow, doNotSend }, onStop }: { detail: ReminderDetail; onStop: () => void }) {
  const t = useText();
  const notify = useNotify();
  const send = useSend(routes.sendReminder);
  const go = () => send.mutate({ params: { reminderId: line.id }, body: {} }, { onSuccess: () => notify(t('reminders.panel.onItsWay'), { type: 'success' }) });
  return (
    <>
      {send.error ? <ProblemBand error={send.error} /> : null}
      <Box sx={{ display: 'flex', gap: 2, '& > *': { flex: 1 } }}>
        <EventButton allowed={sendNow} label={t('reminders.panel.send')} icon={<Send size={16} strokeWidth={1.75} />} busy={send.isPending} onPress={go} />
        <EventButton allowed={doNotSend} label={t('reminders.panel.stop')} icon={<CircleSlash size={16} strokeWidth={1.75} />} primary={false} onPress={onStop} />
      </Box>
      <Typography variant="caption" component="p" sx={{ mt: 2, color: 'prongsai.ink2' }}>{t('reminders.panel.foot')}</Typography>
    </>
  );
}
