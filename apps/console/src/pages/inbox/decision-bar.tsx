import type { ApprovalView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Check, RefreshCw, Undo2 } from 'lucide-react';
import { useDates } from '../../shared/dates.js';
import { useText } from '../../shared/language.js';
import { ProblemBand, ReasonList } from '../../shared/problem-band.js';
import { remarksToSend } from './return-form.js';
import type { Decision } from './use-decision.js';

const big = { minHeight: 48, borderRadius: '12px', fontSize: '1rem', lineHeight: '24px' } as const;

/** The whole width of a phone; a card of its own where there is room. */
const barSx = {
  position: { xs: 'fixed', md: 'sticky' }, bottom: { xs: 0, md: 16 }, insetInline: { xs: 0, md: 'auto' }, zIndex: 'appBar', mt: { md: 4 }, px: { xs: 4, md: 5 }, pt: 3,
  pb: { xs: 'calc(12px + env(safe-area-inset-bottom))', md: '12px' }, bgcolor: 'prongsai.surface', border: { md: '1px solid' }, borderTop: { xs: '1px solid' },
  borderColor: { xs: 'prongsai.line', md: 'prongsai.line2' }, borderRadius: { md: '10px' }, '@media print': { display: 'none' },
} as const;

/** Pinned at the foot; the two buttons are never equal, and nothing is decided on a text that changed while it was read. */
export function DecisionBar({ approval, decision, onApprove }: { approval: ApprovalView; decision: Decision; onApprove: () => void }) {
  return (
    <Box sx={barSx} aria-live="polite">
      <Box sx={{ maxWidth: 760, mx: 'auto' }}>
        {decision.error ? <ProblemBand error={decision.error} /> : null}
        <Choice approval={approval} decision={decision} onApprove={onApprove} />
      </Box>
    </Box>
  );
}

function Choice({ approval, decision, onApprove }: { approval: ApprovalView; decision: Decision; onApprove: () => void }) {
  const t = useText();
  const dates = useDates();
  if (approval.decided) return <Typography sx={{ textAlign: 'center' }}>{t(`inbox.approval.decided.${approval.decided.verdict}`, { day: dates.moment(approval.decided.at) })}</Typography>;
  if (decision.changed) {
    return (
      <Box role="alert" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
        <Typography sx={{ flex: '1 1 200px', fontWeight: 600, color: 'prongsai.lateFg' }}>{t('inbox.approval.contentChanged')}</Typography>
        <Button variant="contained" sx={big} startIcon={<RefreshCw size={18} strokeWidth={1.75} />} onClick={decision.readAgain}>{t('inbox.approval.readAgain')}</Button>
      </Box>
    );
  }
  const closed = !approval.mine || approval.reasons.length > 0;
  if (decision.returning) return <Returning targets={approval.returnTargets} decision={decision} />;
  return (
    <>
      {closed ? (
        <Box id="decision-closed" sx={{ mb: 2, typography: 'body2', color: 'prongsai.ink2' }}>
          {approval.reasons.length > 0 ? <ReasonList reasons={approval.reasons} /> : t('inbox.approval.notYours')}
        </Box>
      ) : null}
      <Box sx={{ display: 'flex', gap: 2.5 }}>
        <Button variant="outlined" sx={{ ...big, flex: '0 1 40%' }} disabled={!approval.mine || decision.busy} startIcon={<Undo2 size={18} strokeWidth={1.75} />} onClick={() => decision.setReturning(true)}>{t('inbox.approval.return')}</Button>
        <Button variant="contained" sx={{ ...big, flex: 1 }} disabled={closed} aria-describedby={closed ? 'decision-closed' : undefined} loading={decision.busy} startIcon={<Check size={18} strokeWidth={2} />} onClick={onApprove}>{t('inbox.approval.approve')}</Button>
      </Box>
    </>
  );
}

function Returning({ targets, decision }: { targets: readonly string[]; decision: Decision }) {
  const t = useText();
  const count = remarksToSend(decision.remarks).length;
  return (
    <>
      {targets.length > 1 ? (
        <TextField select fullWidth size="small" label={t('inbox.approval.target')} value={decision.target} onChange={(event) => decision.setTarget(event.target.value)} sx={{ mb: 2.5 }}>
          {targets.map((state) => (
            <MenuItem key={state} value={state}>{t(`year.states.${state}`)}</MenuItem>
          ))}
        </TextField>
      ) : null}
      <Typography variant="body2" id="return-words" sx={{ color: 'prongsai.ink2', mb: 2 }}>
        {targets.length === 1 ? `${t('inbox.approval.targetIs', { state: t(`year.states.${decision.target}`) })} ` : ''}
        {count > 0 ? t('inbox.approval.remarksCount', { smart_count: count }) : t('inbox.approval.remarksNeeded')}
      </Typography>
      <Box sx={{ display: 'flex', gap: 2.5 }}>
        <Button variant="outlined" sx={{ ...big, flex: '0 1 40%' }} disabled={decision.busy} onClick={() => decision.setReturning(false)}>{t('app.cancel')}</Button>
        <Button variant="contained" sx={{ ...big, flex: 1 }} disabled={count === 0} aria-describedby="return-words" loading={decision.busy} startIcon={<Undo2 size={18} strokeWidth={1.75} />} onClick={decision.giveBack}>{t('inbox.approval.sendBack')}</Button>
      </Box>
    </>
  );
}
