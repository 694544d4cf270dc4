import TextField from '@mui/material/TextField';
import { routes, type StaffedPosition, type Tenure, type WaiverView } from '@prongsai/contracts';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useSend } from '../../shared/api.js';
import { usePick, useText } from '../../shared/language.js';
import { DayField } from '../parts/day-field.js';
import { FormPanel } from './form-panel.js';
import { missingFields } from './missing-fields.js';

interface PanelProps {
  position: StaffedPosition;
  onClose: () => void;
}

function useSaved(onClose: () => void) {
  const t = useText();
  const notify = useNotify();
  return { onSuccess: () => { notify(t('people.saved'), { type: 'success' }); onClose(); } };
}

function ReasonField({ value, onChange }: { value: string; onChange: (reason: string) => void }) {
  const t = useText();
  return <TextField label={t('people.field.reason')} value={value} onChange={(event) => onChange(event.target.value)} size="small" fullWidth multiline minRows={2} />;
}

export function EndPanel({ position, tenure, onClose }: PanelProps & { tenure: Tenure }) {
  const t = useText();
  const pick = usePick();
  const send = useSend(routes.endTenure);
  const saved = useSaved(onClose);
  const [untilOn, setUntilOn] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const missing = missingFields([[t('people.field.until'), untilOn], [t('people.field.reason'), reason]]);
  const submit = () => send.mutate({ params: { tenureId: tenure.id }, body: { untilOn: untilOn ?? '', reason } }, saved);
  return (
    <FormPanel title={t('people.action.end')} subtitle={`${pick(tenure.name)} · ${pick(position.title)}`} note={t('people.note.end')} action={t('app.save')} busy={send.isPending} missing={missing} error={send.error} onSubmit={submit} onClose={onClose}>
      <DayField label={t('people.field.until')} value={untilOn} onChange={setUntilOn} />
      <ReasonField value={reason} onChange={setReason} />
    </FormPanel>
  );
}

export function CorrectPanel({ position, tenure, onClose }: PanelProps & { tenure: Tenure }) {
  const t = useText();
  const pick = usePick();
  const send = useSend(routes.correctTenure);
  const saved = useSaved(onClose);
  const [reason, setReason] = useState('');
  const missing = missingFields([[t('people.field.reason'), reason]]);
  const submit = () => send.mutate({ params: { tenureId: tenure.id }, body: { reason, instead: null } }, saved);
  return (
    <FormPanel title={t('people.action.correct')} subtitle={`${pick(tenure.name)} · ${pick(position.title)}`} note={t('people.note.correct')} action={t('people.action.correct')} busy={send.isPending} missing={missing} error={send.error} onSubmit={submit} onClose={onClose}>
      <ReasonField value={reason} onChange={setReason} />
    </FormPanel>
  );
}

export function RevokePanel({ position, waiver, onClose }: PanelProps & { waiver: WaiverView }) {
  const t = useText();
  const pick = usePick();
  const send = useSend(routes.revokeWaiver);
  const saved = useSaved(onClose);
  const [reason, setReason] = useState('');
  const missing = missingFields([[t('people.field.reason'), reason]]);
  const submit = () => send.mutate({ params: { waiverId: waiver.id }, body: { reason } }, saved);
  return (
    <FormPanel title={t('people.action.revoke')} subtitle={pick(position.title)} note={t('people.note.end')} action={t('people.action.revoke')} busy={send.isPending} missing={missing} error={send.error} onSubmit={submit} onClose={onClose}>
      <ReasonField value={reason} onChange={setReason} />
    </FormPanel>
  );
}
