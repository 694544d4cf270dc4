import { placeName, type DocumentPlace } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { MessageSquarePlus } from 'lucide-react';
import { useState } from 'react';
import { usePick, useText } from '../../shared/language.js';
import type { Decision } from './use-decision.js';

interface RemarkFieldProps {
  where: string;
  label: string;
  decision: Decision;
  autoFocus?: boolean;
}

/** A remark on the whole document, a place of it, or one of its fields. */
export function RemarkField({ where, label, decision, autoFocus = false }: RemarkFieldProps) {
  return (
    <TextField label={label} value={decision.remarks[where] ?? ''} onChange={(event) => decision.write(where, event.target.value)} multiline minRows={1} fullWidth size="small" autoFocus={autoFocus} sx={{ mt: where === 'document' ? 0 : 3 }} slotProps={{ htmlInput: { maxLength: 2000 } }} />
  );
}

/** One press opens the room for a remark on a field, so that a document of many fields stays readable while it is returned. */
export function FieldRemark({ place, field, decision }: { place: DocumentPlace; field: DocumentPlace['fields'][number]; decision: Decision }) {
  const t = useText();
  const pick = usePick();
  const where = `${place.where}/${field.field}`;
  const [open, setOpen] = useState(where in decision.remarks);
  const named = { place: pick(placeName(place.where)), field: pick(field.label) };
  if (open) return <Box sx={{ mb: 2 }}><RemarkField where={where} decision={decision} label={t('inbox.approval.remarkAtField', named)} autoFocus={!(where in decision.remarks)} /></Box>;
  return (
    <Button variant="text" size="small" onClick={() => setOpen(true)} aria-label={t('inbox.approval.askField', named)} startIcon={<MessageSquarePlus size={14} strokeWidth={1.75} />} sx={{ display: 'flex', ml: -2, minHeight: { xs: 44, md: 32 } }}>
      {t('inbox.approval.askHere')}
    </Button>
  );
}
