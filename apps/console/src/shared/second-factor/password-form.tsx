import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { routes, type Me } from '@prongsai/contracts';
import { useState, type FormEvent } from 'react';
import { client } from '../../providers/client.js';
import { LabelledField } from '../labelled-field.js';
import { useText } from '../language.js';
import { PasswordInput } from '../password-input.js';
import { useAttempt } from '../use-attempt.js';
import { Trouble } from './trouble.js';

/** The present password once more, for an account without a second factor. */
export function PasswordForm({ onConfirmed }: { onConfirmed: (me: Me) => void }) {
  const t = useText();
  const [password, setPassword] = useState('');
  const { attempt, busy, error } = useAttempt();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (password !== '') attempt(async () => onConfirmed(await client.call(routes.confirmByPassword, { body: { password } })));
  };
  return (
    <Box component="form" onSubmit={submit} noValidate sx={{ display: 'grid', gap: 3 }}>
      <LabelledField label={t('proof.password')}>
        {(id) => <PasswordInput id={id} value={password} onChange={setPassword} autoComplete="current-password" autoFocus />}
      </LabelledField>
      <Trouble error={error} />
      <Button type="submit" variant="contained" disabled={password === ''} loading={busy} sx={{ minHeight: 46 }}>{t('proof.confirm')}</Button>
    </Box>
  );
}
