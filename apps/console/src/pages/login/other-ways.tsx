import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import { routes, type Me } from '@prongsai/contracts';
import { IdCard, KeyRound } from 'lucide-react';
import { client } from '../../providers/client.js';
import { useApi } from '../../shared/api.js';
import { usePick, useText } from '../../shared/language.js';
import { hasPasskeys, signInByPasskey } from '../../shared/second-factor/passkey.js';
import { Trouble } from '../../shared/second-factor/trouble.js';
import { useAttempt } from '../../shared/use-attempt.js';
import { useOfferedPasskey } from './use-offered-passkey.js';

const tall = { minHeight: 46, fontSize: '0.9375rem' } as const;

/** Ways in without a password, as far as the server offers them: a passkey, and identity providers. */
export function OtherWays({ onDone }: { onDone: (me: Me) => void }) {
  const t = useText();
  const pick = usePick();
  const options = useApi(routes.signInOptions, {}).data;
  const passkeys = options?.passkeys === true && hasPasskeys();
  const { attempt, busy, error } = useAttempt();
  const offered = useOfferedPasskey(passkeys, onDone);
  const providers = options?.providers ?? [];
  if (!passkeys && providers.length === 0) return null;
  const leaveFor = (providerId: string) => attempt(async () => {
    const { redirectTo } = await client.call(routes.beginOpenIdSignIn, { params: { providerId }, body: {} });
    window.location.assign(redirectTo);
  });
  return (
    <Box sx={{ display: 'grid', gap: 3, mt: 4 }}>
      <Divider sx={{ color: 'prongsai.ink2', typography: 'body2' }}>{t('login.or')}</Divider>
      {passkeys ? <Button variant="outlined" disabled={busy} startIcon={<KeyRound size={16} strokeWidth={1.75} />} onClick={() => attempt(async () => onDone(await signInByPasskey()))} sx={tall}>{t('login.passkey')}</Button> : null}
      {providers.map(({ id, name }) => (
        <Button key={id} variant="outlined" disabled={busy} startIcon={<IdCard size={16} strokeWidth={1.75} />} onClick={() => leaveFor(id)} sx={tall}>{t('login.provider', { name: pick(name) })}</Button>
      ))}
      <Trouble error={error ?? offered} />
    </Box>
  );
}
