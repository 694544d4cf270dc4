import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { routes, type Me, type MySecondFactor } from '@prongsai/contracts';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { client } from '../../providers/client.js';
import { useText } from '../language.js';
import { useAttempt } from '../use-attempt.js';
import { CodeForm } from './code-form.js';
import { confirmByPasskey, hasPasskeys } from './passkey.js';
import { Trouble } from './trouble.js';

interface ConfirmFormProps {
  factor: Pick<MySecondFactor, 'authenticatorApp' | 'passkeys' | 'recoveryCodesLeft'>;
  onConfirmed: (me: Me) => void;
}

/** The second factor, by whatever the account has: a passkey, the app's code, or a recovery code when both are out of reach. */
export function ConfirmForm({ factor, onConfirmed }: ConfirmFormProps) {
  const t = useText();
  const byPasskey = factor.passkeys > 0 && hasPasskeys();
  const usual = factor.authenticatorApp ? 'app' : null;
  const [way, setWay] = useState<'app' | 'recovery' | null>(usual);
  const { attempt, busy, error } = useAttempt();
  const confirm = (work: () => Promise<Me>) => attempt(async () => onConfirmed(await work()));
  const changeWay = way === 'recovery' ? usual : 'recovery';
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      {byPasskey ? (
        <Button variant={way === null ? 'contained' : 'outlined'} loading={busy && way === null} disabled={busy} startIcon={<KeyRound size={16} strokeWidth={1.75} />} onClick={() => confirm(confirmByPasskey)} sx={{ minHeight: 46 }}>
          {t('proof.byPasskey')}
        </Button>
      ) : null}
      {way === 'app' ? <CodeForm busy={busy} onSend={(code) => confirm(() => client.call(routes.confirmByCode, { body: { code } }))} /> : null}
      {way === 'recovery' ? <CodeForm recovery left={factor.recoveryCodesLeft} busy={busy} onSend={(code) => confirm(() => client.call(routes.confirmByRecoveryCode, { body: { code } }))} /> : null}
      <Trouble error={error} />
      {factor.recoveryCodesLeft > 0 ? (
        <Button variant="text" size="small" onClick={() => setWay(changeWay)} sx={{ justifySelf: 'start', ml: -3 }}>
          {t(way === 'recovery' ? 'proof.otherWay' : 'proof.useRecovery')}
        </Button>
      ) : null}
    </Box>
  );
}
