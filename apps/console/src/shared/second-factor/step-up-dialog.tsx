import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { routes, type Me } from '@prongsai/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { rememberMe } from '../../providers/auth-provider.js';
import { apiKey, useApi } from '../api.js';
import { useText } from '../language.js';
import { RowsSkeleton } from '../skeletons.js';
import { ConfirmForm } from './confirm-form.js';
import type { Need } from './need-of.js';
import { PasswordForm } from './password-form.js';

interface StepUpDialogProps {
  need: Need;
  onProven: () => void;
  onClose: () => void;
}

/** Asks who is there before something that an unlocked screen alone must not do; what was asked for goes on afterwards. */
export function StepUpDialog({ need, onProven, onClose }: StepUpDialogProps) {
  const t = useText();
  const heading = useId();
  const queries = useQueryClient();
  const me = useApi(routes.me, {}).data;
  const take = (next: Me) => {
    rememberMe(next);
    queries.setQueryData(apiKey(routes.me, {}), next);
    onProven();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} maxWidth="xs" fullWidth>
      <DialogTitle id={heading} variant="h2">{t(`proof.stepUp.title.${need}`)}</DialogTitle>
      <DialogContent>
        <Typography sx={{ color: 'prongsai.ink2', mb: 4 }}>{t(`proof.stepUp.text.${need}`)}</Typography>
        {need === 'password' ? <PasswordForm onConfirmed={take} /> : null}
        {need === 'secondFactor' && me ? <ConfirmForm factor={me.secondFactor} onConfirmed={take} /> : null}
        {need === 'secondFactor' && !me ? <RowsSkeleton rows={2} height={46} /> : null}
      </DialogContent>
      <DialogActions sx={{ px: 6, pb: 5 }}>
        <Button variant="outlined" onClick={onClose}>{t('app.cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
