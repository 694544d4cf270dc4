import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { routes, type Me } from '@prongsai/contracts';
import { ScanEye } from 'lucide-react';
import { Link } from 'react-router-dom';
import { useApi } from '../shared/api.js';
import { useDates } from '../shared/dates.js';
import { usePick, useText } from '../shared/language.js';

const often = 60_000;

/** On every page of an agency, as long as somebody has it open without asking: who, until when and why. */
export function BreakGlassBanner({ me, agencyId }: { me: Me; agencyId: string | null }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const may = me.permissions.includes('access.read');
  const grants = useApi(routes.listGrants, {}, { enabled: may, refetchInterval: often }).data?.data ?? [];
  const open = grants.filter((grant) => grant.kind === 'breakGlass' && grant.open && grant.agency.id === agencyId);
  return open.map((grant) => {
    const said = { title: pick(grant.title), agency: pick(grant.agency.shortName), until: dates.fullMoment(grant.endsAt), reason: grant.reason };
    return (
      <Box key={grant.id} role="status" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', px: 4, py: 2, mb: 3, borderRadius: '10px', bgcolor: 'prongsai.dueBg', color: 'prongsai.dueFg' }}>
        <ScanEye size={18} strokeWidth={1.75} aria-hidden />
        <Typography sx={{ flex: '1 1 260px', minWidth: 0, fontWeight: 500 }}>{t(grant.positionId === me.actingAs.id ? 'access.bannerOwn' : 'access.banner', said)}</Typography>
        <Box component={Link} to="/access" sx={{ color: 'inherit', fontWeight: 600 }}>{t('access.bannerLink')}</Box>
      </Box>
    );
  });
}
