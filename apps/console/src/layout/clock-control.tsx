import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { CalendarClock } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { routes } from '@prongsai/contracts';
import { useNotify } from 'react-admin';
import { useApi, useSend } from '../shared/api.js';
import { useDates } from '../shared/dates.js';
import { useText } from '../shared/language.js';
import { ProblemBand } from '../shared/problem-band.js';
import { readTypedDay } from '../shared/read-day.js';
import { BarButton } from './bar-button.js';

const steps = { one: 1, seven: 7, thirty: 30, ninety: 90 };

/** Today, and in the demonstration the way to a later day. */
export function ClockControl({ compact = false }: { compact?: boolean }) {
  const t = useText();
  const dates = useDates();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const clock = useApi(routes.clock, {}, { refetchInterval: 60_000 }).data;
  if (!clock) return null;
  const today = (
    <Typography component="span" variant="body2" sx={{ whiteSpace: 'nowrap', color: 'prongsai.ink2' }}>
      {dates.weekday(clock.today)}
    </Typography>
  );
  if (!clock.demonstration) return compact ? null : today;
  return (
    <>
      {compact ? null : today}
      <BarButton
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="dialog"
        sx={{ border: 1, borderColor: 'prongsai.line2', height: 30, color: 'prongsai.brandInk', ...(compact ? { width: 1, justifyContent: 'center', height: 44 } : {}) }}
      >
        <CalendarClock size={16} strokeWidth={1.75} aria-hidden />
        {t('app.clock.label')}
      </BarButton>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('app.clock.title'), sx: { width: 340, p: 4 } } }}
      >
        <MoveForm today={clock.today} />
      </Popover>
    </>
  );
}

function MoveForm({ today }: { today: string }) {
  const t = useText();
  const dates = useDates();
  const notify = useNotify();
  const move = useSend(routes.moveClock);
  const [typed, setTyped] = useState('');
  const [unreadable, setUnreadable] = useState(false);
  const send = (body: { days: number } | { to: string }) =>
    move.mutate({ body }, { onSuccess: (clock) => notify(t('app.clock.moved', { day: dates.weekday(clock.today) }), { type: 'success' }) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const to = readTypedDay(typed);
    setUnreadable(to === null);
    if (to) send({ to });
  };
  return (
    <Box component="form" onSubmit={submit} noValidate>
      <Typography variant="h2" component="p">{t('app.clock.title')}</Typography>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 3 }}>{t('app.clock.explain')}</Typography>
      <Typography variant="subtitle2" component="p" sx={{ mb: 2 }}>{t('app.clock.now', { day: dates.weekday(today) })}</Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: 2, mb: 3 }}>
        {Object.entries(steps).map(([name, days]) => (
          <Button key={name} variant="outlined" disabled={move.isPending} onClick={() => send({ days })} sx={{ px: 1 }}>
            +{t(`app.clock.by.${name}`)}
          </Button>
        ))}
      </Box>
      <TextField
        label={t('app.clock.to')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        error={unreadable}
        helperText={t(unreadable ? 'app.clock.unreadable' : 'app.clock.toHelp')}
        size="small"
        fullWidth
      />
      {move.error ? <ProblemBand error={move.error} /> : null}
      <Button type="submit" variant="contained" fullWidth loading={move.isPending} sx={{ mt: 2 }}>
        {t('app.clock.move')}
      </Button>
    </Box>
  );
}
