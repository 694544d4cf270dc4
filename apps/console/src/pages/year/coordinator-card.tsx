import type { CycleView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { Confirm } from '../parts/confirm.js';
import { EventButton, eventOf, notTheirs } from '../parts/event-button.js';
import { Section } from '../parts/section.js';
import { useCycleSender } from './use-cycle-sender.js';

const provincial = ['acknowledge', 'reopen', 'cancel'] as const;
type Provincial = (typeof provincial)[number];

/** What the province may do with an agency's cycle: take note, send back to an earlier step, end it. Each leaves its reason in the trail. */
export function CoordinatorCard({ cycle }: { cycle: CycleView }) {
  const t = useText();
  const [asking, setAsking] = useState<Provincial | null>(null);
  // What fails only for want of a reason or a target is asked for in the dialog, so it counts as possible here.
  const offered = provincial.filter((event) => !notTheirs(eventOf(cycle, event)) && !eventOf(cycle, event)?.reasons.some(({ code }) => code === 'event-unknown-here' || code === 'state-final'));
  if (offered.length === 0) return null;
  return (
    <Section title={t('year.coordinator.title')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {offered.map((event) => {
          const allowed = eventOf(cycle, event);
          if (event !== 'acknowledge') return <Button key={event} variant={event === 'cancel' ? 'text' : 'outlined'} onClick={() => setAsking(event)}>{t(`year.events.${event}`)}</Button>;
          return allowed ? <EventButton key={event} allowed={allowed} label={t(`year.events.${event}`)} onPress={() => setAsking(event)} /> : null;
        })}
      </Box>
      {asking ? <Ask cycle={cycle} event={asking} onClose={() => setAsking(null)} /> : null}
    </Section>
  );
}

/** The states a cycle has already left: `reopen` leads to one of them. */
export const earlierStates = (cycle: Pick<CycleView, 'timeline'>): string[] =>
  cycle.timeline.filter(({ status, state }) => status === 'done' && !state.endsWith('Review')).map(({ state }) => state);

function Ask({ cycle, event, onClose }: { cycle: CycleView; event: Provincial; onClose: () => void }) {
  const t = useText();
  const sender = useCycleSender(cycle);
  const [reason, setReason] = useState('');
  const targets = earlierStates(cycle);
  const [to, setTo] = useState(targets.at(-1) ?? '');
  const needsReason = event !== 'acknowledge';
  const more = { ...(needsReason ? { reason: reason.trim() } : {}), ...(event === 'reopen' ? { to } : {}) };
  return (
    <Confirm
      open
      title={t(event === 'acknowledge' ? 'year.events.acknowledge' : `year.coordinator.${event}Title`)}
      text={t(`year.coordinator.${event}Text`)}
      action={t(`year.events.${event}`)}
      back={t('app.close')}
      busy={sender.busy}
      blocked={(needsReason && reason.trim() === '') || (event === 'reopen' && to === '')}
      onConfirm={() => sender.send(event, more, onClose)}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 3 }}>
        {event === 'reopen' ? (
          <TextField select label={t('year.coordinator.target')} value={to} onChange={(change) => setTo(change.target.value)} fullWidth>
            {targets.map((state) => (
              <MenuItem key={state} value={state}>{t(`year.states.${state}`)}</MenuItem>
            ))}
          </TextField>
        ) : null}
        {needsReason ? <TextField label={t('year.coordinator.reason')} value={reason} onChange={(change) => setReason(change.target.value)} required multiline minRows={2} fullWidth /> : <Typography variant="body2">{cycle.agency.name.th}</Typography>}
        {sender.error ? <ProblemBand error={sender.error} /> : null}
      </Box>
    </Confirm>
  );
}
