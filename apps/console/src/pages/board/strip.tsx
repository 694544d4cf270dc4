import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import type { BoardRow } from '@prongsai/contracts';
import { Check, Clock, TrendingDown, TriangleAlert, type LucideIcon } from 'lucide-react';
import { formatCount } from '../../shared/numbers.js';
import { useText } from '../../shared/language.js';
import { HeldBar } from './held-bar.js';
import { standingOf, standings, type Standing } from './standing.js';
import type { BoardControls } from './use-board-filters.js';

const looks: Record<Standing, { icon: LucideIcon; sign: object; bar: object }> = {
  onTime: { icon: Check, sign: { bgcolor: 'prongsai.doneBg', color: 'prongsai.doneFg' }, bar: { bgcolor: 'prongsai.doneSolid' } },
  dueSoon: { icon: Clock, sign: { bgcolor: 'prongsai.dueBg', color: 'prongsai.dueFg', borderBottom: '3px solid', borderColor: 'prongsai.dueSolid' }, bar: { bgcolor: 'prongsai.dueSolid' } },
  late: { icon: TriangleAlert, sign: { bgcolor: 'prongsai.late2Bg', color: 'prongsai.late2Fg' }, bar: { bgcolor: 'prongsai.late2Bg' } },
  willMiss: {
    icon: TrendingDown,
    sign: { color: 'prongsai.missFg', border: '1px dashed', borderColor: 'prongsai.missSolid' },
    bar: { color: 'prongsai.missSolid', backgroundImage: 'repeating-linear-gradient(135deg, currentColor 0 2px, transparent 2px 4px)' },
  },
};

/** Who is late, and who holds it: the answer of the board in one line. Every figure is a filter. */
export function Strip({ rows, controls }: { rows: readonly BoardRow[]; controls: BoardControls }) {
  const t = useText();
  const counts = Object.fromEntries(standings.map((one) => [one, rows.filter((row) => standingOf(row) === one).length])) as Record<Standing, number>;
  const { filters, set } = controls;
  const toggle = (standing: Standing) => set('standing', filters.standing === standing ? null : standing);
  return (
    <Card role="group" aria-label={t('board.strip')} sx={{ overflow: 'hidden', mb: 2 }}>
      <Box aria-hidden sx={{ display: 'flex', gap: '2px', height: 4 }}>
        {standings.map((one) => (counts[one] > 0 ? <Box key={one} onClick={() => toggle(one)} sx={{ flex: counts[one], cursor: 'pointer', ...looks[one].bar }} /> : null))}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'repeat(2, 1fr)', md: 'repeat(4, minmax(max-content, 1fr)) minmax(220px, 3fr)' } }}>
        {standings.map((one) => (
          <Figure key={one} standing={one} count={counts[one]} total={rows.length} pressed={filters.standing === one} onPress={() => toggle(one)} />
        ))}
        <HeldBar rows={rows} controls={controls} />
      </Box>
    </Card>
  );
}

interface FigureProps {
  standing: Standing;
  count: number;
  total: number;
  pressed: boolean;
  onPress: () => void;
}

function Figure({ standing, count, total, pressed, onPress }: FigureProps) {
  const t = useText();
  const { icon: Icon, sign } = looks[standing];
  const percent = total ? Math.round((100 * count) / total) : 0;
  return (
    <ButtonBase
      aria-pressed={pressed}
      onClick={onPress}
      sx={{
        justifyContent: 'flex-start', alignItems: 'flex-start', textAlign: 'left', whiteSpace: { md: 'nowrap' }, gap: 3, px: { xs: 4, md: 3.5 }, py: 2, minWidth: 0, borderRight: { md: 1 }, borderColor: { md: 'prongsai.line' },
        bgcolor: pressed ? 'prongsai.brandTint' : 'transparent', '&:hover': { bgcolor: pressed ? 'prongsai.brandTint' : 'prongsai.hover' }, '&.Mui-focusVisible': { outlineOffset: -2 },
      }}
    >
      <Box sx={{ width: 24, height: 24, mt: 0.5, borderRadius: '5px', display: 'grid', placeItems: 'center', flexShrink: 0, boxSizing: 'border-box', ...sign }}>
        <Icon size={14} strokeWidth={1.75} aria-hidden />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography component="span" sx={{ display: 'block', typography: 'h4', lineHeight: '26px' }}>{formatCount(count)}</Typography>
        <Typography component="span" sx={{ display: 'block', typography: 'body2', lineHeight: '18px', fontWeight: 600 }}>{t(`board.standing.${standing}`)}</Typography>
        <Typography component="span" sx={{ display: 'block', typography: 'caption', lineHeight: '17px', color: 'prongsai.ink3' }}>{t(`board.standingNote.${standing}`, { percent, total })}</Typography>
      </Box>
    </ButtonBase>
  );
}
