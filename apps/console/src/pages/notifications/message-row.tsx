import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { routes, type NotificationView } from '@prongsai/contracts';
import { Bell } from 'lucide-react';
import { useNavigate } from 'react-router-dom';
import { useSend } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { usePick } from '../../shared/language.js';

interface MessageRowProps {
  message: NotificationView;
  dense?: boolean;
  onOpen?: () => void;
}

/** One message; opening it marks it as read and leads to what it speaks of. */
export function MessageRow({ message, dense = false, onOpen }: MessageRowProps) {
  const pick = usePick();
  const dates = useDates();
  const navigate = useNavigate();
  const read = useSend(routes.readNotification);
  const unread = message.readAt === null;
  const open = () => {
    if (unread) read.mutate({ params: { notificationId: message.id } });
    onOpen?.();
    if (message.link?.startsWith('/')) void navigate(message.link);
  };
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'prongsai.line' }}>
      <ButtonBase onClick={open} sx={{ width: 1, justifyContent: 'flex-start', alignItems: 'flex-start', textAlign: 'left', gap: 3, px: 4, py: dense ? 2 : 3, bgcolor: unread ? 'prongsai.brandTint' : 'transparent', '&:hover': { bgcolor: 'prongsai.hover' } }}>
        <Box sx={{ pt: '3px', color: unread ? 'prongsai.brandInk' : 'prongsai.ink3' }}><Bell size={16} strokeWidth={1.75} aria-hidden /></Box>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline' }}>
            <Typography variant="body2" sx={{ fontWeight: unread ? 600 : 500, flex: 1 }}>{pick(message.subject)}</Typography>
            <Typography variant="caption" sx={{ color: 'prongsai.ink3', whiteSpace: 'nowrap' }}>{dense ? dates.short(dates.dayOf(message.at)) : dates.fullMoment(message.at)}</Typography>
          </Box>
          <Typography variant="body2" sx={{ color: 'prongsai.ink2', whiteSpace: 'pre-line', overflowWrap: 'anywhere', display: '-webkit-box', WebkitLineClamp: dense ? 2 : 6, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}>{pick(message.body)}</Typography>
        </Box>
      </ButtonBase>
    </Box>
  );
}
