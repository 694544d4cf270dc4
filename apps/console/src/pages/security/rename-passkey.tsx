import OutlinedInput from '@mui/material/OutlinedInput';
import { routes, type PasskeyView } from '@prongsai/contracts';
import { useState } from 'react';
import { useSend } from '../../shared/api.js';
import { LabelledField } from '../../shared/labelled-field.js';
import { useText } from '../../shared/language.js';
import { Trouble } from '../../shared/second-factor/trouble.js';
import { Confirm } from '../parts/confirm.js';

export function RenamePasskey({ passkey, onClose }: { passkey: PasskeyView; onClose: () => void }) {
  const t = useText();
  const [name, setName] = useState(passkey.name);
  const { mutate, isPending, error } = useSend(routes.renamePasskey);
  const rename = () => mutate({ params: { passkeyId: passkey.id }, body: { name: name.trim() } }, { onSuccess: onClose });
  return (
    <Confirm open title={t('security.passkeys.renameOf', { name: passkey.name })} action={t('app.save')} busy={isPending} blocked={name.trim() === ''} onConfirm={rename} onClose={onClose}>
      <LabelledField label={t('proof.passkey.name')}>
        {(id) => <OutlinedInput id={id} size="small" fullWidth value={name} onChange={(event) => setName(event.target.value)} autoComplete="off" slotProps={{ input: { maxLength: 80 } }} />}
      </LabelledField>
      <Trouble error={error} />
    </Confirm>
  );
}
