import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Check, ChevronDown, ChevronUp, Circle, MapPin } from 'lucide-react';
import { useId, useState } from 'react';
import { useText } from '../../shared/language.js';
import { useDates } from '../../shared/dates.js';
import type { TimelineEntry } from './timeline-layout.js';

/** The same steps on a phone: a bar of stretches, the present step in words, and the whole list on demand. */
export function TimelinePhone({ entries, fiscalYear }: { entries: readonly TimelineEntry[]; fiscalYear: number }) {
  const t = useText();
  const list = useId();
  const [open, setOpen] = useState(false);
  const at = entries.findIndex(({ status }) => status === 'here');
  const here = entries[at] ?? entries.at(-1);
  return (
    <Box role="group" aria-label={t('year.timeline.label', { year: fiscalYear })}>
      <Box aria-hidden sx={{ display: 'flex', gap: '3px', mb: 3 }}>
        {entries.map(({ state, status }) => (
          <Box key={state} sx={{ flex: 1, height: 8, borderRadius: '4px', ...bars[status] }} />
        ))}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="caption" component="div" sx={{ color: 'prongsai.ink2' }}>
            {t('year.timeline.hereShort')} {at >= 0 ? t('year.timeline.step', { no: at + 1, all: entries.length }) : ''}
          </Typography>
          <Typography variant="h3" component="div">
            {here ? t(`year.states.${here.state}`) : ''}
          </Typography>
        </Box>
        <Button variant="text" onClick={() => setOpen(!open)} aria-expanded={open} aria-controls={list} endIcon={open ? <ChevronUp size={16} /> : <ChevronDown size={16} />} sx={{ minHeight: 44 }}>
          {t(open ? 'year.timeline.fewer' : 'year.timeline.all')}
        </Button>
      </Box>
      {open ? (
        <Box component="ol" id={list} sx={{ listStyle: 'none', m: 0, mt: 3, p: 0 }}>
          {entries.map((entry) => (
            <Row key={entry.state} entry={entry} />
          ))}
        </Box>
      ) : null}
    </Box>
  );
}

const bars = {
  done: { bgcolor: 'prongsai.doneSolid' },
  here: { bgcolor: 'prongsai.brand' },
  ahead: { bgcolor: 'prongsai.sunken', boxShadow: 'inset 0 0 0 1px var(--prongsai-palette-prongsai-line2)' },
} as const;

function Row({ entry }: { entry: TimelineEntry }) {
  const t = useText();
  const dates = useDates();
  const { state, status, until, dueOn } = entry;
  const Icon = status === 'done' ? Check : status === 'here' ? MapPin : Circle;
  const when = status === 'done' && until ? t('year.timeline.sentOn', { day: dates.dayMonth(until) }) : dueOn ? t('year.timeline.due', { day: dates.dayMonth(dueOn) }) : '';
  return (
    <Box component="li" aria-current={status === 'here' ? 'step' : undefined} sx={{ display: 'flex', alignItems: 'center', gap: 2, py: 1.5, fontSize: '0.875rem', color: status === 'ahead' ? 'prongsai.ink2' : 'prongsai.ink', fontWeight: status === 'here' ? 600 : 400 }}>
      <Box component="span" sx={{ display: 'flex', color: status === 'done' ? 'prongsai.doneSolid' : status === 'here' ? 'prongsai.brand' : 'prongsai.futureDot' }}>
        <Icon size={16} strokeWidth={1.75} aria-hidden />
      </Box>
      <Box component="span" sx={{ flex: 1 }}>{t(`year.states.${state}`)}</Box>
      <Box component="span" sx={{ fontSize: '0.75rem', color: 'prongsai.ink2', fontWeight: 400, whiteSpace: 'nowrap' }}>{when}</Box>
    </Box>
  );
}
