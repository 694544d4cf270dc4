import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useId, useState } from 'react';
import { useText } from '../../shared/language.js';
import { useMe } from '../../shared/me.js';
import { PageHeader } from '../../shared/page-header.js';
import { PageSkeleton } from '../../shared/skeletons.js';
import { useToday } from '../parts/cycle-page.js';
import { DeadlinePanel } from './deadline-panel.js';
import type { HolidayTask } from './holidays/holiday-panel.js';
import { HolidaysTab } from './holidays/holidays-tab.js';
import { MovesTab } from './moves/moves-tab.js';
import { deadlineTabs, useDeadlinesSearch, type DeadlineTab } from './use-deadlines-search.js';
import { YearTab } from './year/year-tab.js';

/** When is everything due this year, who set it, and what happens when a day is moved? */
export function DeadlinesPage() {
  const me = useMe();
  const today = useToday();
  return me && today ? <Deadlines today={today} ownAgencyId={me.actingAs.agencyId} /> : <PageSkeleton />;
}

function Deadlines({ today, ownAgencyId }: { today: string; ownAgencyId: string | null }) {
  const t = useText();
  const id = useId();
  const search = useDeadlinesSearch(today);
  const { tab, change } = search;
  const [task, setTask] = useState<HolidayTask | null>(null);
  const scope = { search, today, ownAgencyId };
  const turn = (next: DeadlineTab) => {
    setTask(null);
    change({ tab: next === 'year' ? null : next, move: null, measure: null, act: null });
  };
  return (
    <Box sx={{ display: 'flex', gap: 5 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <PageHeader title={t('deadlines.title')} context={t('deadlines.context')} />
        <Tabs value={tab} onChange={(_, next: DeadlineTab) => turn(next)} aria-label={t('deadlines.title')} variant="scrollable" allowScrollButtonsMobile sx={{ mb: 3, borderBottom: 1, borderColor: 'prongsai.line' }}>
          {deadlineTabs.map((one) => <Tab key={one} value={one} label={t(`deadlines.tab.${one}`)} id={`${id}-${one}`} aria-controls={`${id}-panel`} />)}
        </Tabs>
        <Box role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
          {tab === 'year' ? <YearTab {...scope} /> : tab === 'moves' ? <MovesTab {...scope} /> : <HolidaysTab {...scope} onTask={setTask} />}
        </Box>
      </Box>
      <DeadlinePanel search={search} today={today} task={task} onTaskDone={() => setTask(null)} />
    </Box>
  );
}
