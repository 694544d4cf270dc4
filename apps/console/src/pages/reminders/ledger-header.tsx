import Button from '@mui/material/Button';
import { addDays } from '@prongsai/thai';
import { ChevronLeft, ChevronRight, Pause } from 'lucide-react';
import { useState } from 'react';
import { useDates } from '../../shared/dates.js';
import { useText } from '../../shared/language.js';
import { useMay } from '../../shared/me.js';
import { PageHeader } from '../../shared/page-header.js';
import { hidden } from '../parts/hidden.js';
import { PauseDialog } from './pause-dialog.js';
import type { LedgerSearch } from './use-ledger-search.js';
import { weekOf } from './week.js';

const square = { minWidth: 36, px: 0 } as const;

/** Which week it is, the ways to the one before and after, and the pause of everything. */
export function LedgerHeader({ search: { week, change }, today }: { search: LedgerSearch; today: string }) {
  const t = useText();
  const dates = useDates();
  const mayManage = useMay('reminder.manage');
  const [pausing, setPausing] = useState(false);
  const now = weekOf(today).from === week.from;
  const go = (days: number) => change({ week: addDays(week.from, days), day: null, line: null });
  return (
    <>
      <PageHeader
        title={t(now ? 'reminders.thisWeek' : 'reminders.title')}
        context={t('reminders.context')}
        actions={
          <>
            <Button variant="outlined" aria-label={t('reminders.previousWeek')} onClick={() => go(-7)} sx={square}><ChevronLeft size={16} strokeWidth={1.75} aria-hidden /></Button>
            <Button variant="outlined" disabled={now} onClick={() => change({ week: null, day: null, line: null })} sx={{ '&.Mui-disabled': { color: 'prongsai.ink', bgcolor: 'prongsai.surface' } }}>{dates.range(week.from, addDays(week.from, 4))}{now ? null : <span style={hidden}> {t('reminders.toThisWeek')}</span>}</Button>
            <Button variant="outlined" aria-label={t('reminders.nextWeek')} onClick={() => go(7)} sx={square}><ChevronRight size={16} strokeWidth={1.75} aria-hidden /></Button>
            {mayManage ? <Button variant="outlined" startIcon={<Pause size={16} strokeWidth={1.75} />} onClick={() => setPausing(true)}>{t('reminders.pause.open')}</Button> : null}
          </>
        }
      />
      {pausing ? <PauseDialog today={today} onClose={() => setPausing(false)} /> : null}
    </>
  );
}
