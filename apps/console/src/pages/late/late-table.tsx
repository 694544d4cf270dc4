import Card from '@mui/material/Card';
import Checkbox from '@mui/material/Checkbox';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { usePick, useText } from '../../shared/language.js';
import { links } from '../parts/links.js';
import { Holders, Lateness, Letters, Matter, NudgeButton, type LateProps } from './late-parts.js';

export function LateTable({ works, chosen, onNudge }: LateProps) {
  const t = useText();
  const pick = usePick();
  return (
    <Card sx={{ overflowX: 'auto' }}>
      <Table size="small" sx={{ minWidth: 860, '& tbody td, & tbody th': { verticalAlign: 'top', py: 2.5 } }}>
        <TableHead>
          <TableRow>
            {chosen ? <TableCell padding="checkbox"><Checkbox size="small" checked={chosen.all.state === 'all'} indeterminate={chosen.all.state === 'some'} onChange={chosen.all.toggle} slotProps={{ input: { 'aria-label': t('late.chooseAll') } }} /></TableCell> : null}
            {['agency', 'matter', 'late', 'holder', 'letters'].map((column) => <TableCell key={column}>{t(`late.column.${column}`)}</TableCell>)}
            {onNudge ? <TableCell align="right">{t('late.column.nudge')}</TableCell> : null}
          </TableRow>
        </TableHead>
        <TableBody>
          {works.map((work) => (
            <TableRow key={work.deadlineId} hover selected={chosen?.has(work.deadlineId) ?? false} sx={{ '&.Mui-selected, &.Mui-selected:hover': { bgcolor: 'prongsai.brandTint' } }}>
              {chosen ? <TableCell padding="checkbox" sx={{ pt: '4px !important' }}><Checkbox size="small" checked={chosen.has(work.deadlineId) && work.notNow === null} disabled={work.notNow !== null} onChange={() => chosen.toggle(work.deadlineId)} slotProps={{ input: { 'aria-label': t('late.choose', { agency: pick(work.agency.shortName) }) } }} /></TableCell> : null}
              <TableCell component="th" scope="row" sx={{ fontWeight: 500 }}>
                <Link component={RouterLink} to={links.year(work.agency.id, work.fiscalYear, undefined, work.definitionId)} sx={{ color: 'prongsai.ink' }}>{pick(work.agency.shortName)}</Link>
                {work.agency.district ? <Typography component="span" variant="caption" sx={{ display: 'block', color: 'prongsai.ink2', fontWeight: 400 }}>{t('board.sheet.district', { district: work.agency.district })}</Typography> : null}
              </TableCell>
              <TableCell sx={{ minWidth: 170 }}><Matter work={work} /></TableCell>
              <TableCell><Lateness work={work} /></TableCell>
              <TableCell sx={{ minWidth: 180 }}><Holders work={work} /></TableCell>
              <TableCell sx={{ minWidth: 190 }}><Letters work={work} /></TableCell>
              {onNudge ? <TableCell align="right"><NudgeButton work={work} onNudge={() => onNudge(work.deadlineId)} /></TableCell> : null}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
