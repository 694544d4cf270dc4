import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { YearCalendar } from '@prongsai/contracts';
import { CalendarCheck, CalendarClock } from 'lucide-react';
import { usePick, useText } from '../../../shared/language.js';
import { useMay } from '../../../shared/me.js';
import { ProblemBand } from '../../../shared/problem-band.js';
import { RowsSkeleton } from '../../../shared/skeletons.js';
import { StateChip } from '../../parts/state-chip.js';
import type { TabProps } from '../tab-props.js';
import { MilestoneCards } from './milestone-cards.js';
import { MilestoneTable } from './milestone-table.js';
import { useCalendar } from './use-calendar.js';
import { YearChoices } from './year-choices.js';
import { YearRibbon } from './year-ribbon.js';

/** The due days of a whole year, before it opens as well as while it runs. */
export function YearTab({ search, today, ownAgencyId }: TabProps) {
  const agencyId = ownAgencyId ?? search.agencyId;
  const calendar = useCalendar(search, agencyId);
  const mayMove = useMay('deadline.move');
  const { move, change } = search;
  return (
    <>
      <YearChoices search={search} today={today} ownAgencyId={ownAgencyId} />
      {calendar.error ? <ProblemBand error={calendar.error} onRetry={() => void calendar.refetch()} /> : null}
      {calendar.data ? <Year calendar={calendar.data} today={today} moving={move} onMove={mayMove ? (milestone) => change({ move: milestone, measure: null }) : null} onAct={(id) => change({ tab: 'moves', act: id, move: null })} /> : calendar.error ? null : <RowsSkeleton rows={9} height={56} />}
    </>
  );
}

interface YearProps {
  calendar: YearCalendar;
  today: string;
  moving: string | null;
  /** `null` where the caller moves nothing. */
  onMove: ((milestone: string) => void) | null;
  onAct: (id: string) => void;
}

function Year({ calendar, today, moving, onMove, onAct }: YearProps) {
  const t = useText();
  const pick = usePick();
  const narrow = useMediaQuery('(max-width: 899px)');
  const Rows = narrow ? MilestoneCards : MilestoneTable;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 3, typography: 'body2', color: 'prongsai.ink2' }}>
        <StateChip icon={calendar.opened > 0 ? CalendarCheck : CalendarClock} quiet={calendar.opened === 0}>{calendar.opened > 0 ? t('deadlines.opened', { smart_count: calendar.opened }) : t('deadlines.notOpened')}</StateChip>
        <span>{calendar.agency ? pick(calendar.agency.name) : t('deadlines.ofProvince')} {t('deadlines.endOfDay')}</span>
      </Box>
      <YearRibbon calendar={calendar} today={today} />
      <Rows milestones={calendar.milestones} province={calendar.agency === null} moving={moving} onMove={onMove} onAct={onAct} />
    </>
  );
}
