import Box from '@mui/material/Box';
import type { PlannedHour } from '@prongsai/contracts';
import { useDates } from '../../../shared/dates.js';
import { usePick } from '../../../shared/language.js';
import { RungChip } from '../../reminders/rung-chip.js';

/** Every hour at which something will happen around a due day. */
export function LadderList({ rungs }: { rungs: readonly PlannedHour[] }) {
  const pick = usePick();
  const dates = useDates();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(290px, 1fr))', columnGap: 5, rowGap: 1, typography: 'body2' }}>
      {rungs.map(({ rung, at, audience, onText }) => (
        <Box component="li" key={rung} sx={{ display: 'grid', gridTemplateColumns: '104px minmax(0, 1fr)', columnGap: 2, alignItems: 'baseline' }}>
          <span><RungChip rung={rung} /></span>
          <span><Box component="span" sx={{ whiteSpace: 'nowrap' }}>{pick(onText)} {dates.time(at)}</Box> <Box component="span" sx={{ color: 'prongsai.ink2' }}>{pick(audience)}</Box></span>
        </Box>
      ))}
    </Box>
  );
}
