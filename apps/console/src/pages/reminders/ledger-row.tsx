import Box from '@mui/material/Box';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import type { ReminderView } from '@prongsai/contracts';
import { useEffect, useRef } from 'react';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { ReminderStatus } from '../../shared/reminder-status.js';
import { LineChannel } from './line-channel.js';
import { LineMatter, LineReasons, LineTime } from './line-words.js';
import { RungChip } from './rung-chip.js';
import type { ExpectedChannel } from './use-expected-channels.js';

interface LedgerRowProps {
  line: ReminderView;
  expected: ExpectedChannel;
  open: boolean;
  active: boolean;
  onFocus: () => void;
  onOpen: () => void;
}

export function LedgerRow({ line, expected, open, active, onFocus, onOpen }: LedgerRowProps) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <TableRow
      ref={row}
      hover
      selected={open}
      aria-selected={open}
      tabIndex={active ? 0 : -1}
      data-line={line.id}
      onFocus={onFocus}
      onClick={onOpen}
      sx={{
        cursor: 'pointer', scrollMarginTop: 96, '& td': { verticalAlign: 'top' }, '& td:first-of-type': { boxShadow: open ? 'inset 3px 0 0 var(--prongsai-palette-prongsai-brand)' : 'none' },
        '&.Mui-selected, &.Mui-selected:hover': { bgcolor: 'prongsai.brandTint' }, '&:focus-visible': { outlineOffset: '-2px' },
      }}
    >
      <TableCell sx={{ color: 'prongsai.ink2' }}><LineTime line={line} /></TableCell>
      <TableCell sx={{ minWidth: 150 }}>{pick(line.position)} <Box component="span" sx={{ color: 'prongsai.ink2' }}>{pick(line.agency.shortName)}</Box></TableCell>
      <TableCell sx={{ minWidth: 100 }} title={t('reminders.due', { day: dates.short(line.dueOn) })}><LineMatter line={line} /></TableCell>
      <TableCell><RungChip rung={line.rung} /></TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}><LineChannel line={line} expected={expected} /></TableCell>
      <TableCell><ReminderStatus status={line.status} /></TableCell>
      <TableCell sx={{ minWidth: 160, color: 'prongsai.ink2' }}><LineReasons line={line} /></TableCell>
    </TableRow>
  );
}
