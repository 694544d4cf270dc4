import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import { routes } from '@prongsai/contracts';
import { useState, type FormEvent } from 'react';
import { client } from '../../providers/client.js';
import { useApi } from '../../shared/api.js';
import { LabelledField } from '../../shared/labelled-field.js';
import { useText } from '../../shared/language.js';
import { Trouble } from '../../shared/second-factor/trouble.js';
import { useAttempt } from '../../shared/use-attempt.js';
import { BackToLogin } from './back-to-login.js';
import { EntranceFrame } from './entrance-frame.js';
import { KeptLetters } from './kept-letters.js';

/** Asks for a link; the answer is the same whether or not there is such an account. */
export function ForgotPasswordPage() {
  const t = useText();
  const [email, setEmail] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const { attempt, busy, error } = useAttempt();
  const mail = useApi(routes.signInOptions, {}).data?.mail ?? true;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = email.trim();
    if (given) attempt(async () => {
      await client.call(routes.askPasswordReset, { body: { email: given } });
      setAsked(given);
    });
  };
  if (asked !== null) {
    return (
      <EntranceFrame title={t('login.reset.askedTitle')}>
        <Typography role="status">{t('login.reset.asked', { email: asked })}</Typography>
        <KeptLetters to={asked} />
        <BackToLogin />
      </EntranceFrame>
    );
  }
  return (
    <EntranceFrame title={t('login.reset.askTitle')} subtitle={t(mail ? 'login.reset.askSubtitle' : 'login.reset.noMail')}>
      {mail ? (
        <Box component="form" onSubmit={submit} noValidate sx={{ display: 'grid', gap: 3 }}>
          <LabelledField label={t('login.email')}>
            {(id) => <OutlinedInput id={id} type="email" autoComplete="username" autoFocus value={email} onChange={(event) => setEmail(event.target.value)} fullWidth sx={{ height: 46 }} />}
          </LabelledField>
          <Trouble error={error} />
          <Button type="submit" variant="contained" disabled={!email.trim()} loading={busy} sx={{ minHeight: 48, fontSize: '1rem' }}>{t('login.reset.ask')}</Button>
        </Box>
      ) : null}
      <BackToLogin />
    </EntranceFrame>
  );
}
