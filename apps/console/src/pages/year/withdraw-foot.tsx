import type { CycleView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { Confirm } from '../parts/confirm.js';
import { EventButton, eventOf, notTheirs } from '../parts/event-button.js';
import { standingOf } from './standing.js';
import { useCycleSender } from './use-cycle-sender.js';

/** Who sent it may take it back while it is under review, and is told first what becomes of the answers that were given. */
export function WithdrawFoot({ cycle }: { cycle: CycleView }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const allowed = eventOf(cycle, 'withdraw');
  if (!allowed || notTheirs(allowed)) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, pt: 3, borderTop: 1, borderColor: 'prongsai.line' }}>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', flex: '1 1 200px' }}>{t('year.withdraw.hint')}</Typography>
      <EventButton allowed={allowed} label={t('year.withdraw.action')} icon={<Undo2 size={16} strokeWidth={1.75} />} primary={false} onPress={() => setAsking(true)} />
      {asking ? <Ask cycle={cycle} to={allowed.to ?? ''} onClose={() => setAsking(false)} /> : null}
    </Box>
  );
}

function Ask({ cycle, to, onClose }: { cycle: CycleView; to: string; onClose: () => void }) {
  const t = useText();
  const sender = useCycleSender(cycle);
  const { given, open } = standingOf(cycle.approval);
  return (
    <Confirm open title={t('year.withdraw.title')} text={t('year.withdraw.text', { state: t(`year.states.${to}`) })} action={t('year.withdraw.action')} busy={sender.busy} onConfirm={() => sender.send('withdraw', {}, onClose)} onClose={onClose}>
      <Box component="ul" sx={{ m: 0, pl: 5, display: 'grid', gap: 1 }}>
        {open > 0 ? <li>{t('year.withdraw.open', { smart_count: open })}</li> : null}
        <li>{given > 0 ? t('year.withdraw.given', { smart_count: given }) : t('year.withdraw.noneGiven')}</li>
      </Box>
      {sender.error ? <ProblemBand error={sender.error} /> : null}
    </Confirm>
  );
}
