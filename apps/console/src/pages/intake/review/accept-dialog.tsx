import { routes, type IntakeView } from '@prongsai/contracts';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useApi, useSend } from '../../../shared/api.js';
import { useText } from '../../../shared/language.js';
import { ProblemBand } from '../../../shared/problem-band.js';
import { RowsSkeleton } from '../../../shared/skeletons.js';
import { PreviewView } from './preview-view.js';

/** Shows what accepting would change before it is confirmed; what was shown is what is accepted, or nothing. */
export function AcceptDialog({ intake, onClose }: { intake: IntakeView; onClose: () => void }) {
  const t = useText();
  const heading = useId();
  const preview = useApi(routes.previewIntake, { params: { intakeId: intake.id } });
  const accept = useSend(routes.acceptIntake);
  const shown = preview.data?.version === intake.version ? preview.data : undefined;
  const send = () => {
    if (shown) accept.mutate({ params: { intakeId: intake.id }, body: { version: shown.version } }, { onSuccess: onClose });
  };
  return (
    <Dialog open onClose={accept.isPending ? undefined : onClose} aria-labelledby={heading} maxWidth="md" fullWidth>
      <DialogTitle id={heading} variant="h2">{t('intake.accept.title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ color: 'prongsai.ink2', mb: 4 }}>{t(intake.agency ? 'intake.accept.text' : 'intake.accept.textProvince')}</Typography>
        {shown ? <PreviewView preview={shown} /> : preview.error ? <ProblemBand error={preview.error} onRetry={() => void preview.refetch()} /> : <RowsSkeleton rows={6} />}
        {accept.error ? <ProblemBand error={accept.error} /> : null}
      </DialogContent>
      <DialogActions sx={{ px: 6, pb: 5, gap: 2 }}>
        <Button variant="outlined" onClick={onClose} disabled={accept.isPending} autoFocus>{t('app.cancel')}</Button>
        <Button variant="contained" onClick={send} loading={accept.isPending} disabled={!shown || shown.refused.length > 0}>{t('intake.accept.confirm')}</Button>
      </DialogActions>
    </Dialog>
  );
}
