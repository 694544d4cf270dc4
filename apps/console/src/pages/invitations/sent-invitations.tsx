import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { routes, type InvitationView } from '@prongsai/contracts';
import { useNotify } from 'react-admin';
import { useApi, useSend } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { List, ListRow } from '../security/list-row.js';

/** Invitations to one position, newest first; a link that waits can be withdrawn. */
export function SentInvitations({ positionId }: { positionId: string }) {
  const t = useText();
  const answer = useApi(routes.listInvitations, {});
  const sent = answer.data?.data.filter(({ position }) => position.id === positionId) ?? [];
  if (answer.error) return <ProblemBand error={answer.error} onRetry={() => void answer.refetch()} />;
  if (sent.length === 0) return null;
  return (
    <Box sx={{ mt: 4 }}>
      <Typography component="h3" variant="body2" sx={{ fontWeight: 600 }}>{t('security.invite.before')}</Typography>
      <List>{sent.map((invitation) => <SentRow key={invitation.id} invitation={invitation} />)}</List>
    </Box>
  );
}

function SentRow({ invitation }: { invitation: InvitationView }) {
  const t = useText();
  const dates = useDates();
  const notify = useNotify();
  const { mutate, isPending, error } = useSend(routes.withdrawInvitation);
  const { id, email, state, mail, expiresAt } = invitation;
  const waiting = state === 'waiting';
  const withdraw = () => mutate({ params: { invitationId: id } }, { onSuccess: () => notify(t('security.invite.withdrawn'), { type: 'success' }) });
  return (
    <>
      <ListRow
        title={email}
        lines={[`${t(`security.invite.state.${state}`)} · ${t(`security.invite.mail.${mail}`)}`, waiting ? t('security.invite.expires', { moment: dates.fullMoment(expiresAt) }) : '']}
        actions={waiting ? <Button variant="outlined" size="small" loading={isPending} onClick={withdraw}>{t('security.invite.withdraw')}</Button> : null}
      />
      {error ? <li><ProblemBand error={error} /></li> : null}
    </>
  );
}
