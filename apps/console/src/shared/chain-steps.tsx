import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { texts, type ApprovalStep } from '@prongsai/contracts';
import { Check, Hourglass, Undo2 } from 'lucide-react';
import { useNames, usePick, useText } from './language.js';
import { visuallyHidden } from './visually-hidden.js';

type Level = keyof typeof texts.levels;
const isLevel = (level: string): level is Level => level in texts.levels;

const signs = { done: Check, here: Hourglass, returned: Undo2, ahead: null };
const inks = {
  done: { color: 'prongsai.doneFg', borderColor: 'prongsai.doneSolid', bgcolor: 'prongsai.doneBg' },
  here: { color: 'prongsai.late2Fg', borderColor: 'prongsai.late2Bg', bgcolor: 'prongsai.late2Bg' },
  returned: { color: 'prongsai.dueFg', borderColor: 'prongsai.dueSolid', bgcolor: 'prongsai.dueBg' },
  ahead: { color: 'prongsai.ink3', borderColor: 'prongsai.line2', bgcolor: 'prongsai.surface' },
} as const;

/** The chain of approval as a line of stations with "here"; who waits at the present one stands below. */
export function ChainSteps({ steps, late = false }: { steps: readonly ApprovalStep[]; late?: boolean }) {
  const t = useText();
  const names = useNames();
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex' }}>
      {steps.map((step, at) => {
        const Sign = signs[step.status];
        const ink = step.status === 'here' && !late ? { color: 'prongsai.onBrand', borderColor: 'prongsai.brand', bgcolor: 'prongsai.brand' } : inks[step.status];
        const passed = step.status === 'done';
        return (
          <Box component="li" key={step.level} aria-current={step.status === 'here' ? 'step' : undefined} sx={{ flex: 1, minWidth: 0, position: 'relative', textAlign: 'center' }}>
            {at > 0 ? <Box sx={{ position: 'absolute', top: 9, right: '50%', width: 1, height: 2, bgcolor: passed || step.status === 'here' ? 'prongsai.doneSolid' : 'prongsai.line2' }} /> : null}
            <Box sx={{ position: 'relative', zIndex: 1, mx: 'auto', width: 20, height: 20, borderRadius: '50%', border: 2, display: 'grid', placeItems: 'center', ...ink }}>
              {Sign ? <Sign size={11} strokeWidth={2.25} aria-hidden /> : null}
            </Box>
            <Typography variant="caption" component="p" sx={{ mt: 1, px: 1, fontWeight: step.status === 'here' ? 600 : 400 }}>
              {isLevel(step.level) ? names.levels[step.level] : step.level}
            </Typography>
            <Approvers step={step} />
            <Box component="span" sx={visuallyHidden}>{t(`app.chain.${step.status}`)}</Box>
          </Box>
        );
      })}
    </Box>
  );
}

function Approvers({ step }: { step: ApprovalStep }) {
  const pick = usePick();
  if (step.status !== 'here' || step.approvers.length < 2) return null;
  return (
    <Box sx={{ px: 1 }}>
      {step.approvers.map((one) => (
        <Typography key={one.positionId} component="p" sx={{ fontSize: '0.71875rem', lineHeight: '17px', color: one.verdict && !one.voided ? 'prongsai.ink3' : 'prongsai.ink' }}>
          {pick(one.title)}
        </Typography>
      ))}
    </Box>
  );
}
