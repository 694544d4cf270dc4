import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import { useState, type FormEvent } from 'react';
import { LabelledField } from '../labelled-field.js';
import { useText } from '../language.js';
import { CodeInput } from './code-input.js';

interface CodeFormProps {
  /** A recovery code in place of the app's. */
  recovery?: boolean;
  /** Recovery codes that are still good. */
  left?: number;
  busy: boolean;
  onSend: (code: string) => void;
}

export function CodeForm({ recovery = false, left = 0, busy, onSend }: CodeFormProps) {
  const t = useText();
  const [code, setCode] = useState('');
  const whole = recovery ? code.trim().length >= 8 : code.length === 6;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (whole && !busy) onSend(code.trim());
  };
  return (
    <Box component="form" onSubmit={submit} noValidate sx={{ display: 'grid', gap: 3 }}>
      <LabelledField label={t(recovery ? 'proof.recoveryCode' : 'proof.code')}>
        {(id) => recovery
          ? <OutlinedInput id={id} value={code} onChange={(event) => setCode(event.target.value)} autoComplete="off" autoFocus fullWidth sx={{ height: 46 }} />
          : <CodeInput id={id} value={code} onChange={setCode} autoFocus />}
      </LabelledField>
      {recovery ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('proof.recoveryHelp', { smart_count: left })}</Typography> : null}
      <Button type="submit" variant="contained" disabled={!whole} loading={busy} sx={{ minHeight: 46 }}>{t('proof.confirm')}</Button>
    </Box>
  );
}
