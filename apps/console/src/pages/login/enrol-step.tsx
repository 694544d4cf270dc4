import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { routes, type Me } from '@prongsai/contracts';
import { useState, type ReactNode } from 'react';
import { useApi } from '../../shared/api.js';
import { usePick, useText } from '../../shared/language.js';
import { AppSetup, type Enrolled } from '../../shared/second-factor/app-setup.js';
import { PasskeyAdder } from '../../shared/second-factor/passkey-adder.js';
import { hasPasskeys } from '../../shared/second-factor/passkey.js';
import { RecoveryCodes } from '../../shared/second-factor/recovery-codes.js';
import { EntranceFrame } from './entrance-frame.js';
import { LeaveButton } from './leave-button.js';

interface StepProps {
  me: Me;
  onDone: (me: Me) => void;
  onLeave: () => void;
}

/** The position must have a second factor and the account has none: setting one up is the only thing there is. */
export function EnrolStep({ me, onDone, onLeave }: StepProps) {
  const t = useText();
  const pick = usePick();
  const [enrolled, setEnrolled] = useState<Enrolled | null>(null);
  const passkeys = useApi(routes.signInOptions, {}).data?.passkeys === true && hasPasskeys();
  const take = (done: Enrolled) => (done.recoveryCodes ? setEnrolled(done) : onDone(done.me));
  if (enrolled?.recoveryCodes) {
    return <EntranceFrame title={t('proof.recovery.title')}><RecoveryCodes codes={enrolled.recoveryCodes} onKept={() => onDone(enrolled.me)} /></EntranceFrame>;
  }
  return (
    <EntranceFrame title={t('login.enrol.title')} subtitle={t('login.enrol.subtitle', { email: me.email })}>
      <Typography sx={{ mb: 4 }}>{t('login.enrol.explain', { position: pick(me.actingAs.title) })}</Typography>
      <Box sx={{ display: 'grid', gap: 4 }}>
        {passkeys ? <Way title={t('login.enrol.byPasskey')}><PasskeyAdder onDone={take} /></Way> : null}
        <Way title={t('login.enrol.byApp')} help={t('login.enrol.appHelp')}><AppSetup onDone={take} /></Way>
      </Box>
      <LeaveButton onLeft={onLeave} />
    </EntranceFrame>
  );
}

function Way({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  return (
    <Box component="section" aria-label={title} sx={{ p: 4, bgcolor: 'prongsai.surface', border: 1, borderColor: 'prongsai.line', borderRadius: '10px' }}>
      <Typography component="h2" variant="h2" sx={{ mb: 1 }}>{title}</Typography>
      {help ? <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 3 }}>{help}</Typography> : null}
      {children}
    </Box>
  );
}
