import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { SidePanel } from '../parts/side-panel.js';

interface FormPanelProps {
  title: string;
  subtitle: string;
  /** What will happen, in one line above the button. */
  note: string;
  action: string;
  busy: boolean;
  /** Labels of fields that are still empty or unreadable; nothing is sent while there are any, and all are told at once. */
  missing: readonly string[];
  error: unknown;
  children: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
}

/** A form in the panel beside the positions; its refusal stands above the button that was pressed. */
export function FormPanel({ title, subtitle, note, action, busy, missing, error, children, onSubmit, onClose }: FormPanelProps) {
  const t = useText();
  const form = useId();
  const [pressed, setPressed] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (missing.length === 0) onSubmit();
  };
  const lacks = pressed && missing.length > 0;
  const foot = (
    <>
      {lacks ? <Typography role="alert" variant="body2" sx={{ mb: 2, color: 'prongsai.lateFg' }}>{t('people.missing', { fields: missing.join(', ') })}</Typography> : null}
      {error && !lacks ? <ProblemBand error={error} /> : null}
      <Typography variant="caption" component="p" sx={{ m: 0, mb: 2, color: 'prongsai.ink2' }}>{note}</Typography>
      <Box sx={{ display: 'flex', gap: 2 }}>
        <Button type="submit" form={form} variant="contained" loading={busy} sx={{ flex: 1 }}>{action}</Button>
        <Button variant="outlined" onClick={onClose}>{t('app.cancel')}</Button>
      </Box>
    </>
  );
  return (
    <SidePanel title={title} subtitle={subtitle} foot={foot} onClose={onClose}>
      <Box component="form" id={form} onSubmit={submit} noValidate sx={{ display: 'grid', gap: 3 }}>{children}</Box>
    </SidePanel>
  );
}
