import TextField from '@mui/material/TextField';
import { routes, type StaffedPosition } from '@prongsai/contracts';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useSend } from '../../shared/api.js';
import { usePick, useText } from '../../shared/language.js';
import { DayField } from '../parts/day-field.js';
import { FormPanel } from './form-panel.js';
import { missingFields } from './missing-fields.js';

/** Excuses the head of a one-person division, by a document that has a number. */
export function WaiverPanel({ position, onClose }: { position: StaffedPosition; onClose: () => void }) {
  const t = useText();
  const pick = usePick();
  const notify = useNotify();
  const send = useSend(routes.grantWaiver);
  const [reason, setReason] = useState('');
  const [documentNo, setDocumentNo] = useState('');
  const [fromOn, setFromOn] = useState<string | null>(null);
  const [untilOn, setUntilOn] = useState<string | null>(null);
  const missing = missingFields([[t('people.field.documentNo'), documentNo], [t('people.field.from'), fromOn], [t('people.field.until'), untilOn], [t('people.field.reason'), reason]]);
  const submit = () =>
    send.mutate(
      { params: { positionId: position.id }, body: { reason, documentNo, fromOn: fromOn ?? '', untilOn: untilOn ?? '' } },
      { onSuccess: () => { notify(t('people.saved'), { type: 'success' }); onClose(); } },
    );
  return (
    <FormPanel title={t('people.action.waive')} subtitle={pick(position.title)} note={t('people.note.waive')} action={t('app.save')} busy={send.isPending} missing={missing} error={send.error} onSubmit={submit} onClose={onClose}>
      <TextField label={t('people.field.documentNo')} value={documentNo} onChange={(event) => setDocumentNo(event.target.value)} size="small" fullWidth autoComplete="off" />
      <DayField label={t('people.field.from')} value={fromOn} onChange={setFromOn} />
      <DayField label={t('people.field.until')} value={untilOn} onChange={setUntilOn} />
      <TextField label={t('people.field.reason')} value={reason} onChange={(event) => setReason(event.target.value)} size="small" fullWidth multiline minRows={2} />
    </FormPanel>
  );
}
