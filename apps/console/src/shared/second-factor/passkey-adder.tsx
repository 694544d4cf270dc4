import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import { KeyRound } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { LabelledField } from '../labelled-field.js';
import { useText } from '../language.js';
import { useAttempt } from '../use-attempt.js';
import type { Enrolled } from './app-setup.js';
import { createPasskey } from './passkey.js';
import { useProven } from './step-up.js';
import { Trouble } from './trouble.js';

/** Makes a passkey on this device, under a name that tells it apart later. */
export function PasskeyAdder({ onDone }: { onDone: (enrolled: Enrolled) => void }) {
  const t = useText();
  const proven = useProven();
  const [name, setName] = useState(t('proof.passkey.ownName'));
  const { attempt, busy, error } = useAttempt();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') attempt(async () => onDone(await proven(() => createPasskey(name.trim()))));
  };
  return (
    <Box component="form" onSubmit={submit} noValidate sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 2 }}>
        <Box sx={{ flex: '1 1 220px' }}>
          <LabelledField label={t('proof.passkey.name')}>
            {(id) => <OutlinedInput id={id} size="small" fullWidth value={name} onChange={(event) => setName(event.target.value)} autoComplete="off" slotProps={{ input: { maxLength: 80 } }} />}
          </LabelledField>
        </Box>
        <Button type="submit" variant="outlined" loading={busy} disabled={name.trim() === ''} startIcon={<KeyRound size={16} strokeWidth={1.75} />} sx={{ minHeight: 40 }}>{t('proof.passkey.add')}</Button>
      </Box>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('proof.passkey.help')}</Typography>
      <Trouble error={error} />
    </Box>
  );
}
