import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { DueSource, PlannedMilestone } from '@prongsai/contracts';
import { CalendarClock } from 'lucide-react';
import { useDates } from '../../../shared/dates.js';
import { useText } from '../../../shared/language.js';
import { ReasonList } from '../../../shared/problem-band.js';
import type { TokenName } from '../../../theme/tokens.js';
import { hidden } from '../../parts/hidden.js';
import { WordChip } from '../../parts/word-chip.js';

export interface MilestonesProps {
  milestones: readonly PlannedMilestone[];
  /** The days of the province, from which agencies may differ. */
  province: boolean;
  /** The milestone whose move is being written. */
  moving: string | null;
  /** `null` where the caller moves nothing. */
  onMove: ((milestone: string) => void) | null;
  onAct: (id: string) => void;
}

const looks: Record<DueSource, [TokenName, TokenName]> = { default: ['blockBg', 'blockFg'], national: ['openBg', 'openFg'], province: ['brandTint', 'brandInk'], agency: ['dueBg', 'dueFg'] };

export function SourceChip({ source }: { source: DueSource }) {
  const t = useText();
  const [ground, ink] = looks[source];
  return <WordChip ground={ground} ink={ink}>{t(`deadlines.source.${source}`)}</WordChip>;
}

/** The due day, and the day it was computed from where that is no working day. */
export function DueDay({ milestone: { dueOn, basisOn, moveId } }: { milestone: PlannedMilestone }) {
  const t = useText();
  const dates = useDates();
  const shifted = moveId === null && basisOn !== dueOn;
  return (
    <>
      <Box component="span" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{dates.weekday(dueOn)}</Box>
      {shifted || moveId ? <Typography component="span" variant="caption" sx={{ display: 'block', color: 'prongsai.ink2' }}>{t(shifted ? 'deadlines.shifted' : 'deadlines.basis', { day: dates.short(basisOn) })}</Typography> : null}
    </>
  );
}

/** Where the day comes from, why it was moved, and the act that moved it. */
export function DueOrigin({ milestone: { source, reason, moveId }, onAct }: { milestone: PlannedMilestone; onAct: (id: string) => void }) {
  const t = useText();
  return (
    <>
      <SourceChip source={source} />
      {reason ? <Typography component="span" variant="caption" sx={{ display: 'block', mt: 0.5, color: 'prongsai.ink2' }}>{reason}</Typography> : null}
      {moveId ? <Link component="button" type="button" variant="caption" onClick={() => onAct(moveId)} sx={{ minHeight: 24 }}>{t('deadlines.seeAct')}</Link> : null}
    </>
  );
}

export function DueWarnings({ milestone: { warnings } }: { milestone: PlannedMilestone }) {
  return warnings.length > 0 ? <Box sx={{ color: 'prongsai.dueFg' }}><ReasonList reasons={warnings} /></Box> : null;
}

export function MoveButton({ name, pressed, onMove }: { name: string; pressed: boolean; onMove: () => void }) {
  const t = useText();
  return <Button variant="outlined" size="small" aria-pressed={pressed} startIcon={<CalendarClock size={15} strokeWidth={1.75} />} onClick={onMove}>{t('deadlines.move.open')}<span style={hidden}>{t('deadlines.moveOf', { milestone: name })}</span></Button>;
}
