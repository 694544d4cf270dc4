import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import type { ReminderView } from '@prongsai/contracts';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { ReminderStatus } from '../../shared/reminder-status.js';
import { DayCounts } from './day-counts.js';
import type { LedgerProps } from './ledger-props.js';
import { LineChannel } from './line-channel.js';
import { LineMatter, LineReasons, LineTime } from './line-words.js';
import { RungChip } from './rung-chip.js';
import type { ExpectedChannel } from './use-expected-channels.js';

/** The ledger on a phone: a card a line, which opens its letter. */
export function LedgerCards({ days, countsOf, today, expected, onOpen }: LedgerProps) {
  const t = useText();
  const dates = useDates();
  return days.map(({ day, lines }) => (
    <Box component="section" key={day} sx={{ mb: 4 }}>
      <Typography variant="h3" component="h2">{dates.weekday(day)} {day === today ? t('reminders.today') : ''}</Typography>
      <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink2', mb: 2 }}><DayCounts counts={countsOf(day)} /></Typography>
      <Card>{lines.map((line) => <LineCard key={line.id} line={line} expected={expected} onOpen={() => onOpen(line)} />)}</Card>
    </Box>
  ));
}

function LineCard({ line, expected, onOpen }: { line: ReminderView; expected: ExpectedChannel; onOpen: () => void }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  return (
    <ButtonBase onClick={onOpen} sx={{ display: 'block', width: 1, textAlign: 'left', px: 4, py: 3, '& + &': { borderTop: 1, borderColor: 'prongsai.line' }, '&.Mui-focusVisible': { outlineOffset: -2 } }}>
      <Box component="span" sx={{ display: 'flex', gap: 2, justifyContent: 'space-between', alignItems: 'center' }}>
        <RungChip rung={line.rung} />
        <ReminderStatus status={line.status} />
      </Box>
      <Typography component="span" sx={{ display: 'block', fontWeight: 500, mt: 1 }}>{pick(line.position)} {pick(line.agency.shortName)}</Typography>
      <Typography component="span" variant="body2" sx={{ display: 'block', color: 'prongsai.ink2' }}>
        <LineMatter line={line} /> {t('reminders.due', { day: dates.short(line.dueOn) })}
      </Typography>
      <Typography component="span" variant="body2" sx={{ display: 'flex', gap: 3, color: 'prongsai.ink2' }}>
        <span><LineTime line={line} /></span>
        <span><LineChannel line={line} expected={expected} /></span>
      </Typography>
      <Typography component="span" variant="body2" sx={{ display: 'block', color: 'prongsai.ink2' }}><LineReasons line={line} /></Typography>
    </ButtonBase>
  );
}
