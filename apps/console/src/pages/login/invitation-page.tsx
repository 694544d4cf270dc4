import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { routes, type ResponseOf } from '@prongsai/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { client } from '../../providers/client.js';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { Trouble } from '../../shared/second-factor/trouble.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { BackToLogin } from './back-to-login.js';
import { DoneNote } from './done-note.js';
import { EntranceFrame } from './entrance-frame.js';
import { InvitationForm } from './invitation-form.js';
import { tokenOf } from './token-of.js';

/** Where the link of an invitation leads: what it is for, and the way in. */
export function InvitationPage() {
  const t = useText();
  const token = tokenOf(useLocation().hash);
  const [done, setDone] = useState(false);
  const invitation = useQuery({ queryKey: ['invitation', token], queryFn: () => client.call(routes.readInvitation, { body: { token: token ?? '' } }), enabled: token !== null && !done, retry: false, staleTime: Infinity });
  if (done) return <EntranceFrame title={t('login.invitation.title')}><DoneNote>{t('login.invitation.done')}</DoneNote></EntranceFrame>;
  return (
    <EntranceFrame title={t('login.invitation.title')} subtitle={token ? null : t('login.invitation.noToken')}>
      <Trouble error={invitation.error} />
      {invitation.isLoading ? <RowsSkeleton rows={6} height={46} /> : null}
      {token && invitation.data ? (
        <>
          <Office invitation={invitation.data} />
          <InvitationForm token={token} hasAccount={invitation.data.hasAccount} onDone={() => setDone(true)} />
        </>
      ) : <BackToLogin />}
    </EntranceFrame>
  );
}

function Office({ invitation }: { invitation: ResponseOf<typeof routes.readInvitation> }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const { position, agency, email, fromOn, untilOn } = invitation;
  const from = t('login.invitation.from', { day: dates.long(fromOn) });
  return (
    <Box component="dl" sx={{ m: 0, mb: 4, px: 4, py: 3, bgcolor: 'prongsai.sunken', borderRadius: '10px', '& dt': { typography: 'caption', color: 'prongsai.ink2' }, '& dd': { m: 0, mb: 1 } }}>
      <dt>{t('login.invitation.office')}</dt>
      <dd>
        <Typography sx={{ fontWeight: 600 }}>{pick(position)}{agency ? ` ${pick(agency)}` : ''}</Typography>
        <Typography variant="body2">{untilOn ? t('login.invitation.span', { from, until: dates.long(untilOn) }) : from}</Typography>
      </dd>
      <dt>{t('login.invitation.email')}</dt>
      <dd>{email}</dd>
    </Box>
  );
}
