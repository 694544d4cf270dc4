import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Me } from '@prongsai/contracts';
import { Link } from 'react-router-dom';
import { useText, usePick } from '../shared/language.js';
import { Bell } from './bell.js';
import { BrandMark } from './brand-mark.js';
import { PositionMenu } from './position-menu.js';

/** 54 px: the mark, the position and its agency. */
export function PhoneBar({ me }: { me: Me }) {
  const t = useText();
  const pick = usePick();
  return (
    <Box
      component="header"
      sx={{ position: 'sticky', top: 0, zIndex: 'appBar', height: 54, display: 'flex', alignItems: 'center', gap: 3, px: 4, bgcolor: 'prongsai.surface', borderBottom: 1, borderColor: 'prongsai.line', '@media print': { display: 'none' } }}
    >
      <Box component={Link} to="/" aria-label={t('app.name')} sx={{ display: 'block' }}>
        <BrandMark size={22} />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }} noWrap>{pick(me.actingAs.title)}</Typography>
        <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink2' }} noWrap>
          {pick(me.agency?.shortName ?? me.province.name)}
        </Typography>
      </Box>
      <Bell />
      <PositionMenu me={me} phone />
    </Box>
  );
}
