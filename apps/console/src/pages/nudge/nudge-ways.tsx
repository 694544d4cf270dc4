import Box from '@mui/material/Box';
import type { Nudged } from '@prongsai/contracts';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';

/** Who gets it, and how: in the console at once, and by letter when the next one leaves. */
export function NudgeWays({ to }: { to: readonly Nudged[] }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  return (
    <Box component="ul" sx={{ m: 0, mt: 1, pl: 4, typography: 'body2' }}>
      {to.map(({ positionId, title, actingOrder, letter }) => (
        <li key={positionId}>
          <Box component="span" sx={{ fontWeight: 500 }}>{pick(title)}</Box>
          {actingOrder ? <Box component="span" sx={{ color: 'prongsai.ink2' }}> {t('app.actingOrder', { order: actingOrder })}</Box> : null}
          <Box component="span" sx={{ display: 'block', color: 'prongsai.ink2' }}>
            {letter ? t('nudge.ways', { channel: t(`reminders.channel.${letter.channel}`), moment: dates.moment(letter.leavesAt) }) : t('nudge.inAppOnly')}
          </Box>
        </li>
      ))}
    </Box>
  );
}
