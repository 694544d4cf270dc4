import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReminderCounts } from '@prongsai/contracts';
import { Fragment } from 'react';
import { useDates } from '../../shared/dates.js';
import { useText } from '../../shared/language.js';
import { DayCounts } from './day-counts.js';
import { LedgerRow } from './ledger-row.js';
import type { LedgerProps } from './ledger-props.js';
import type { LedgerRows } from './use-ledger-keys.js';

const columns = ['time', 'position', 'matter', 'rung', 'channel', 'status', 'reason'] as const;

/** The ledger by days. One row is in the tab order; arrows walk the rows, also with a letter open beside them. */
export function LedgerTable({ days, countsOf, today, expected, open, onOpen, rows }: LedgerProps & { rows: LedgerRows }) {
  const { body, active, onKeyDown, onFocus } = rows;
  const t = useText();
  return (
    <Card sx={{ overflowX: 'auto' }}>
      <Table size="small" role="grid" aria-label={t('reminders.title')} aria-description={t('reminders.keys')} sx={{ minWidth: 760 }}>
        <TableHead>
          <TableRow>{columns.map((column) => <TableCell key={column} sx={{ whiteSpace: 'nowrap' }}>{t(`reminders.column.${column}`)}</TableCell>)}</TableRow>
        </TableHead>
        <TableBody ref={body} onKeyDown={onKeyDown}>
          {days.map(({ day, lines }) => (
            <Fragment key={day}>
              <DayRow day={day} counts={countsOf(day)} today={day === today} />
              {lines.map((line) => <LedgerRow key={line.id} line={line} expected={expected} open={open === line.id} active={active === line.id} onFocus={() => onFocus(line.id)} onOpen={() => onOpen(line)} />)}
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

function DayRow({ day, counts, today }: { day: string; counts: ReminderCounts | undefined; today: boolean }) {
  const t = useText();
  const dates = useDates();
  return (
    <TableRow sx={{ bgcolor: 'prongsai.sunken' }}>
      <TableCell component="th" scope="rowgroup" colSpan={4} sx={{ fontWeight: 600, color: 'prongsai.ink' }}>
        {dates.weekday(day)} {today ? <Box component="span" sx={{ color: 'prongsai.brandInk' }}>{t('reminders.today')}</Box> : null}
      </TableCell>
      <TableCell colSpan={3} align="right" sx={{ color: 'prongsai.ink2' }}><DayCounts counts={counts} /></TableCell>
    </TableRow>
  );
}
