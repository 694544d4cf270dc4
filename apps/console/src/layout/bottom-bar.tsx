import Badge from '@mui/material/Badge';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import ButtonBase from '@mui/material/ButtonBase';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { Me } from '@prongsai/contracts';
import { NavLink } from 'react-router-dom';
import { usePick, useText } from '../shared/language.js';
import { usePlace } from '../shared/place.js';
import { ClockControl } from './clock-control.js';
import { useCounts } from './counts.js';
import { menuOf, type MenuItem } from './menu-items.js';

const cellSx = {
  flex: 1, minHeight: 60, display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', gap: 0.5,
  color: 'prongsai.ink2', textDecoration: 'none', fontSize: '0.78125rem', lineHeight: '18px', '&.active': { color: 'prongsai.brandInk', fontWeight: 600 },
} as const;

/** Four places for the thumb: three pages and the way to the rest. */
export function BottomBar({ items, me }: { items: MenuItem[]; me: Me }) {
  const t = useText();
  const counts = useCounts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Box
        component="nav"
        aria-label={t('app.menu.label')}
        sx={{ position: 'fixed', insetInline: 0, bottom: 0, zIndex: 'appBar', display: 'flex', bgcolor: 'prongsai.surface', borderTop: 1, borderColor: 'prongsai.line', pb: 'env(safe-area-inset-bottom)', '@media print': { display: 'none' } }}
      >
        {items.slice(0, 3).map((item) => (
          <Box key={item.key} component={NavLink} to={item.to} sx={cellSx}>
            <Badge badgeContent={item.count ? counts[item.count] : 0} sx={{ '& .MuiBadge-badge': { bgcolor: 'prongsai.late2Bg', color: 'prongsai.late2Fg', minWidth: 18, height: 18 } }}>
              <item.icon size={20} strokeWidth={1.75} aria-hidden />
            </Badge>
            {t(`app.menu.${item.key}`)}
          </Box>
        ))}
        <ButtonBase onClick={() => setOpen(true)} aria-haspopup="dialog" sx={cellSx}>
          <Ellipsis size={20} strokeWidth={1.75} aria-hidden />
          {t('app.menu.others')}
        </ButtonBase>
      </Box>
      <Others me={me} open={open} onClose={() => setOpen(false)} />
    </>
  );
}

function Others({ me, open, onClose }: { me: Me; open: boolean; onClose: () => void }) {
  const t = useText();
  const pick = usePick();
  const place = usePlace();
  const groups = menuOf(me, place.agencyId, place.cycle, place.cycle && pick(place.cycle.agency.shortName));
  return (
    <Drawer anchor="bottom" open={open} onClose={onClose} slotProps={{ paper: { sx: { borderRadius: '12px 12px 0 0', p: 4, pb: 'calc(16px + env(safe-area-inset-bottom))' }, 'aria-label': t('app.menu.others') } }}>
      {groups.map((group, at) => (
        <Box key={group.heading ?? at} component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mb: 2 }}>
          {group.items.map((item) => (
            <Box component="li" key={item.key}>
              <Box component={NavLink} to={item.to} onClick={onClose} sx={{ display: 'flex', alignItems: 'center', gap: 3, minHeight: 44, px: 2, borderRadius: 1, color: 'prongsai.ink', textDecoration: 'none', '&.active': { bgcolor: 'prongsai.brandTint', color: 'prongsai.brandInk' } }}>
                <item.icon size={18} strokeWidth={1.75} aria-hidden />
                {t(`app.menu.${item.key}`)}
              </Box>
            </Box>
          ))}
        </Box>
      ))}
      <ClockControl compact />
    </Drawer>
  );
}
