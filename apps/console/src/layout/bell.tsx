import Badge from '@mui/material/Badge';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { Bell as BellIcon } from 'lucide-react';
import { useState } from 'react';
import { routes } from '@prongsai/contracts';
import { Link } from 'react-router-dom';
import { MessageRow } from '../pages/notifications/message-row.js';
import { useApi } from '../shared/api.js';
import { useText } from '../shared/language.js';
import { useCounts } from './counts.js';

/** What came in for the position; the newest six, and the way to all of them. */
export function Bell() {
  const t = useText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { unread } = useCounts();
  const messages = useApi(routes.listNotifications, { query: { limit: 50 } }).data?.data ?? [];
  const newest = messages.slice(0, 6);
  return (
    <>
      <IconButton onClick={(event) => setAnchor(event.currentTarget)} aria-label={t('notifications.bell', { smart_count: unread })} aria-haspopup="dialog">
        <Badge
          badgeContent={unread}
          max={99}
          sx={{ '& .MuiBadge-badge': { bgcolor: 'prongsai.late2Bg', color: 'prongsai.late2Fg', typography: 'caption', fontWeight: 600, minWidth: 18, height: 18, px: 1, top: 2, right: -2 } }}
        >
          <BellIcon size={18} strokeWidth={1.75} aria-hidden />
        </Badge>
      </IconButton>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { 'aria-label': t('app.menu.notifications'), role: 'dialog', sx: { width: 380 } } }}
      >
        <Typography variant="h2" component="p" sx={{ px: 4, pt: 3, pb: 1 }}>
          {t('app.menu.notifications')}
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 420, overflowY: 'auto' }}>
          {newest.map((message) => <MessageRow key={message.id} message={message} dense onOpen={() => setAnchor(null)} />)}
        </Box>
        {newest.length === 0 ? <Typography sx={{ px: 4, pb: 3, color: 'prongsai.ink2' }}>{t('notifications.empty')}</Typography> : null}
        <Box sx={{ borderTop: 1, borderColor: 'prongsai.line', p: 2 }}>
          <Button component={Link} to="/notifications" fullWidth onClick={() => setAnchor(null)}>
            {t('notifications.showAll')}
          </Button>
        </Box>
      </Popover>
    </>
  );
}
