import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { CopyButton } from '../../shared/copy-button.js';
import { useText } from '../../shared/language.js';

interface ShownOnceProps {
  title: string;
  text: string;
  secret: string;
  /** What the secret is, for whoever hears the page. */
  name: string;
  /** Further things to do with it. */
  actions?: ReactNode;
  onClose: () => void;
}

/** A secret the server keeps no copy of; only a button closes it, since it cannot be shown again. */
export function ShownOnce({ title, text, secret, name, actions, onClose }: ShownOnceProps) {
  const t = useText();
  const heading = useId();
  return (
    <Dialog open aria-labelledby={heading} maxWidth="sm" fullWidth>
      <DialogTitle id={heading} variant="h2">{title}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 3 }}>{text}</Typography>
        <Box component="code" translate="no" aria-label={name} sx={{ display: 'block', px: 3, py: 2, bgcolor: 'prongsai.sunken', borderRadius: '8px', wordBreak: 'break-all' }}>{secret}</Box>
      </DialogContent>
      <DialogActions sx={{ px: 6, pb: 5, gap: 2, flexWrap: 'wrap' }}>
        {actions}
        <CopyButton text={secret} />
        <Button variant="contained" onClick={onClose}>{t('app.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
