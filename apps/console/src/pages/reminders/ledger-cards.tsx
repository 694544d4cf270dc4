import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import type { ReminderView } from '@prongsai/contracts';
import { useDates } from '../../shared/dates.js';
import { useNames, usePick, useText } from '../../shared/language.js';
import { ReminderStatus } from '../../shared/reminder-status.js';
import { isMilestone } from '../../shared/milestone.js';
import type { LedgerDay } from './by-day.js';
import { DaySummary } from './ledger-table.js';
import { RungChip } from './rung-chip.js';

export function LedgerCards({ days, today }: { days: readonly LedgerDay[]; today: string }) {
  const t = useText();
  const dates = useDates();
  return days.map((day) => (
    <Box component="section" key={day.day} sx={{ mb: 4 }}>
      <Typography variant="h3" component="h2">{dates.weekday(day.day)} {day.day === today ? t('reminders.day.today') : ''}</Typography>
      <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink2', mb: 2 }}><DaySummary day={day} /></Typography>
      <Card>{day.lines.map((line) => <LineCard key={line.id} line={line} />)}</Card>
    </Box>
  ));
}

function LineCard({ line }: { line: ReminderView }) {
  const t = useText();
  const pick = usePick();
  const names = useNames();
  const dates = useDates();
  return (
    <Box sx={{ px: 4, py: 3, '& + &': { borderTop: 1, borderColor: 'prongsai.line' } }}>
      <Box sx={{ display: 'flex', gap: 2, justifyContent: 'space-between', alignItems: 'center' }}>
        <RungChip rung={line.rung} />
        <ReminderStatus status={line.status} />
      </Box>
      <Typography sx={{ fontWeight: 500, mt: 1 }}>{pick(line.position)} {pick(line.agency.shortName)}</Typography>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>
        {isMilestone(line.milestone) ? names.milestones[line.milestone] : line.milestone} {t('reminders.due', { day: dates.short(line.dueOn) })} · {line.channel ? t(`reminders.channel.${line.channel}`) : ''} {dates.time(line.sentAt ?? line.plannedFor)}
      </Typography>
      {line.reason ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{pick(line.reason)}</Typography> : null}
    </Box>
  );
}
