import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ProblemError, type Reason } from '@prongsai/contracts';
import { CircleAlert, RotateCw } from 'lucide-react';
import { usePick, useText } from './language.js';

interface ProblemBandProps {
  /** A refusal of the server, or whatever kept it from being reached. */
  error: unknown;
  /** Words for what the server did not word. */
  title?: string;
  detail?: string;
  /** What to do when the person asks to try again. */
  onRetry?: () => void;
  /** Leads from a reason to the very place it names. */
  onReason?: (reason: Reason) => void;
}

/** What failed, every reason for it, what is safe, and the way to try again. */
export function ProblemBand({ error, title, detail, onRetry, onReason }: ProblemBandProps) {
  const t = useText();
  const problem = error instanceof ProblemError ? error.problem : null;
  const refused = problem !== null && problem.status < 500;
  return (
    <Box
      role="alert"
      sx={{ display: 'flex', gap: 3, alignItems: 'flex-start', px: 4, py: 3, my: 3, borderRadius: '10px', bgcolor: 'prongsai.lateTint', color: 'prongsai.ink', borderLeft: 3, borderColor: 'prongsai.lateFg' }}
    >
      <Box sx={{ color: 'prongsai.lateFg', pt: '3px', flexShrink: 0 }}>
        <CircleAlert size={16} strokeWidth={1.75} aria-hidden />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{problem?.title || title || t('app.problem.title')}</Typography>
        <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{problem ? problem.detail : (detail ?? t('app.problem.offline'))}</Typography>
        {problem && problem.reasons.length > 0 ? <ReasonList reasons={problem.reasons} {...(onReason ? { onReason } : {})} /> : null}
        {problem && !refused ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('app.problem.safe')}</Typography> : null}
      </Box>
      {onRetry ? (
        <Button variant="outlined" size="small" startIcon={<RotateCw size={14} strokeWidth={1.75} />} onClick={onRetry}>{t('app.retry')}</Button>
      ) : null}
    </Box>
  );
}

/** Every reason at once, each with what mends it. */
export function ReasonList({ reasons, onReason }: { reasons: readonly Reason[]; onReason?: (reason: Reason) => void }) {
  const pick = usePick();
  return (
    <Box component="ul" sx={{ m: 0, mt: 1, pl: 4, typography: 'body2' }}>
      {reasons.map((reason, at) => (
        <li key={`${reason.code}:${reason.where ?? ''}:${at}`}>
          {onReason && reason.where ? (
            <Box component="button" type="button" onClick={() => onReason(reason)} sx={{ all: 'unset', cursor: 'pointer', color: 'prongsai.brandInk', textDecoration: 'underline', '&:focus-visible': { outline: '2px solid currentColor', outlineOffset: 2 } }}>
              {pick(reason.message)}
            </Box>
          ) : (
            pick(reason.message)
          )}
          {reason.remedy ? <Box component="span" sx={{ color: 'prongsai.ink2' }}> {pick(reason.remedy)}</Box> : null}
        </li>
      ))}
    </Box>
  );
}
