import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { BoardRow } from '@prongsai/contracts';
import { useText } from '../../shared/language.js';
import { heldLate } from './standing.js';
import type { BoardControls } from './use-board-filters.js';

const shades = ['prongsai.brand', 'prongsai.openSolid', 'prongsai.score95', 'prongsai.score90'];

/** Which positions hold what is late; each segment filters by its position. */
export function HeldBar({ rows, controls }: { rows: readonly BoardRow[]; controls: BoardControls }) {
  const t = useText();
  const { shares, total, meanDays } = heldLate(rows);
  const { filters, set } = controls;
  return (
    <Box sx={{ px: 4, py: 2, gridColumn: { xs: '1 / -1', md: 'auto' }, borderTop: { xs: 1, md: 0 }, borderColor: { xs: 'prongsai.line', md: 'prongsai.line' }, minWidth: 0 }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline', justifyContent: 'space-between' }}>
        <Typography component="p" variant="body2" noWrap sx={{ fontWeight: 600 }}>{total ? t('board.heldBy', { smart_count: total }) : t('board.heldNone')}</Typography>
        {total ? <Typography variant="caption" sx={{ color: 'prongsai.ink3', whiteSpace: 'nowrap' }}>{t('board.heldMean', { smart_count: meanDays })}</Typography> : null}
      </Box>
      <Box sx={{ display: 'flex', gap: '2px', mt: 1.5 }}>
        {shares.map(({ role, count }, at) => (
          <ButtonBase
            key={role}
            aria-pressed={filters.holder === role}
            onClick={() => set('holder', filters.holder === role ? null : role)}
            sx={{ flex: count, minWidth: 52, flexDirection: 'column', alignItems: 'stretch', textAlign: 'left', borderRadius: 0 }}
          >
            <Box sx={{ height: 8, bgcolor: shades[Math.min(at, shades.length - 1)] }} />
            <Typography component="span" noWrap sx={{ typography: 'caption', mt: 1, fontWeight: filters.holder === role ? 600 : 500, color: filters.holder === role ? 'prongsai.brandInk' : 'prongsai.ink' }}>
              {t(`board.roleShort.${role}`)} {count}
            </Typography>
          </ButtonBase>
        ))}
      </Box>
    </Box>
  );
}
