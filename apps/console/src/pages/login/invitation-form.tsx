import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import { routes } from '@prongsai/contracts';
import { IdCard } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { client } from '../../providers/client.js';
import { useApi } from '../../shared/api.js';
import { LabelledField } from '../../shared/labelled-field.js';
import { usePick, useText } from '../../shared/language.js';
import { NewPasswordField } from '../../shared/new-password/new-password-field.js';
import { useLongEnough } from '../../shared/new-password/use-long-enough.js';
import { Trouble } from '../../shared/second-factor/trouble.js';
import { useAttempt } from '../../shared/use-attempt.js';

interface InvitationFormProps {
  token: string;
  /** The address had an account before: nothing is asked. */
  hasAccount: boolean;
  onDone: () => void;
}

export function InvitationForm({ token, hasAccount, onDone }: InvitationFormProps) {
  const t = useText();
  const pick = usePick();
  const [name, setName] = useState({ th: '', en: '' });
  const [password, setPassword] = useState('');
  const { attempt, busy, error } = useAttempt();
  const longEnough = useLongEnough(password);
  const providers = useApi(routes.signInOptions, {}).data?.providers ?? [];
  const named = hasAccount || (name.th.trim() !== '' && name.en.trim() !== '');
  const ready = named && (hasAccount || longEnough);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) attempt(async () => {
      await client.call(routes.acceptInvitation, { body: { token, ...(hasAccount ? {} : { name, password }) } });
      onDone();
    });
  };
  const leaveFor = (providerId: string) => attempt(async () => {
    const { redirectTo } = await client.call(routes.beginOpenIdSignIn, { params: { providerId }, body: { invitation: token, ...(hasAccount ? {} : { name }) } });
    window.location.assign(redirectTo);
  });
  const nameField = (language: 'th' | 'en', label: string) => (
    <LabelledField label={label}>
      {(id) => <OutlinedInput id={id} lang={language} autoComplete={language === 'th' ? 'name' : 'off'} value={name[language]} onChange={(event) => setName((before) => ({ ...before, [language]: event.target.value }))} fullWidth slotProps={{ input: { maxLength: 200 } }} sx={{ height: 46 }} />}
    </LabelledField>
  );
  return (
    <Box component="form" onSubmit={submit} noValidate sx={{ display: 'grid', gap: 3 }}>
      {hasAccount ? <Typography>{t('login.invitation.hasAccount')}</Typography> : (
        <>
          {nameField('th', t('login.invitation.nameTh'))}
          {nameField('en', t('login.invitation.nameEn'))}
          <NewPasswordField label={t('login.password')} value={password} onChange={setPassword} />
        </>
      )}
      <Trouble error={error} />
      <Button type="submit" variant="contained" disabled={!ready} loading={busy} sx={{ minHeight: 48, fontSize: '1rem' }}>{t('login.invitation.accept')}</Button>
      {providers.map((provider) => (
        <Button key={provider.id} variant="outlined" disabled={busy || !named} startIcon={<IdCard size={16} strokeWidth={1.75} />} onClick={() => leaveFor(provider.id)} sx={{ minHeight: 46 }}>{t('login.invitation.byProvider', { name: pick(provider.name) })}</Button>
      ))}
    </Box>
  );
}
