import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { routes } from '@prongsai/contracts';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useDates } from '../../shared/dates.js';
import { useText } from '../../shared/language.js';
import { AppSetup } from '../../shared/second-factor/app-setup.js';
import { useProvenSend } from '../../shared/second-factor/step-up.js';
import { Trouble } from '../../shared/second-factor/trouble.js';
import { Confirm } from '../parts/confirm.js';
import { ListRow } from './list-row.js';
import { RecoveryDialog } from './recovery-dialog.js';
import { useEnrolled } from './use-enrolled.js';

/** The authenticator app: there is one at most. */
export function AppRow({ addedAt }: { addedAt: string | null }) {
  const t = useText();
  const dates = useDates();
  const { codes, take, forget } = useEnrolled('security.factor.appAdded');
  const said = addedAt === null ? t('security.factor.appNone') : t('security.added', { day: dates.long(dates.dayOf(addedAt)) });
  return (
    <>
      <ListRow title={t('security.factor.app')} lines={[said]} actions={addedAt === null ? null : <RemoveApp />} />
      {addedAt === null ? <Box component="li" sx={{ pb: 2 }}><AppSetup onDone={take} /></Box> : null}
      {codes ? <RecoveryDialog codes={codes} onKept={forget} /> : null}
    </>
  );
}

function RemoveApp() {
  const t = useText();
  const notify = useNotify();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error } = useProvenSend(routes.removeAuthenticatorApp);
  const remove = () => {
    setAsking(false);
    mutate({}, { onSuccess: () => notify(t('security.factor.appRemoved'), { type: 'success' }) });
  };
  return (
    <Box>
      <Button variant="outlined" loading={isPending} aria-label={t('security.factor.appRemove')} onClick={() => setAsking(true)}>{t('security.remove')}</Button>
      <Trouble error={error} />
      <Confirm open={asking} title={t('security.factor.appRemove')} text={t('security.factor.appRemoveText')} action={t('security.remove')} back={t('app.close')} onConfirm={remove} onClose={() => setAsking(false)} />
    </Box>
  );
}
