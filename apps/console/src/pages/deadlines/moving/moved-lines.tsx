import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { LineOutcome, MovedLine } from '@prongsai/contracts';
import { useDates } from '../../../shared/dates.js';
import { usePick, useText } from '../../../shared/language.js';
import { formatCount } from '../../../shared/numbers.js';
import { Becomes } from '../../parts/becomes.js';
import { RungChip } from '../../reminders/rung-chip.js';

const inks: Record<LineOutcome, string> = { moved: 'prongsai.brandInk', added: 'prongsai.doneFg', tooLate: 'prongsai.ink2', dropped: 'prongsai.ink2' };

/** Every reminder before and after: its agency, its rung, its hours, and what becomes of it. */
export function MovedLines({ lines, total }: { lines: readonly MovedLine[]; total: number }) {
  const t = useText();
  return (
    <Box component="section">
      <Typography variant="caption" component="h3" sx={{ color: 'prongsai.ink2', mb: 1 }}>{t('deadlines.effect.lines', { shown: formatCount(lines.length), all: formatCount(total) })}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{lines.map((line) => <Line key={`${line.id} ${line.outcome}`} line={line} />)}</Box>
    </Box>
  );
}

function Line({ line: { agency, measure, rung, audience, before, after, outcome } }: { line: MovedLine }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  return (
    <Box component="li" sx={{ py: 2, borderTop: 1, borderColor: 'prongsai.line', typography: 'body2' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <Box component="span" sx={{ fontWeight: 500 }}>{pick(agency.shortName)} {measure ? t('reminders.ofMeasure', { no: measure.no }) : ''}</Box>
        <RungChip rung={rung} />
        <Box component="span" sx={{ ml: 'auto', color: inks[outcome], fontWeight: 500 }}>{t(`deadlines.effect.outcome.${outcome}`)}</Box>
      </Box>
      <Box sx={{ color: 'prongsai.ink2' }}>{pick(audience)}</Box>
      <Box>
        {before ? <Box component="span" sx={{ color: 'prongsai.ink2', textDecoration: 'line-through' }}>{dates.fullMoment(before)}</Box> : t('deadlines.effect.notThere')}
        {outcome === 'dropped' ? null : <><Becomes /><Box component="span" sx={{ fontWeight: 500 }}>{dates.fullMoment(after)}</Box></>}
      </Box>
    </Box>
  );
}
