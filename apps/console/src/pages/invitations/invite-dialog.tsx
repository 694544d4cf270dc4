import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { routes, type StaffedPosition } from '@prongsai/contracts';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useSend } from '../../shared/api.js';
import { usePick, useText } from '../../shared/language.js';
import { Trouble } from '../../shared/second-factor/trouble.js';
import { Confirm } from '../parts/confirm.js';
import { DayField } from '../parts/day-field.js';
import { useToday } from '../parts/cycle-page.js';
import { SentInvitations } from './sent-invitations.js';

interface InviteDialogProps {
  position: Pick<StaffedPosition, 'id' | 'title'>;
  onClose: () => void;
}

/** Gives a position to whoever has an e-mail address, and shows what became of those sent before. */
export function InviteDialog({ position, onClose }: InviteDialogProps) {
  const t = useText();
  const today = useToday();
  return today ? <InviteForm position={position} today={today} onClose={onClose} /> : <Confirm open title={t('security.invite.action')} action={t('security.invite.send')} blocked onConfirm={onClose} onClose={onClose} />;
}

function InviteForm({ position, today, onClose }: InviteDialogProps & { today: string }) {
  const t = useText();
  const pick = usePick();
  const notify = useNotify();
  const [email, setEmail] = useState('');
  const [fromOn, setFromOn] = useState<string | null>(today);
  const [untilOn, setUntilOn] = useState<string | null>(null);
  const { mutate, isPending, error } = useSend(routes.invite);
  const send = () => {
    if (fromOn === null) return;
    const given = email.trim();
    mutate({ params: { positionId: position.id }, body: { email: given, fromOn, untilOn } }, {
      onSuccess: () => {
        setEmail('');
        notify(t('security.invite.sent', { email: given }), { type: 'success' });
      },
    });
  };
  return (
    <Confirm open title={t('security.invite.title', { position: pick(position.title) })} text={t('security.invite.text')} action={t('security.invite.send')} back={t('app.close')} busy={isPending} blocked={email.trim() === '' || fromOn === null} onConfirm={send} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 3 }}>
        <TextField label={t('security.invite.email')} type="email" autoComplete="off" value={email} onChange={({ target }) => setEmail(target.value)} size="small" fullWidth />
        <DayField label={t('security.invite.from')} value={fromOn} onChange={setFromOn} />
        <DayField label={t('security.invite.until')} value={untilOn} onChange={setUntilOn} />
        {email.trim() === '' ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('security.invite.noEmail')}</Typography> : null}
      </Box>
      <Trouble error={error} />
      <SentInvitations positionId={position.id} />
    </Confirm>
  );
}
