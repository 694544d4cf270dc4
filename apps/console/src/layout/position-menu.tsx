import Avatar from '@mui/material/Avatar';
import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useColorScheme } from '@mui/material/styles';
import { Check, ChevronDown, LogOut, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { routes, type Me } from '@prongsai/contracts';
import { useLocaleState, useLogout } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { useSend } from '../shared/api.js';
import { usePick, useText } from '../shared/language.js';
import { useReplaceMe } from '../shared/me.js';
import { visuallyHidden } from '../shared/visually-hidden.js';
import { BarButton } from './bar-button.js';

export function PositionAvatar({ role, size = 28 }: { role: string; size?: number }) {
  const t = useText();
  return (
    <Avatar aria-hidden sx={{ width: size, height: size, bgcolor: 'prongsai.brandTint', color: 'prongsai.brandInk', typography: 'caption', fontWeight: 600 }}>
      {t(`app.initials.${role}`)}
    </Avatar>
  );
}

/** The position in whose name one acts is always in view; behind it the account, language and appearance. */
export function PositionMenu({ me, phone = false }: { me: Me; phone?: boolean }) {
  const t = useText();
  const pick = usePick();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const title = pick(me.actingAs.title);
  return (
    <>
      <BarButton onClick={(event) => setAnchor(event.currentTarget)} aria-haspopup="menu" aria-expanded={anchor !== null} sx={{ px: 1, minWidth: phone ? 44 : 0, minHeight: phone ? 44 : 0 }}>
        <Box component="span" sx={visuallyHidden}>{t('app.position.title')} {phone ? title : ''}</Box>
        <PositionAvatar role={me.actingAs.role} size={phone ? 34 : 28} />
        {phone ? null : <Box component="span" sx={{ maxWidth: 220, overflow: 'hidden', textOverflow: 'ellipsis', fontWeight: 500 }}>{title}</Box>}
        {phone ? null : <ChevronDown size={14} strokeWidth={1.75} aria-hidden />}
      </BarButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)} slotProps={{ paper: { sx: { width: 300 } } }}>
        <Positions me={me} onDone={() => setAnchor(null)} />
        <Divider component="li" sx={{ my: 2 }} />
        <Preferences />
        <Divider component="li" sx={{ my: 2 }} />
        <MenuItem component={Link} to="/security" onClick={() => setAnchor(null)}>
          <ShieldCheck size={16} strokeWidth={1.75} aria-hidden />
          {t('security.menu')}
        </MenuItem>
        <SignOut />
      </Menu>
    </>
  );
}

function Positions({ me, onDone }: { me: Me; onDone: () => void }) {
  const t = useText();
  const pick = usePick();
  const actAs = useSend(routes.actAs);
  const replaceMe = useReplaceMe();
  const navigate = useNavigate();
  const choose = (positionId: string) => {
    if (positionId === me.actingAs.id) return onDone();
    actAs.mutate({ body: { positionId } }, { onSuccess: (next) => void replaceMe(next).then(() => { onDone(); return navigate('/'); }) });
  };
  return (
    <Box component="li" sx={{ listStyle: 'none' }}>
      <Typography variant="caption" component="p" sx={{ px: 4, pt: 1, color: 'prongsai.ink3' }}>
        {t('app.position.account', { email: me.email })}
      </Typography>
      <Box component="ul" role="group" aria-label={t('app.position.change')} sx={{ p: 0, m: 0 }}>
        {me.positions.map((position) => (
          <MenuItem key={position.id} selected={position.id === me.actingAs.id} onClick={() => choose(position.id)} sx={{ alignItems: 'flex-start', whiteSpace: 'normal' }}>
            <PositionAvatar role={position.role} size={24} />
            <Box sx={{ flex: 1 }}>
              {pick(position.title)}
              {position.actingOrder ? <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink3' }}>{t('app.actingOrder', { order: position.actingOrder })}</Typography> : null}
            </Box>
            {position.id === me.actingAs.id ? <Check size={16} strokeWidth={1.75} aria-hidden /> : null}
          </MenuItem>
        ))}
      </Box>
    </Box>
  );
}

const groupSx = { width: 1, '& .MuiToggleButton-root': { flex: 1, py: 1, typography: 'body2', borderColor: 'prongsai.line2', color: 'prongsai.ink2', '&.Mui-selected': { bgcolor: 'prongsai.brandTint', color: 'prongsai.brandInk', fontWeight: 600 } } };

function Preferences() {
  const t = useText();
  const [locale, setLocale] = useLocaleState();
  const { mode, setMode } = useColorScheme();
  return (
    <Box component="li" sx={{ listStyle: 'none', px: 4, display: 'grid', gap: 2 }}>
      <ToggleButtonGroup exclusive size="small" value={locale} onChange={(_, next: string | null) => next && setLocale(next)} aria-label={t('app.position.language')} sx={groupSx}>
        <ToggleButton value="th" lang="th">ไทย</ToggleButton>
        <ToggleButton value="en" lang="en">English</ToggleButton>
      </ToggleButtonGroup>
      <ToggleButtonGroup exclusive size="small" value={mode ?? 'system'} onChange={(_, next: 'light' | 'dark' | 'system' | null) => next && setMode(next)} aria-label={t('app.position.scheme')} sx={groupSx}>
        <ToggleButton value="light">{t('app.position.light')}</ToggleButton>
        <ToggleButton value="dark">{t('app.position.dark')}</ToggleButton>
        <ToggleButton value="system">{t('app.position.system')}</ToggleButton>
      </ToggleButtonGroup>
    </Box>
  );
}

function SignOut() {
  const t = useText();
  const logout = useLogout();
  return (
    <MenuItem onClick={() => void logout()}>
      <LogOut size={16} strokeWidth={1.75} aria-hidden />
      {t('app.position.signOut')}
    </MenuItem>
  );
}
