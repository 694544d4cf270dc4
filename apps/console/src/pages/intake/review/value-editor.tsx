import type { Correction } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useDates } from '../../../shared/dates.js';
import { useText } from '../../../shared/language.js';
import { ProblemBand } from '../../../shared/problem-band.js';
import type { ReadRow } from '../reading/read-row.js';
import { typedValue, typedWords, valueWords } from './row-words.js';
import type { Answering } from './use-answering.js';

interface ValueEditorProps {
  row: ReadRow;
  pointer: string;
  correction: Correction | undefined;
  answering: Answering;
  onClose: () => void;
}

/** Puts another value in the place of a printed one, for a reason. The printed one stays beside it. */
export function ValueEditor({ row, pointer, correction, answering, onClose }: ValueEditorProps) {
  const t = useText();
  const dates = useDates();
  const error = answering.errorAt(pointer);
  const known = typedWords(row.value, row.kind, dates);
  const [value, setValue] = useState(known);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = tried && reason.trim() === '';
  const same = value.trim() === known.trim();
  const next = typedValue(row, value);
  const unreadable = tried && next === undefined;
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() && !same && next !== undefined) answering.correct([{ pointer, value: next }], reason.trim());
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  const long = row.kind === 'text' || row.kind === 'lines';
  return (
    <Box component="form" noValidate onSubmit={save} onKeyDown={leave} sx={{ display: 'grid', gap: 2 }}>
      <Typography variant="caption" component="p" sx={{ m: 0, color: 'prongsai.ink2' }}>{t('intake.edit.printed', { value: valueWords(correction ? correction.printed : row.value, row.kind, dates) })}</Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: long ? '1fr' : '140px 1fr' } }}>
        <TextField size="small" label={t('intake.edit.value')} value={value} onChange={(event) => setValue(event.target.value)} autoFocus multiline={long} maxRows={10} error={unreadable} helperText={unreadable ? t('app.clock.unreadable') : row.kind === 'lines' ? t('intake.edit.linesHelp') : undefined} slotProps={{ htmlInput: row.kind === 'score' ? { inputMode: 'decimal', autoComplete: 'off' } : {} }} />
        <TextField size="small" label={t('intake.reason.label')} value={reason} onChange={(event) => setReason(event.target.value)} required error={missing} helperText={missing ? t('intake.reason.missing') : undefined} slotProps={{ htmlInput: { maxLength: 1000 } }} />
      </Box>
      {error ? <ProblemBand error={error} /> : null}
      <Box sx={{ display: 'flex', gap: 2 }}>
        <Button type="submit" variant="contained" loading={answering.busy} disabled={same}>{t('intake.edit.save')}</Button>
        <Button variant="text" onClick={onClose} disabled={answering.busy}>{t('app.cancel')}</Button>
      </Box>
    </Box>
  );
}
