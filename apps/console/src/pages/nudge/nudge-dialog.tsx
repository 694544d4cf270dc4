import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { routes, type NudgePreview } from '@prongsai/contracts';
import { Send } from 'lucide-react';
import { useId, useState } from 'react';
import { useApi, useSend } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { NudgeOutcomeRow } from './nudge-outcome-row.js';
import { NudgePreviewRow } from './nudge-preview-row.js';

/** First whom it reaches, how and with what words; then what became of each. Nothing is sent without having been seen. */
export function NudgeDialog({ deadlineIds, onClose }: { deadlineIds: readonly string[]; onClose: () => void }) {
  const t = useText();
  const heading = useId();
  const phone = useMediaQuery('(max-width: 599px)');
  const [note, setNote] = useState('');
  // What was seen is what is sent: the list may move on underneath, the preview does not.
  const [ids] = useState(() => [...deadlineIds]);
  const preview = useApi(routes.previewNudges, { body: { deadlineIds: ids } });
  const send = useSend(routes.nudgeMany);
  const works = preview.data?.data ?? [];
  const ready = works.filter(({ refusal }) => refusal === null);
  const outcomes = send.data?.data;
  const go = () => send.mutate({ body: { deadlineIds: ready.map(({ deadlineId }) => deadlineId), ...(note.trim() ? { note: note.trim() } : {}) } });
  return (
    <Dialog open onClose={send.isPending ? undefined : onClose} aria-labelledby={heading} maxWidth="sm" fullWidth fullScreen={phone}>
      <DialogTitle id={heading} variant="h2">{outcomes ? t('nudge.doneTitle', { done: outcomes.filter(({ ok }) => ok).length, all: outcomes.length }) : t('nudge.title', { smart_count: ids.length })}</DialogTitle>
      <DialogContent aria-live="polite">
        {preview.error && !outcomes ? <ProblemBand error={preview.error} onRetry={() => void preview.refetch()} /> : null}
        {works.length === 0 && !preview.error ? <RowsSkeleton rows={4} height={44} /> : null}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {outcomes ? outcomes.map((outcome) => <NudgeOutcomeRow key={outcome.deadlineId} work={of(works, outcome.deadlineId)} outcome={outcome} />) : works.map((work) => <NudgePreviewRow key={work.deadlineId} work={work} whole={works.length === 1} />)}
        </Box>
        {outcomes || ready.length === 0 ? null : <TextField label={t('nudge.note')} helperText={t('nudge.noteHelp')} value={note} onChange={({ target }) => setNote(target.value)} multiline minRows={2} fullWidth sx={{ mt: 3 }} slotProps={{ htmlInput: { maxLength: 500 } }} />}
        {send.error ? <ProblemBand error={send.error} /> : null}
      </DialogContent>
      <DialogActions sx={{ px: 6, pb: 5, gap: 2 }}>
        <Typography variant="caption" sx={{ flex: 1, color: 'prongsai.ink2' }}>{outcomes ? '' : t('nudge.foot')}</Typography>
        <Button variant="outlined" onClick={onClose} disabled={send.isPending} autoFocus>{t(outcomes ? 'app.close' : 'app.cancel')}</Button>
        {outcomes ? null : <Button variant="contained" onClick={go} disabled={ready.length === 0} loading={send.isPending} startIcon={<Send size={16} strokeWidth={1.75} />}>{t('nudge.send', { smart_count: ready.length })}</Button>}
      </DialogActions>
    </Dialog>
  );
}

const of = (works: readonly NudgePreview[], deadlineId: string) => works.find((work) => work.deadlineId === deadlineId);
