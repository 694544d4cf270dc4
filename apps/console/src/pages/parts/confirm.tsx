import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { useText } from '../../shared/language.js';

interface ConfirmProps {
  open: boolean;
  title: string;
  text?: string;
  children?: ReactNode;
  action: string;
  back?: string;
  busy?: boolean;
  blocked?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that cannot be taken back; the safe way out has the focus. */
export function Confirm({ open, title, text, children, action, back, busy, blocked, onConfirm, onClose }: ConfirmProps) {
  const t = useText();
  const heading = useId();
  return (
    <Dialog open={open} onClose={busy ? undefined : onClose} aria-labelledby={heading} maxWidth="xs" fullWidth>
      <DialogTitle id={heading} variant="h2">
        {title}
      </DialogTitle>
      <DialogContent>
        {text ? <Typography sx={{ color: 'prongsai.ink2', mb: children ? 4 : 0 }}>{text}</Typography> : null}
        {children}
      </DialogContent>
      <DialogActions sx={{ px: 6, pb: 5, gap: 2 }}>
        <Button variant="outlined" onClick={onClose} disabled={busy} autoFocus>
          {back ?? t('app.cancel')}
        </Button>
        <Button variant="contained" onClick={onConfirm} loading={busy} disabled={blocked}>
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
