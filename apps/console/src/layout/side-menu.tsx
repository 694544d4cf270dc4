import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { NavLink } from 'react-router-dom';
import { useText } from '../shared/language.js';
import { useCounts } from './counts.js';
import type { MenuGroup, MenuItem } from './menu-items.js';

export const menuWidth = 212;
export const railWidth = 56;

interface SideMenuProps {
  groups: MenuGroup[];
  rail: boolean;
  onRail: (rail: boolean) => void;
}

const itemSx = {
  display: 'flex', alignItems: 'center', gap: 3, width: 1, height: 36, px: 2.5, borderRadius: 1, justifyContent: 'flex-start',
  color: 'prongsai.ink2', textDecoration: 'none', typography: 'body1',
  '&:hover': { bgcolor: 'prongsai.hover' },
  '&.active': { bgcolor: 'prongsai.brandTint', color: 'prongsai.brandInk', fontWeight: 600 },
} as const;

function Item({ item, rail }: { item: MenuItem; rail: boolean }) {
  const t = useText();
  const counts = useCounts();
  const label = t(`app.menu.${item.key}`);
  const count = item.count ? counts[item.count] : 0;
  const Icon = item.icon;
  return (
    <Box component="li">
      <Tooltip title={rail ? label : ''} placement="right">
        <Box component={NavLink} to={item.to} aria-label={rail ? label : undefined} sx={{ ...itemSx, ...(rail ? { justifyContent: 'center', px: 0, position: 'relative' } : {}) }}>
          <Icon size={18} strokeWidth={1.75} aria-hidden />
          {rail ? null : <Box component="span" sx={{ flex: 1, whiteSpace: 'nowrap' }}>{label}</Box>}
          {count > 0 ? <Count value={count} dot={rail} /> : null}
        </Box>
      </Tooltip>
    </Box>
  );
}

function Count({ value, dot }: { value: number; dot: boolean }) {
  if (dot) return <Box component="span" sx={{ position: 'absolute', top: 6, right: 8, width: 7, height: 7, borderRadius: '50%', bgcolor: 'prongsai.late2Bg' }} />;
  return <Box component="span" sx={{ typography: 'caption', color: 'prongsai.ink3' }}>{value}</Box>;
}

export function SideMenu({ groups, rail, onRail }: SideMenuProps) {
  const t = useText();
  const Toggle = rail ? PanelLeftOpen : PanelLeftClose;
  const toggle = t(rail ? 'app.menu.expand' : 'app.menu.collapse');
  return (
    <Box
      component="nav"
      aria-label={t('app.menu.label')}
      sx={{
        position: 'sticky', top: 48, height: 'calc(100dvh - 48px)', width: rail ? railWidth : menuWidth, flexShrink: 0, overflowY: 'auto',
        display: 'flex', flexDirection: 'column', p: rail ? 2 : 2.5, pt: 2.5, bgcolor: 'prongsai.surface', borderRight: 1, borderColor: 'prongsai.line',
        '@media print': { display: 'none' },
      }}
    >
      {groups.map((group, at) => (
        <Box key={group.heading ?? at} sx={{ mb: 2 }}>
          {group.heading && !rail ? <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink3', px: 2.5, py: 1.5 }}>{group.heading}</Typography> : null}
          {group.heading && rail ? <Box sx={{ borderTop: 1, borderColor: 'prongsai.line', my: 2 }} /> : null}
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
            {group.items.map((item) => <Item key={item.key} item={item} rail={rail} />)}
          </Box>
        </Box>
      ))}
      <Tooltip title={rail ? toggle : ''} placement="right">
        <ButtonBase aria-label={toggle} onClick={() => onRail(!rail)} sx={{ ...itemSx, mt: 'auto', ...(rail ? { justifyContent: 'center', px: 0 } : {}) }}>
          <Toggle size={18} strokeWidth={1.75} aria-hidden />
          {rail ? null : toggle}
        </ButtonBase>
      </Tooltip>
    </Box>
  );
}
