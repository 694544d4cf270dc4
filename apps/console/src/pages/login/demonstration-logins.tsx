import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { routes, type ResponseOf, type Role } from '@prongsai/contracts';
import { Landmark, PenLine, Pencil, ShieldCheck, Stamp, UsersRound, type LucideIcon } from 'lucide-react';
import { useApi } from '../../shared/api.js';
import { groupBy } from '../../shared/group-by.js';
import { usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { useSignIn } from './use-sign-in.js';

type Login = ResponseOf<typeof routes.demonstrationLogins>['data'][number];

const icons: Record<Role, LucideIcon> = { coordinator: Landmark, officer: Pencil, divisionHead: UsersRound, clerk: Stamp, executive: PenLine, auditor: ShieldCheck };

/** A grid of positions, one press each; absent outside the demonstration. */
export function DemonstrationLogins() {
  const t = useText();
  const pick = usePick();
  const clock = useApi(routes.clock, {}).data;
  const answer = useApi(routes.demonstrationLogins, {}, { enabled: clock?.demonstration === true });
  const { signIn, busy, error } = useSignIn();
  const logins = (answer.data?.data ?? []).toSorted((a, b) => Number(a.agency !== null) - Number(b.agency !== null));
  if (logins.length === 0) return null;
  const groups = groupBy(logins, (login) => (login.agency ? pick(login.agency) : t('login.province')));
  return (
    <Box component="section" aria-label={t('login.demonstration')} sx={{ bgcolor: 'prongsai.sunken', borderRadius: '10px', p: 4, mt: 6 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 2, mb: 2 }}>
        <Typography component="h2" variant="body2" sx={{ fontWeight: 600 }}>{t('login.demonstration')}</Typography>
        <Typography variant="caption" sx={{ color: 'prongsai.ink2' }}>{t('login.invented')}</Typography>
      </Box>
      <Box sx={{ maxHeight: 300, overflowY: 'auto', mx: -1, px: 1, pb: 1 }}>
        {[...groups].map(([agency, members]) => (
          <Box key={agency} sx={{ '& + &': { mt: 3 } }}>
            {groups.size > 1 ? <Typography variant="caption" component="h3" sx={{ color: 'prongsai.ink2', fontWeight: 500, mb: 1 }}>{agency}</Typography> : null}
            <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 2 }}>
              {members.map((login) => <LoginTile key={login.email} login={login} disabled={busy} onPress={() => void signIn({ email: login.email, password: login.password })} />)}
            </Box>
          </Box>
        ))}
      </Box>
      {error ? <ProblemBand error={error} /> : null}
    </Box>
  );
}

function LoginTile({ login, disabled, onPress }: { login: Login; disabled: boolean; onPress: () => void }) {
  const pick = usePick();
  const Icon = icons[login.role];
  return (
    <ButtonBase
      onClick={onPress}
      disabled={disabled}
      sx={{
        justifyContent: 'flex-start', gap: 2, minHeight: 36, px: 3, py: 1.5, borderRadius: 1, bgcolor: 'prongsai.surface', border: 1, borderColor: 'prongsai.line', typography: 'body2', textAlign: 'left', color: 'prongsai.ink',
        '&:hover': { borderColor: 'prongsai.brandLine', bgcolor: 'prongsai.brandTint' }, '& svg': { color: 'prongsai.ink2', flexShrink: 0 }, '@media (pointer: coarse)': { minHeight: 44 },
      }}
    >
      <Icon size={15} strokeWidth={1.75} aria-hidden />
      {pick(login.title)}
    </ButtonBase>
  );
}
