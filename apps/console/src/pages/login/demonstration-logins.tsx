import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { routes, type Me, type ResponseOf, type Role } from '@prongsai/contracts';
import { Landmark, PenLine, Pencil, ShieldCheck, Stamp, UsersRound, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { client } from '../../providers/client.js';
import { useApi } from '../../shared/api.js';
import { groupBy } from '../../shared/group-by.js';
import { usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { useAttempt } from '../../shared/use-attempt.js';

type Login = ResponseOf<typeof routes.demonstrationLogins>['data'][number];

const icons: Record<Role, LucideIcon> = { coordinator: Landmark, officer: Pencil, divisionHead: UsersRound, clerk: Stamp, executive: PenLine, auditor: ShieldCheck };

/** A grid of positions, one press each; absent outside the demonstration. */
export function DemonstrationLogins({ onDone }: { onDone: (me: Me) => void }) {
  const t = useText();
  const clock = useApi(routes.clock, {}).data;
  const answer = useApi(routes.demonstrationLogins, {}, { enabled: clock?.demonstration === true });
  const { attempt, busy, error } = useAttempt();
  const logins = answer.data?.data ?? [];
  if (logins.length === 0) return null;
  return (
    <Box component="section" aria-label={t('login.demonstration')} sx={{ bgcolor: 'prongsai.sunken', borderRadius: '10px', p: 4, mt: 5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 2, mb: 2 }}>
        <Typography component="h2" variant="body2" sx={{ fontWeight: 600 }}>{t('login.demonstration')}</Typography>
        <Typography variant="caption" sx={{ color: 'prongsai.ink2' }}>{t('login.invented')}</Typography>
      </Box>
      <Tiles logins={logins} disabled={busy} onPress={({ email, password }) => attempt(async () => onDone(await client.call(routes.login, { body: { email, password } })))} />
      {error ? <ProblemBand error={error} /> : null}
    </Box>
  );
}

interface TilesProps {
  logins: readonly Login[];
  disabled: boolean;
  onPress: (login: Login) => void;
}

/** The province above, below it one agency at a time. */
function Tiles({ logins, disabled, onPress }: TilesProps) {
  const t = useText();
  const pick = usePick();
  const groups = groupBy(logins.filter((login) => login.agency), (login) => (login.agency ? pick(login.agency) : ''));
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = (chosen === null ? undefined : groups.get(chosen)) ?? [...groups.values()][0] ?? [];
  const grid = (members: readonly Login[]) => (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 2 }}>
      {members.map((login) => <LoginTile key={login.email} login={login} disabled={disabled} onPress={() => onPress(login)} />)}
    </Box>
  );
  return (
    <>
      {grid(logins.filter((login) => !login.agency))}
      {groups.size > 1 ? (
        <Box role="group" aria-label={t('login.agency')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 3, mb: 1.5 }}>
          {[...groups].map(([agency, members]) => (
            <ButtonBase key={agency} aria-pressed={members === shown} onClick={() => setChosen(agency)} sx={agencySx}>{agency}</ButtonBase>
          ))}
        </Box>
      ) : <Box sx={{ mt: 2 }} />}
      {grid(shown)}
    </>
  );
}

const agencySx = {
  px: 2, minHeight: 28, borderRadius: '6px', typography: 'caption', color: 'prongsai.ink2', '&:hover': { bgcolor: 'prongsai.hover' }, '@media (pointer: coarse)': { minHeight: 40 },
  '&[aria-pressed=true]': { bgcolor: 'prongsai.brandTint', color: 'prongsai.brandInk', fontWeight: 600 },
} as const;

function LoginTile({ login, disabled, onPress }: { login: Login; disabled: boolean; onPress: () => void }) {
  const pick = usePick();
  const Icon = icons[login.role];
  return (
    <ButtonBase
      onClick={onPress}
      disabled={disabled}
      sx={{
        justifyContent: 'flex-start', gap: 2, minHeight: 34, px: 2.5, py: 1, borderRadius: 1, bgcolor: 'prongsai.surface', border: 1, borderColor: 'prongsai.line', typography: 'body2', lineHeight: '18px', textAlign: 'left', color: 'prongsai.ink',
        '&:hover': { borderColor: 'prongsai.brandLine', bgcolor: 'prongsai.brandTint' }, '& svg': { color: 'prongsai.ink2', flexShrink: 0 }, '@media (pointer: coarse)': { minHeight: 44 },
      }}
    >
      <Icon size={15} strokeWidth={1.75} aria-hidden />
      {pick(login.title)}
    </ButtonBase>
  );
}
