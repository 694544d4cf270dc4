import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { formatThaiDate } from '@prongsai/thai';
import { routes, type BoardCell, type BoardRow } from '@prongsai/contracts';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useId } from 'react';
import { useApi } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { useLanguage, useNames, usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { StatusMark } from '../../shared/status-mark.js';
import { isMilestone } from '../../shared/milestone.js';
import { SheetFoot } from './sheet-foot.js';
import { SheetForecast } from './sheet-forecast.js';
import { SheetGaps } from './sheet-gaps.js';
import { SheetHolder } from './sheet-holder.js';
import { SheetReminders } from './sheet-reminders.js';

export const sheetWidth = 388;

interface CellSheetProps {
  row: BoardRow;
  cell: BoardCell | undefined;
  milestone: string;
  phone: boolean;
  onClose: () => void;
  onLate: (step: 1 | -1) => void;
}

/** Everything about one cell: what is due, who holds it since when, what was sent, what is missing. Docked, not modal. */
export function CellSheet({ row, cell, milestone, phone, onClose, onLate }: CellSheetProps) {
  const heading = useId();
  const dock = { width: sheetWidth, top: 48, height: 'calc(100dvh - 48px)', borderLeft: 1, borderColor: 'prongsai.line', zIndex: 3 };
  return (
    <Drawer
      anchor="right"
      variant={phone ? 'temporary' : 'persistent'}
      open
      onClose={onClose}
      slotProps={{ paper: { component: 'aside', 'aria-labelledby': heading, sx: phone ? { width: '100vw' } : dock, onKeyDown: (event: React.KeyboardEvent) => event.key === 'Escape' && onClose() } as object }}
      sx={{ '@media print': { display: 'none' } }}
    >
      <SheetHead row={row} heading={heading} onClose={onClose} onLate={onLate} />
      <Box role="region" aria-labelledby={heading} tabIndex={0} sx={{ flex: 1, overflowY: 'auto' }}>
        <SheetMilestone cell={cell} milestone={milestone} />
        {cell?.forecast ? <SheetForecast forecast={cell.forecast} /> : null}
        <SheetCycle row={row} cell={cell} milestone={milestone} />
      </Box>
      <SheetFoot row={row} cell={cell} />
    </Drawer>
  );
}

function SheetHead({ row, heading, onClose, onLate }: { row: BoardRow; heading: string; onClose: () => void; onLate: (step: 1 | -1) => void }) {
  const t = useText();
  const pick = usePick();
  const district = row.agency.district ? `${t('board.sheet.district', { district: row.agency.district })} ` : '';
  return (
    <Box sx={{ px: 4, pt: 3, pb: 3, borderBottom: 1, borderColor: 'prongsai.line' }}>
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        <Typography variant="caption" sx={{ color: 'prongsai.ink3', flex: 1 }}>
          {district}{row.fiscalYear ? t('app.fiscalYear', { year: row.fiscalYear }) : ''}
        </Typography>
        <IconButton size="small" onClick={() => onLate(-1)} aria-label={t('board.sheet.previous')} aria-keyshortcuts="["><ChevronUp size={16} strokeWidth={1.75} /></IconButton>
        <IconButton size="small" onClick={() => onLate(1)} aria-label={t('board.sheet.next')} aria-keyshortcuts="]"><ChevronDown size={16} strokeWidth={1.75} /></IconButton>
        <IconButton size="small" onClick={onClose} aria-label={t('app.close')}><X size={16} strokeWidth={1.75} /></IconButton>
      </Box>
      <Typography id={heading} variant="h2">{pick(row.agency.name)}</Typography>
    </Box>
  );
}

function SheetMilestone({ cell, milestone }: { cell: BoardCell | undefined; milestone: string }) {
  const t = useText();
  const names = useNames();
  const dates = useDates();
  const language = useLanguage();
  const due = cell?.dueOn ? t('board.sheet.dueOn', { day: language === 'th' ? formatThaiDate(cell.dueOn, 'official').replace('พ.ศ. ', '') : dates.weekday(cell.dueOn) }) : t('board.sheet.noDue');
  return (
    <Box sx={{ px: 4, py: 3, borderBottom: 1, borderColor: 'prongsai.line' }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', justifyContent: 'space-between' }}>
        <Typography variant="h3" sx={{ pt: '1px' }}>{isMilestone(milestone) ? names.milestones[milestone] : milestone}</Typography>
        {cell ? <StatusMark state={cell.mark} days={cell.days} percent={cell.percent} size="chip" /> : null}
      </Box>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{due}{cell?.extended ? ` (${t('board.sheet.extended')})` : ''}</Typography>
      {cell?.doneOn ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('board.sheet.doneOn', { day: dates.long(cell.doneOn) })}</Typography> : null}
    </Box>
  );
}

function SheetCycle({ row, cell, milestone }: { row: BoardRow; cell: BoardCell | undefined; milestone: string }) {
  const t = useText();
  const cycle = useApi(routes.getCycle, { params: { cycleId: row.cycleId ?? '' } }, { enabled: row.cycleId !== null });
  if (row.cycleId === null) return <Typography sx={{ p: 4, color: 'prongsai.ink2' }}>{t('board.noCycle')}</Typography>;
  const late = cell?.mark === 'late' || cell?.mark === 'returned';
  return (
    <>
      {cycle.error ? <Box sx={{ px: 4 }}><ProblemBand error={cycle.error} onRetry={() => void cycle.refetch()} /></Box> : null}
      {cycle.data ? <SheetHolder row={row} cycle={cycle.data} late={late} /> : cycle.error ? null : <Box sx={{ p: 4 }}><RowsSkeleton rows={3} /></Box>}
      <SheetReminders cycleId={row.cycleId} milestone={milestone} />
      {cycle.data ? <SheetGaps cycle={cycle.data} /> : null}
    </>
  );
}
