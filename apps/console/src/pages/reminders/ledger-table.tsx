import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReminderView } from '@prongsai/contracts';
import { Fragment } from 'react';
import { useDates } from '../../shared/dates.js';
import { useNames, usePick, useText } from '../../shared/language.js';
import { ReminderStatus } from '../../shared/reminder-status.js';
import { isMilestone } from '../../shared/milestone.js';
import { countByStatus, type LedgerDay } from './by-day.js';
import { RungChip } from './rung-chip.js';

const columns = ['time', 'position', 'matter', 'rung', 'channel', 'status', 'reason'] as const;

export function LedgerTable({ days, today }: { days: readonly LedgerDay[]; today: string }) {
  const t = useText();
  return (
    <Card sx={{ overflowX: 'auto' }}>
      <Table size="small" sx={{ minWidth: 900 }}>
        <TableHead>
          <TableRow>{columns.map((column) => <TableCell key={column}>{t(`reminders.column.${column}`)}</TableCell>)}</TableRow>
        </TableHead>
        <TableBody>
          {days.map((day) => (
            <Fragment key={day.day}>
              <DayRow day={day} today={today} />
              {day.lines.map((line) => <LedgerLine key={line.id} line={line} />)}
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

export function DaySummary({ day }: { day: LedgerDay }) {
  const t = useText();
  return countByStatus(day.lines).map(([status, count]) => t('reminders.day.part', { label: t(`reminders.status.${status}`), smart_count: count })).join(' ');
}

function DayRow({ day, today }: { day: LedgerDay; today: string }) {
  const t = useText();
  const dates = useDates();
  return (
    <TableRow sx={{ bgcolor: 'prongsai.sunken' }}>
      <TableCell component="th" scope="rowgroup" colSpan={5} sx={{ fontWeight: 600, color: 'prongsai.ink' }}>
        {dates.weekday(day.day)} {day.day === today ? t('reminders.day.today') : ''}
      </TableCell>
      <TableCell colSpan={2} align="right" sx={{ color: 'prongsai.ink2' }}><DaySummary day={day} /></TableCell>
    </TableRow>
  );
}

function LedgerLine({ line }: { line: ReminderView }) {
  const t = useText();
  const pick = usePick();
  const names = useNames();
  const dates = useDates();
  return (
    <TableRow hover sx={{ '& td': { verticalAlign: 'top' } }}>
      <TableCell sx={{ color: 'prongsai.ink2', whiteSpace: 'nowrap' }}>{dates.time(line.sentAt ?? line.plannedFor)}</TableCell>
      <TableCell>{pick(line.position)} <Box component="span" sx={{ color: 'prongsai.ink2' }}>{pick(line.agency.shortName)}</Box></TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {isMilestone(line.milestone) ? names.milestones[line.milestone] : line.milestone} <Box component="span" sx={{ color: 'prongsai.ink3' }}>{t('reminders.due', { day: dates.dayMonth(line.dueOn) })}</Box>
      </TableCell>
      <TableCell><RungChip rung={line.rung} /></TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{line.channel ? t(`reminders.channel.${line.channel}`) : '–'}</TableCell>
      <TableCell><ReminderStatus status={line.status} /></TableCell>
      <TableCell sx={{ minWidth: 220, color: 'prongsai.ink2' }}>{line.reason ? pick(line.reason) : ''}</TableCell>
    </TableRow>
  );
}
