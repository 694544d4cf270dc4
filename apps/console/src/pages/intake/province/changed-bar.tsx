import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { RefreshCw } from 'lucide-react';
import { useText } from '../../../shared/language.js';

interface ChangedBarProps {
  busy: boolean;
  onSend: () => void;
  onForget: () => void;
}

/** What was changed about the columns and names counts only after the file is read again. */
export function ChangedBar({ busy, onSend, onForget }: ChangedBarProps) {
  const t = useText();
  return (
    <Card sx={{ position: 'sticky', top: 56, zIndex: 2, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, px: { xs: 4, md: 5 }, py: 2.5 }}>
      <Box role="status" sx={{ flex: '1 1 240px', typography: 'body2' }}>{t('intake.province.changed')}</Box>
      <Button variant="text" onClick={onForget} disabled={busy}>{t('app.cancel')}</Button>
      <Button variant="contained" onClick={onSend} loading={busy} startIcon={<RefreshCw size={16} strokeWidth={1.75} />}>{t('intake.province.readAgain')}</Button>
    </Card>
  );
}
