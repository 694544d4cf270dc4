import Button from '@mui/material/Button';
import { routes } from '@prongsai/contracts';
import { useState } from 'react';
import { useText } from '../../shared/language.js';
import { useProvenSend } from '../../shared/second-factor/step-up.js';
import { Trouble } from '../../shared/second-factor/trouble.js';
import { Confirm } from '../parts/confirm.js';
import { ListRow } from './list-row.js';
import { RecoveryDialog } from './recovery-dialog.js';

/** How many recovery codes are left, and new ones in their place. */
export function RecoveryRow({ left }: { left: number }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const { mutate, isPending, error } = useProvenSend(routes.renewRecoveryCodes);
  const renew = () => {
    setAsking(false);
    mutate({}, { onSuccess: ({ recoveryCodes }) => setCodes(recoveryCodes) });
  };
  return (
    <>
      <ListRow title={t('security.factor.codes')} lines={[t('security.factor.codesLeft', { smart_count: left })]} actions={<Button variant="outlined" loading={isPending} onClick={() => setAsking(true)}>{t('security.factor.codesRenew')}</Button>} />
      {error ? <li><Trouble error={error} /></li> : null}
      <Confirm open={asking} title={t('security.factor.codesRenew')} text={t('security.factor.codesRenewText')} action={t('security.factor.codesRenew')} onConfirm={renew} onClose={() => setAsking(false)} />
      {codes ? <RecoveryDialog codes={codes} onKept={() => setCodes(null)} /> : null}
    </>
  );
}
