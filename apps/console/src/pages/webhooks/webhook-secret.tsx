import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { CopyButton } from '../../shared/copy-button.js';
import { useText } from '../../shared/language.js';

/** What the receiver checks signatures with, once. */
export function WebhookSecret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const t = useText();
  const heading = useId();
  return (
    <Dialog open aria-labelledby={heading} maxWidth="xs" fullWidth>
      <DialogTitle id={heading} variant="h2">{t('webhooks.secretTitle')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 3 }}>{t('webhooks.secretText')}</Typography>
        <Box component="code" translate="no" aria-label={t('webhooks.secret')} sx={{ display: 'block', px: 3, py: 2, bgcolor: 'prongsai.sunken', borderRadius: '8px', wordBreak: 'break-all' }}>{secret}</Box>
      </DialogContent>
      <DialogActions sx={{ px: 6, pb: 5, gap: 2 }}>
        <CopyButton text={secret} />
        <Button variant="contained" onClick={onClose}>{t('app.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
