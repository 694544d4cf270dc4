import { routes, type StaffedPosition } from '@prongsai/contracts';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useSend } from '../../shared/api.js';
import { usePick, useText } from '../../shared/language.js';
import { DayField } from '../parts/day-field.js';
import { AccountField } from './account-field.js';
import { FormPanel } from './form-panel.js';
import { missingFields } from './missing-fields.js';

/** Who holds a position in his own right, from a day on. */
export function AppointPanel({ position, onClose }: { position: StaffedPosition; onClose: () => void }) {
  const t = useText();
  const pick = usePick();
  const notify = useNotify();
  const send = useSend(routes.appoint);
  const [accountId, setAccountId] = useState('');
  const [fromOn, setFromOn] = useState<string | null>(null);
  const [untilOn, setUntilOn] = useState<string | null>(null);
  const missing = missingFields([[t('people.field.account'), accountId], [t('people.field.from'), fromOn]]);
  const submit = () =>
    send.mutate(
      { params: { positionId: position.id }, body: { accountId, fromOn: fromOn ?? '', untilOn } },
      { onSuccess: () => { notify(t('people.saved'), { type: 'success' }); onClose(); } },
    );
  return (
    <FormPanel title={t('people.action.appoint')} subtitle={pick(position.title)} note={t('people.note.appoint')} action={t('app.save')} busy={send.isPending} missing={missing} error={send.error} onSubmit={submit} onClose={onClose}>
      <AccountField positionId={position.id} value={accountId} onChange={setAccountId} />
      <DayField label={t('people.field.from')} value={fromOn} onChange={setFromOn} />
      <DayField label={t('people.field.untilOpen')} value={untilOn} onChange={setUntilOn} />
    </FormPanel>
  );
}
