import { useMay } from '../../shared/me.js';
import { HolidayPanel, type HolidayTask } from './holidays/holiday-panel.js';
import { ActPanel } from './moves/act-panel.js';
import { MovePanel } from './moving/move-panel.js';
import type { DeadlinesSearch } from './use-deadlines-search.js';

interface DeadlinePanelProps {
  search: DeadlinesSearch;
  today: string;
  /** What is being changed in the calendar. */
  task: HolidayTask | null;
  onTaskDone: () => void;
}

/** What is open beside the tab: a move that is being written, an act that was done, or a day of the calendar. */
export function DeadlinePanel({ search, today, task, onTaskDone }: DeadlinePanelProps) {
  const mayMove = useMay('deadline.move');
  const { tab, move, measure, act, fiscalYear, workflow, change } = search;
  if (tab === 'holidays') return task ? <HolidayPanel key={task.kind === 'add' ? 'add' : task.holiday.announcedDayId} task={task} onClose={onTaskDone} /> : null;
  if (tab === 'moves') return act ? <ActPanel key={act} moveId={act} onClose={() => change({ act: null })} /> : null;
  const moving = mayMove && (move !== null || measure !== null);
  return moving ? <MovePanel key={`${move} ${measure} ${fiscalYear} ${workflow}`} search={search} today={today} onClose={() => change({ move: null, measure: null })} /> : null;
}
