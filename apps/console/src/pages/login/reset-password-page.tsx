import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { routes } from '@prongsai/contracts';
import { useState, type FormEvent } from 'react';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import { client } from '../../providers/client.js';
import { rememberMe } from '../../providers/auth-provider.js';
import { useText } from '../../shared/language.js';
import { NewPasswordField } from '../../shared/new-password/new-password-field.js';
import { useLongEnough } from '../../shared/new-password/use-long-enough.js';
import { Trouble } from '../../shared/second-factor/trouble.js';
import { useAttempt } from '../../shared/use-attempt.js';
import { BackToLogin } from './back-to-login.js';
import { DoneNote } from './done-note.js';
import { EntranceFrame } from './entrance-frame.js';
import { tokenOf } from './token-of.js';

/** Where the link of a reset letter leads. */
export function ResetPasswordPage() {
  const t = useText();
  const token = tokenOf(useLocation().hash);
  const [done, setDone] = useState(false);
  if (done) return <EntranceFrame title={t('login.reset.title')}><DoneNote>{t('login.reset.done')}</DoneNote></EntranceFrame>;
  return (
    <EntranceFrame title={t('login.reset.title')} subtitle={t(token ? 'login.reset.subtitle' : 'login.reset.noToken')}>
      {token ? <ResetForm token={token} onDone={() => setDone(true)} /> : null}
      <Typography component="div" sx={{ display: 'flex', gap: 5 }}>
        <BackToLogin />
        <Link component={RouterLink} to="/forgot-password" variant="body2" sx={{ mt: 4 }}>{t('login.reset.again')}</Link>
      </Typography>
    </EntranceFrame>
  );
}

function ResetForm({ token, onDone }: { token: string; onDone: () => void }) {
  const t = useText();
  const [password, setPassword] = useState('');
  const longEnough = useLongEnough(password);
  const { attempt, busy, error } = useAttempt();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (longEnough) attempt(async () => {
      await client.call(routes.resetPassword, { body: { token, password } });
      // All sessions of the account have ended, this browser's among them.
      rememberMe(undefined);
      onDone();
    });
  };
  return (
    <Box component="form" onSubmit={submit} noValidate sx={{ display: 'grid', gap: 3 }}>
      <NewPasswordField label={t('security.password.next')} value={password} onChange={setPassword} />
      <Trouble error={error} />
      <Button type="submit" variant="contained" disabled={!longEnough} loading={busy} sx={{ minHeight: 48, fontSize: '1rem' }}>{t('login.reset.submit')}</Button>
    </Box>
  );
}
