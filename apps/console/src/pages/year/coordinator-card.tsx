import type { AllowedEvent, CycleView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { Confirm } from '../parts/confirm.js';
import { EventButton, eventOf, notTheirs } from '../parts/event-button.js';
import { Section } from '../parts/section.js';
import { ReopenDialog } from './reopen-dialog.js';
import { useCycleSender } from './use-cycle-sender.js';

const provincial = ['reopen', 'cancel'] as const;
type Provincial = (typeof provincial)[number];

const isOffered = (allowed: AllowedEvent | undefined): boolean => !notTheirs(allowed) && allowed?.reasons.every(({ code }) => code !== 'event-unknown-here' && code !== 'state-final') === true;

/** What the province may do with an agency's cycle: open it again for a time, end it. Each leaves its reason in the trail. */
export function CoordinatorCard({ cycle }: { cycle: CycleView }) {
  const t = useText();
  const [asking, setAsking] = useState<Provincial | null>(null);
  const offered = provincial.flatMap((event) => {
    const allowed = eventOf(cycle, event);
    return allowed && isOffered(allowed) ? [{ event, allowed }] : [];
  });
  if (offered.length === 0) return null;
  const reopen = eventOf(cycle, 'reopen');
  const close = () => setAsking(null);
  return (
    <Section title={t('year.coordinator.title')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {offered.map(({ event, allowed }) => (
          <EventButton key={event} allowed={allowed} label={t(`year.events.${event}`)} primary={false} onPress={() => setAsking(event)} />
        ))}
      </Box>
      {asking === 'reopen' && reopen ? <ReopenDialog cycle={cycle} allowed={reopen} onClose={close} /> : null}
      {asking === 'cancel' ? <CancelDialog cycle={cycle} onClose={close} /> : null}
    </Section>
  );
}

function CancelDialog({ cycle, onClose }: { cycle: CycleView; onClose: () => void }) {
  const t = useText();
  const sender = useCycleSender(cycle);
  const [reason, setReason] = useState('');
  return (
    <Confirm open title={t('year.coordinator.cancelTitle')} text={t('year.coordinator.cancelText')} action={t('year.events.cancel')} back={t('app.close')} busy={sender.busy} blocked={reason.trim() === ''} onConfirm={() => sender.send('cancel', { reason: reason.trim() }, onClose)} onClose={onClose}>
      <TextField label={t('year.coordinator.reason')} value={reason} onChange={(change) => setReason(change.target.value)} required multiline minRows={2} fullWidth slotProps={{ htmlInput: { maxLength: 2000 } }} />
      {sender.error ? <ProblemBand error={sender.error} /> : null}
    </Confirm>
  );
}
