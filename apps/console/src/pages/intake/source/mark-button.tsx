import ButtonBase from '@mui/material/ButtonBase';
import { useText } from '../../../shared/language.js';
import { NumberMark } from '../number-mark.js';
import type { PageMark } from '../reading/page-marks.js';

/** The number at the corner of what a finding is about; it leads to the finding. */
export function MarkButton({ mark, onFinding }: { mark: PageMark; onFinding: (findingId: string) => void }) {
  const t = useText();
  const { findingId, no, tone } = mark;
  if (findingId === null) return null;
  return (
    <ButtonBase
      aria-label={no === null ? t('intake.finding.told') : t('intake.finding.number', { no })}
      onClick={(event) => { event.stopPropagation(); onFinding(findingId); }}
      sx={{ position: 'absolute', top: -12, left: -12, p: '2px', borderRadius: '12px', zIndex: 1 }}
    >
      <NumberMark no={no} tone={tone} />
    </ButtonBase>
  );
}
