import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import type { Me } from '@prongsai/contracts';
import { useText } from '../shared/language.js';
import { Bell } from './bell.js';
import { BrandMark } from './brand-mark.js';
import { ClockControl } from './clock-control.js';
import { PositionMenu } from './position-menu.js';
import { Scope } from './scope.js';

export function TopBar({ me }: { me: Me }) {
  const t = useText();
  return (
    <Box
      component="header"
      sx={{
        position: 'sticky', top: 0, zIndex: 'appBar', height: 48, display: 'flex', alignItems: 'center', gap: 3, px: 4,
        bgcolor: 'prongsai.surface', borderBottom: 1, borderColor: 'prongsai.line', '@media print': { display: 'none' },
      }}
    >
      <Box component={Link} to="/" sx={{ display: 'flex', alignItems: 'center', gap: 2, color: 'prongsai.ink', textDecoration: 'none', fontWeight: 700, fontSize: '1rem', lineHeight: '26px' }}>
        <BrandMark />
        {t('app.name')}
      </Box>
      <Box sx={{ width: '1px', height: 20, bgcolor: 'prongsai.line2', mx: 1 }} />
      <Scope me={me} />
      <Box sx={{ flex: 1 }} />
      <ClockControl />
      <Bell />
      <PositionMenu me={me} />
    </Box>
  );
}
