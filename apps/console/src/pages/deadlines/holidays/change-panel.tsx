import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useText } from '../../../shared/language.js';
import { ProblemBand } from '../../../shared/problem-band.js';
import { SidePanel } from '../../parts/side-panel.js';

interface ChangePanelProps {
  title: string;
  subtitle: string;
  action: string;
  busy: boolean;
  /** Everything is given, and its effect has been shown. */
  ready: boolean;
  error: unknown;
  children: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
}

/** A change of the calendar; it can be made once its effect stands above the button. */
export function ChangePanel({ title, subtitle, action, busy, ready, error, children, onSubmit, onClose }: ChangePanelProps) {
  const t = useText();
  const foot = (
    <>
      {error ? <ProblemBand error={error} /> : null}
      <Typography variant="caption" component="p" sx={{ mb: 2, color: 'prongsai.ink2' }}>{t('deadlines.holidays.note')}</Typography>
      <Box sx={{ display: 'flex', gap: 2 }}>
        <Button variant="contained" disabled={!ready} loading={busy} onClick={onSubmit} sx={{ flex: 1 }}>{action}</Button>
        <Button variant="outlined" onClick={onClose}>{t('app.cancel')}</Button>
      </Box>
    </>
  );
  return <SidePanel title={title} subtitle={subtitle} foot={foot} onClose={onClose}>{children}</SidePanel>;
}
