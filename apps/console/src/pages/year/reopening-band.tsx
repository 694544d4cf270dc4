import type { CycleView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { LockKeyhole, LockKeyholeOpen } from 'lucide-react';
import { useState } from 'react';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { eventOf, notTheirs } from '../parts/event-button.js';
import { ExtendDialog } from './extend-dialog.js';

/** While work is open again: until when, and why; after its last day, that nothing can be written any more. */
export function ReopeningBand({ cycle }: { cycle: CycleView }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const [extending, setExtending] = useState(false);
  const { reopening } = cycle;
  if (!reopening) return null;
  const { expired } = reopening;
  const Icon = expired ? LockKeyhole : LockKeyholeOpen;
  const [ground, ink] = expired ? ['prongsai.lateTint', 'prongsai.lateFg'] : ['prongsai.dueBg', 'prongsai.dueFg'];
  return (
    <Box role="status" sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'flex-start', px: 4, py: 3, mb: 3, borderRadius: '10px', bgcolor: ground, borderLeft: 3, borderColor: ink }}>
      <Box sx={{ color: ink, pt: '3px' }}><Icon size={16} strokeWidth={1.75} aria-hidden /></Box>
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, color: ink }}>{t(`year.reopening.${expired ? 'expired' : 'running'}`, { until: dates.long(reopening.untilOn), reason: reopening.reason })}</Typography>
        <Typography variant="body2">
          {t('year.reopening.by', { who: pick(reopening.by), day: dates.long(dates.dayOf(reopening.at)), from: t(`year.states.${reopening.from}`), to: t(`year.states.${reopening.to}`) })} {t(expired ? 'year.reopening.expiredNext' : 'year.reopening.locksItself')}
        </Typography>
      </Box>
      {notTheirs(eventOf(cycle, 'reopen')) ? null : <Button variant="outlined" onClick={() => setExtending(true)}>{t('year.reopening.extend')}</Button>}
      {extending ? <ExtendDialog cycle={cycle} onClose={() => setExtending(false)} /> : null}
    </Box>
  );
}
