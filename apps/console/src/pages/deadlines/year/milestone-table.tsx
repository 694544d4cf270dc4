import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { PlannedMilestone } from '@prongsai/contracts';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { useNames, useText } from '../../../shared/language.js';
import { LadderList } from './ladder-list.js';
import { DueDay, DueOrigin, DueWarnings, MoveButton, type MilestonesProps } from './milestone-parts.js';

/** One row a milestone; its reminders unfold under it. */
export function MilestoneTable({ milestones, province, ...rest }: MilestonesProps) {
  const t = useText();
  const columns = ['milestone', 'due', 'source', 'distance', 'reminders', ...(province ? ['exceptions'] : []), ...(rest.onMove ? ['move'] : [])];
  return (
    <Card sx={{ overflowX: 'auto' }}>
      <Table size="small" sx={{ minWidth: 720 }}>
        <TableHead>
          <TableRow>{columns.map((column) => <TableCell key={column} align={column === 'move' ? 'right' : 'left'} sx={{ whiteSpace: 'nowrap' }}>{t(`deadlines.column.${column}`)}</TableCell>)}</TableRow>
        </TableHead>
        <TableBody>{milestones.map((one, at) => <MilestoneRow key={one.milestone} milestone={one} no={at + 1} columns={columns.length} province={province} {...rest} />)}</TableBody>
      </Table>
    </Card>
  );
}

interface MilestoneRowProps extends Omit<MilestonesProps, 'milestones'> {
  milestone: PlannedMilestone;
  no: number;
  columns: number;
}

function MilestoneRow({ milestone, no, columns, province, moving, onMove, onAct }: MilestoneRowProps) {
  const t = useText();
  const name = useNames().milestones[milestone.milestone];
  const ladder = useId();
  const [open, setOpen] = useState(false);
  const chosen = moving === milestone.milestone;
  return (
    <>
      <TableRow sx={{ '& td, & th': { verticalAlign: 'middle', py: 2, borderBottom: open ? 0 : undefined }, bgcolor: chosen ? 'prongsai.brandTint' : undefined }}>
        <TableCell component="th" scope="row" sx={{ minWidth: 150 }}>
          <Box sx={{ display: 'flex', gap: 2 }}><Box component="span" aria-hidden sx={{ color: 'prongsai.ink3', minWidth: 14 }}>{no}</Box><Box component="span" sx={{ fontWeight: 500, color: 'prongsai.ink' }}>{name}</Box></Box>
        </TableCell>
        <TableCell><DueDay milestone={milestone} /><DueWarnings milestone={milestone} /></TableCell>
        <TableCell sx={{ maxWidth: 240 }}><DueOrigin milestone={milestone} onAct={onAct} /></TableCell>
        <TableCell sx={{ color: 'prongsai.ink2', whiteSpace: 'nowrap' }}>{milestone.workingDays === null ? '–' : t('app.workingDays', { smart_count: milestone.workingDays })}</TableCell>
        <TableCell>
          <Button size="small" aria-expanded={open} aria-controls={open ? ladder : undefined} onClick={() => setOpen(!open)} startIcon={open ? <ChevronDown size={15} strokeWidth={1.75} /> : <ChevronRight size={15} strokeWidth={1.75} />} sx={{ ml: -2 }}>{t('deadlines.times', { smart_count: milestone.rungs.length })}</Button>
        </TableCell>
        {province ? <TableCell sx={{ color: milestone.exceptions ? 'prongsai.ink' : 'prongsai.ink3', whiteSpace: 'nowrap' }}>{milestone.exceptions ? t('deadlines.agencies', { smart_count: milestone.exceptions }) : t('app.none')}</TableCell> : null}
        {onMove ? <TableCell align="right"><MoveButton name={name} pressed={chosen} onMove={() => onMove(milestone.milestone)} /></TableCell> : null}
      </TableRow>
      {open ? (
        <TableRow id={ladder}><TableCell colSpan={columns} sx={{ bgcolor: 'prongsai.sunken', py: 3, pl: 8 }}><LadderList rungs={milestone.rungs} /></TableCell></TableRow>
      ) : null}
    </>
  );
}
