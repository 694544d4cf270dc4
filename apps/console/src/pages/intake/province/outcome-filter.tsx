import { rowOutcomes, type RowCounts, type RowOutcome } from '@prongsai/contracts';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useNames, useText } from '../../../shared/language.js';
import { formatCount } from '../../../shared/numbers.js';

interface OutcomeFilterProps {
  counts: RowCounts;
  outcome: RowOutcome | null;
  onOutcome: (outcome: RowOutcome | null) => void;
}

/** Each figure is a filter. */
export function OutcomeFilter({ counts, outcome, onOutcome }: OutcomeFilterProps) {
  const t = useText();
  const names = useNames().rowOutcomes;
  const all = rowOutcomes.reduce((sum, one) => sum + counts[one], 0);
  const one = { px: 3, py: 1, gap: 2, textTransform: 'none', typography: 'body2', '&.MuiToggleButton-root': { m: 0, border: '1px solid var(--prongsai-palette-prongsai-line2)', borderRadius: '8px' }, '&.Mui-selected': { color: 'prongsai.brandInk', bgcolor: 'prongsai.brandTint', fontWeight: 600 }, '@media (pointer: coarse)': { minHeight: 44 } } as const;
  return (
    <ToggleButtonGroup exclusive size="small" value={outcome ?? 'all'} onChange={(_, value: RowOutcome | 'all' | null) => onOutcome(value === 'all' ? null : value)} aria-label={t('intake.province.filter')} sx={{ flexWrap: 'wrap', gap: 1 }}>
      <ToggleButton value="all" sx={one}>{t('app.all')} <strong>{formatCount(all)}</strong></ToggleButton>
      {rowOutcomes.map((key) => <ToggleButton key={key} value={key} sx={one}>{names[key]} <strong>{formatCount(counts[key])}</strong></ToggleButton>)}
    </ToggleButtonGroup>
  );
}
