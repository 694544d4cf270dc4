import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import InputAdornment from '@mui/material/InputAdornment';
import MuiLink from '@mui/material/Link';
import OutlinedInput from '@mui/material/OutlinedInput';
import { routes, type Me } from '@prongsai/contracts';
import { Mail } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router-dom';
import { client } from '../../providers/client.js';
import { LabelledField } from '../../shared/labelled-field.js';
import { useText } from '../../shared/language.js';
import { PasswordInput } from '../../shared/password-input.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { useAttempt } from '../../shared/use-attempt.js';

export function LoginForm({ onDone }: { onDone: (me: Me) => void }) {
  const t = useText();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const { attempt, busy, error } = useAttempt();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (email.trim() && password) attempt(async () => onDone(await client.call(routes.login, { body: { email: email.trim(), password } })));
  };
  const missing = (given: string) => tried && !given;
  const forgotten = <MuiLink component={Link} to="/forgot-password" variant="body2">{t('login.forgot')}</MuiLink>;
  return (
    <Box component="form" onSubmit={submit} noValidate sx={{ display: 'grid', gap: 3 }}>
      <LabelledField label={t('login.email')} fault={missing(email.trim()) ? t('login.required') : null}>
        {(id) => (
          // `webauthn` lets the browser offer a passkey where the address is typed.
          <OutlinedInput id={id} type="email" autoComplete="username webauthn" autoFocus value={email} onChange={(event) => setEmail(event.target.value)} fullWidth error={missing(email.trim())}
            startAdornment={<InputAdornment position="start"><Mail size={16} strokeWidth={1.75} aria-hidden /></InputAdornment>} sx={{ height: 46 }} />
        )}
      </LabelledField>
      <LabelledField label={t('login.password')} aside={forgotten} fault={missing(password) ? t('login.required') : null}>
        {(id) => <PasswordInput id={id} autoComplete="current-password" value={password} onChange={setPassword} error={missing(password)} />}
      </LabelledField>
      {error ? <ProblemBand error={error} /> : null}
      <Button type="submit" variant="contained" loading={busy} sx={{ minHeight: 48, fontSize: '1rem', mt: 1 }}>{t('login.submit')}</Button>
    </Box>
  );
}
