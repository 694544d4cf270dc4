import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { Eye, EyeOff, Lock, Mail } from 'lucide-react';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { useSignIn } from './use-sign-in.js';

export function LoginForm() {
  const t = useText();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [shown, setShown] = useState(false);
  const { signIn, busy, error } = useSignIn();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (email.trim() && password) void signIn({ email: email.trim(), password });
  };
  const Look = shown ? EyeOff : Eye;
  return (
    <Box component="form" onSubmit={submit} noValidate sx={{ display: 'grid', gap: 3 }}>
      <Field label={t('login.email')} missing={tried && !email.trim()}>
        {(id) => (
          <OutlinedInput id={id} type="email" autoComplete="username" autoFocus value={email} onChange={(event) => setEmail(event.target.value)} fullWidth error={tried && !email.trim()}
            startAdornment={<InputAdornment position="start"><Mail size={16} strokeWidth={1.75} aria-hidden /></InputAdornment>} sx={{ height: 46 }} />
        )}
      </Field>
      <Field label={t('login.password')} missing={tried && !password}>
        {(id) => (
          <OutlinedInput id={id} type={shown ? 'text' : 'password'} autoComplete="current-password" value={password} onChange={(event) => setPassword(event.target.value)} fullWidth error={tried && !password}
            startAdornment={<InputAdornment position="start"><Lock size={16} strokeWidth={1.75} aria-hidden /></InputAdornment>}
            endAdornment={<IconButton size="small" onClick={() => setShown(!shown)} aria-label={t(shown ? 'ra.input.password.toggle_visible' : 'ra.input.password.toggle_hidden')}><Look size={16} strokeWidth={1.75} /></IconButton>}
            sx={{ height: 46 }} />
        )}
      </Field>
      {error ? <ProblemBand error={error} /> : null}
      <Button type="submit" variant="contained" loading={busy} sx={{ minHeight: 48, fontSize: '1rem', mt: 1 }}>{t('login.submit')}</Button>
    </Box>
  );
}

function Field({ label, missing, children }: { label: string; missing: boolean; children: (id: string) => ReactNode }) {
  const t = useText();
  const id = useId();
  return (
    <Box>
      <Box component="label" htmlFor={id} sx={{ display: 'block', fontWeight: 500, mb: 1 }}>{label}</Box>
      {children(id)}
      {missing ? <FormHelperText error>{t('login.required')}</FormHelperText> : null}
    </Box>
  );
}
