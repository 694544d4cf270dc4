import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useText } from '../../shared/language.js';
import { RecoveryCodes } from '../../shared/second-factor/recovery-codes.js';

/** Closed only by saying that the codes are kept: a slip beside it must not lose them. */
export function RecoveryDialog({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const t = useText();
  const heading = useId();
  return (
    <Dialog open aria-labelledby={heading} maxWidth="xs" fullWidth>
      <DialogTitle id={heading} variant="h2">{t('proof.recovery.title')}</DialogTitle>
      <DialogContent><RecoveryCodes codes={codes} onKept={onKept} /></DialogContent>
    </Dialog>
  );
}
