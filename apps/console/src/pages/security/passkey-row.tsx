import Button from '@mui/material/Button';
import { routes, type PasskeyView } from '@prongsai/contracts';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useDates } from '../../shared/dates.js';
import { useText } from '../../shared/language.js';
import { useProvenSend } from '../../shared/second-factor/step-up.js';
import { Trouble } from '../../shared/second-factor/trouble.js';
import { Confirm } from '../parts/confirm.js';
import { WordChip } from '../parts/word-chip.js';
import { ListRow } from './list-row.js';
import { RenamePasskey } from './rename-passkey.js';

export function PasskeyRow({ passkey }: { passkey: PasskeyView }) {
  const t = useText();
  const dates = useDates();
  const notify = useNotify();
  const [task, setTask] = useState<'rename' | 'remove' | null>(null);
  const { mutate, isPending, error } = useProvenSend(routes.removePasskey);
  const { id, name, createdAt, lastUsedAt, synced } = passkey;
  const close = () => setTask(null);
  const remove = () => {
    close();
    mutate({ params: { passkeyId: id } }, { onSuccess: () => notify(t('security.passkeys.removed'), { type: 'success' }) });
  };
  const used = lastUsedAt ? t('security.used', { moment: dates.fullMoment(lastUsedAt) }) : t('security.neverUsed');
  return (
    <>
      <ListRow
        title={name}
        chip={synced ? <WordChip ground="blockBg" ink="ink2">{t('security.passkeys.synced')}</WordChip> : null}
        lines={[`${t('security.added', { day: dates.long(dates.dayOf(createdAt)) })} · ${used}`]}
        actions={
          <>
            <Button variant="outlined" aria-label={t('security.passkeys.renameOf', { name })} onClick={() => setTask('rename')}>{t('security.passkeys.rename')}</Button>
            <Button variant="outlined" loading={isPending} aria-label={t('security.passkeys.removeOf', { name })} onClick={() => setTask('remove')}>{t('security.passkeys.remove')}</Button>
          </>
        }
      />
      {error ? <li><Trouble error={error} /></li> : null}
      {task === 'rename' ? <RenamePasskey passkey={passkey} onClose={close} /> : null}
      <Confirm open={task === 'remove'} title={t('security.passkeys.removeOf', { name })} text={t('security.passkeys.removeText')} action={t('security.passkeys.remove')} onConfirm={remove} onClose={close} />
    </>
  );
}
