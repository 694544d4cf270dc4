import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import TextField from '@mui/material/TextField';
import { routes, text, type ActingOrder, type StaffedPosition } from '@prongsai/contracts';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useSend } from '../../shared/api.js';
import { useNames, usePick, useText } from '../../shared/language.js';
import { DayField } from '../parts/day-field.js';
import { AccountField } from './account-field.js';
import { FormPanel } from './form-panel.js';
import { missingFields } from './missing-fields.js';

type Kind = NonNullable<ActingOrder['covers']>[number];
const kinds = Object.keys(text.th.documents) as Kind[];

/** รักษาราชการแทน: an order as it was signed, with its number, its days and what it covers. */
export function OrderPanel({ position, onClose }: { position: StaffedPosition; onClose: () => void }) {
  const t = useText();
  const pick = usePick();
  const notify = useNotify();
  const send = useSend(routes.recordActingOrder);
  const [accountId, setAccountId] = useState('');
  const [orderNo, setOrderNo] = useState('');
  const [orderOn, setOrderOn] = useState<string | null>(null);
  const [fromOn, setFromOn] = useState<string | null>(null);
  const [untilOn, setUntilOn] = useState<string | null>(null);
  const [covers, setCovers] = useState<Kind[] | null>(null);
  const [file, setFile] = useState('');
  const missing = missingFields([[t('people.field.account'), accountId], [t('people.field.orderNo'), orderNo], [t('people.field.orderOn'), orderOn], [t('people.field.from'), fromOn], [t('people.field.until'), untilOn]]);
  const submit = () =>
    send.mutate(
      { params: { positionId: position.id }, body: { accountId, orderNo, orderOn, fromOn: fromOn ?? '', untilOn, covers, file: file.trim() === '' ? null : file.trim() } },
      { onSuccess: () => { notify(t('people.saved'), { type: 'success' }); onClose(); } },
    );
  return (
    <FormPanel title={t('people.action.order')} subtitle={pick(position.title)} note={t('people.note.order')} action={t('app.save')} busy={send.isPending} missing={missing} error={send.error} onSubmit={submit} onClose={onClose}>
      <AccountField positionId={position.id} value={accountId} onChange={setAccountId} />
      <TextField label={t('people.field.orderNo')} value={orderNo} onChange={(event) => setOrderNo(event.target.value)} size="small" fullWidth autoComplete="off" />
      <DayField label={t('people.field.orderOn')} value={orderOn} onChange={setOrderOn} />
      <DayField label={t('people.field.from')} value={fromOn} onChange={setFromOn} />
      <DayField label={t('people.field.until')} value={untilOn} onChange={setUntilOn} />
      <CoversField covers={covers} onChange={setCovers} />
      <TextField label={t('people.field.file')} value={file} onChange={(event) => setFile(event.target.value)} size="small" fullWidth autoComplete="off" />
    </FormPanel>
  );
}

/** The whole office, or at least one kind of document. */
function CoversField({ covers, onChange }: { covers: Kind[] | null; onChange: (covers: Kind[] | null) => void }) {
  const t = useText();
  const names = useNames();
  const toggle = (kind: Kind) => {
    const left = covers?.includes(kind) ? covers.filter((one) => one !== kind) : [...(covers ?? []), kind];
    onChange(left.length === 0 ? null : left);
  };
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend" sx={{ typography: 'subtitle2' }}>{t('people.field.scope')}</FormLabel>
      <FormControlLabel control={<Checkbox size="small" checked={covers === null} onChange={() => onChange(covers === null ? [...kinds] : null)} />} label={t('people.field.whole')} />
      {kinds.map((kind) => (
        <FormControlLabel key={kind} control={<Checkbox size="small" checked={covers?.includes(kind) ?? false} onChange={() => toggle(kind)} />} label={names.documents[kind]} />
      ))}
    </FormControl>
  );
}
