import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { CopyButton } from '../../../shared/copy-button.js';
import { useText } from '../../../shared/language.js';

/** The address of a new feed, once: whoever knows it reads the feed. */
export function FeedAddress({ url, onClose }: { url: string; onClose: () => void }) {
  const t = useText();
  const heading = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} maxWidth="sm" fullWidth>
      <DialogTitle id={heading} variant="h2">{t('notifications.calendar.madeTitle')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 3 }}>{t('notifications.calendar.madeText')}</Typography>
        <Box component="code" translate="no" aria-label={t('notifications.calendar.address')} sx={{ display: 'block', px: 3, py: 2, bgcolor: 'prongsai.sunken', borderRadius: '8px', wordBreak: 'break-all' }}>{url}</Box>
      </DialogContent>
      <DialogActions sx={{ px: 6, pb: 5, gap: 2, flexWrap: 'wrap' }}>
        <Button component="a" href={url.replace(/^https?:/, 'webcal:')} variant="outlined">{t('notifications.calendar.subscribe')}</Button>
        <CopyButton text={url} />
        <Button variant="contained" onClick={onClose}>{t('app.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
