import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { routes, type ResponseOf } from '@prongsai/contracts';
import { Smartphone } from 'lucide-react';
import { useState } from 'react';
import { client } from '../../providers/client.js';
import { useText } from '../language.js';
import { useAttempt } from '../use-attempt.js';
import { CodeForm } from './code-form.js';
import { useProven } from './step-up.js';
import { Trouble } from './trouble.js';

type Begun = ResponseOf<typeof routes.beginAuthenticatorApp>;
export type Enrolled = Pick<ResponseOf<typeof routes.confirmAuthenticatorApp>, 'me' | 'recoveryCodes'>;

/** An authenticator app: begun by a press, because every beginning makes another secret; then the picture, then its first code. */
export function AppSetup({ onDone }: { onDone: (enrolled: Enrolled) => void }) {
  const t = useText();
  const proven = useProven();
  const [begun, setBegun] = useState<Begun | null>(null);
  const { attempt, busy, error } = useAttempt();
  const begin = () => attempt(async () => setBegun(await proven(() => client.call(routes.beginAuthenticatorApp, {}))));
  const confirm = (code: string) => attempt(async () => onDone(await proven(() => client.call(routes.confirmAuthenticatorApp, { body: { code } }))));
  if (!begun) {
    return (
      <Box>
        <Button variant="outlined" loading={busy} onClick={begin} startIcon={<Smartphone size={16} strokeWidth={1.75} />}>{t('proof.app.begin')}</Button>
        <Trouble error={error} />
      </Box>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Typography>{t('proof.app.scan')}</Typography>
      <Picture begun={begun} />
      <Typography>{t('proof.app.then')}</Typography>
      <CodeForm busy={busy} onSend={confirm} />
      <Trouble error={error} />
    </Box>
  );
}

/** The secret is shown only to who asks for it: over a shoulder it is as good as the picture. */
function Picture({ begun }: { begun: Begun }) {
  const t = useText();
  const [typed, setTyped] = useState(false);
  return (
    <Box>
      {/* A QR code is read dark on light, whatever the scheme. */}
      <Box component="img" src={begun.picture} alt={t('proof.app.picture')} data-scheme="light" sx={{ display: 'block', width: 184, height: 184, p: 2, bgcolor: 'common.white', border: 1, borderColor: 'prongsai.line', borderRadius: '8px' }} />
      <Button variant="text" size="small" aria-expanded={typed} onClick={() => setTyped(!typed)} sx={{ ml: -3, mt: 1 }}>{t('proof.app.byHand')}</Button>
      {typed ? (
        <Typography variant="body2">{t('proof.app.secret')} <Box component="code" translate="no" sx={{ fontWeight: 600, letterSpacing: '0.03em' }}>{begun.secret}</Box></Typography>
      ) : null}
    </Box>
  );
}
