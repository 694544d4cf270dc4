import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { routes } from '@prongsai/contracts';
import { useState, type FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { LabelledField } from '../../shared/labelled-field.js';
import { useText } from '../../shared/language.js';
import { useReplaceMe } from '../../shared/me.js';
import { NewPasswordField } from '../../shared/new-password/new-password-field.js';
import { useLongEnough } from '../../shared/new-password/use-long-enough.js';
import { PasswordInput } from '../../shared/password-input.js';
import { useProvenSend } from '../../shared/second-factor/step-up.js';
import { Trouble } from '../../shared/second-factor/trouble.js';
import { Section } from '../parts/section.js';

/** Folded until it is wanted: most visits to the page are not about the password. */
export function PasswordSection() {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <Section title={t('security.password.title')}>
      {open ? <ChangePassword onClose={() => setOpen(false)} /> : <Button variant="outlined" onClick={() => setOpen(true)}>{t('security.password.change')}</Button>}
    </Section>
  );
}

function ChangePassword({ onClose }: { onClose: () => void }) {
  const t = useText();
  const notify = useNotify();
  const replaceMe = useReplaceMe();
  const [present, setPresent] = useState('');
  const [next, setNext] = useState('');
  const longEnough = useLongEnough(next);
  const { mutate, isPending, error } = useProvenSend(routes.changePassword);
  const ready = present !== '' && longEnough;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    mutate({ body: { present, next } }, {
      onSuccess: (me) => {
        notify(t('security.password.changed'), { type: 'success' });
        onClose();
        void replaceMe(me);
      },
    });
  };
  return (
    <Box component="form" onSubmit={submit} noValidate sx={{ display: 'grid', gap: 3, maxWidth: 460 }}>
      <LabelledField label={t('security.password.present')}>
        {(id) => <PasswordInput id={id} value={present} onChange={setPresent} autoComplete="current-password" autoFocus />}
      </LabelledField>
      <NewPasswordField label={t('security.password.next')} value={next} onChange={setNext} />
      <Trouble error={error} />
      <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('security.password.note')}</Typography>
      <Box sx={{ display: 'flex', gap: 2 }}>
        <Button type="submit" variant="contained" disabled={!ready} loading={isPending}>{t('security.password.change')}</Button>
        <Button variant="outlined" onClick={onClose}>{t('app.cancel')}</Button>
      </Box>
    </Box>
  );
}
