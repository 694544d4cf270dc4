import { routes, type CycleView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Globe, Workflow } from 'lucide-react';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { EmptyState } from '../../shared/empty-state.js';
import { GradeChip } from '../../shared/grade-chip.js';
import { usePick, useText } from '../../shared/language.js';
import { useMay, useMe } from '../../shared/me.js';
import { formatScore } from '../../shared/numbers.js';
import { PageHeader } from '../../shared/page-header.js';
import { usePlace } from '../../shared/place.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { PageSkeleton } from '../../shared/skeletons.js';
import { useCycle, useResultOf, useToday } from '../parts/cycle-page.js';
import { eventOf } from '../parts/event-button.js';
import { links } from '../parts/links.js';
import { Section } from '../parts/section.js';
import { AcknowledgeCard } from './acknowledge-card.js';
import { AnalysesSection } from './analyses-section.js';
import { BeginSection } from './begin-section.js';
import { ChainSection } from './chain-section.js';
import { CoordinatorCard } from './coordinator-card.js';
import { sendingEventOf } from './cycle-words.js';
import { DiagramDialog } from './diagram-dialog.js';
import { DueCard } from './due-card.js';
import { FindingsSection } from './findings-section.js';
import { IndicatorChart } from './indicator-chart.js';
import { NoCycle } from './no-cycle.js';
import { RemarksSection } from './remarks-section.js';
import { ReopeningBand } from './reopening-band.js';
import { ResultForm } from './result-form.js';
import { Timeline } from './timeline.js';
import type { TimelineEntry } from './timeline-layout.js';
import { TimelinePhone } from './timeline-phone.js';
import { TrailSection } from './trail-section.js';
import { useCycleSender } from './use-cycle-sender.js';
import { WorkflowSwitch } from './workflow-switch.js';

/** One agency's year: where it is, what is due, what is missing. The same page for everybody; what one may press differs. */
export function YearPage() {
  const t = useText();
  const place = usePlace();
  const today = useToday();
  const cycle = useCycle(place.cycle?.id);
  const list = useApi(routes.listCycles, {});
  if (!place.agencyId) return <Section title={t('year.title')}><EmptyState action={<Button component={Link} to="/board" variant="outlined">{t('app.menu.board')}</Button>}>{t('year.empty.noAgency')}</EmptyState></Section>;
  const error = cycle.error ?? list.error;
  if (list.data && today && !place.cycle) {
    return (
      <>
        <PageHeader title={t('year.title')} />
        <NoCycle agencyId={place.agencyId} today={today} />
      </>
    );
  }
  if (!cycle.data || !today) return error ? <ProblemBand error={error} onRetry={() => void cycle.refetch()} /> : <PageSkeleton />;
  return (
    <>
      {error ? <ProblemBand error={error} onRetry={() => void cycle.refetch()} /> : null}
      <Year cycle={cycle.data} today={today} />
    </>
  );
}

/** Leads to the place the address names once the page stands, and lets the keyboard go on from there. */
function useAnchor(ready: boolean): void {
  const location = useLocation();
  useEffect(() => {
    if (!ready || !location.hash) return;
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }, [ready, location]);
}

function useTimelineEntries(cycle: CycleView): TimelineEntry[] {
  const dates = useDates();
  return cycle.timeline
    .filter(({ state, status }) => state !== 'closed' || status !== 'ahead')
    .map(({ from, until, ...entry }) => ({ ...entry, from: from && dates.dayOf(from), until: until && dates.dayOf(until) }));
}

function Year({ cycle, today }: { cycle: CycleView; today: string }) {
  // Under this width the names of the steps no longer stand in their bars.
  const narrow = useMediaQuery('(max-width: 1179px)');
  const result = useResultOf(cycle);
  const measures = useApi(routes.listMeasures, { params: { cycleId: cycle.id } }).data?.data ?? [];
  const entries = useTimelineEntries(cycle);
  const sender = useCycleSender(cycle);
  useAnchor(cycle.resultId === null || result !== undefined);
  // Another workflow's plan answers no result.
  const answersResult = cycle.definition.id === 'annual-cycle';
  const analyses = result && answersResult ? <AnalysesSection cycle={cycle} result={result} /> : null;
  // What is being written comes right after what is due; afterwards it is for looking up.
  const analysing = cycle.state === 'analysing' ? analyses : null;
  const sendByKey = (event: KeyboardEvent) => {
    const sending = sendingEventOf(cycle.state);
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && sending && eventOf(cycle, sending)?.allowed && !sender.busy) sender.send(sending);
  };
  return (
    <Box onKeyDown={sendByKey}>
      <YearHeader cycle={cycle} />
      <ReopeningBand cycle={cycle} />
      <Card sx={{ px: { xs: 4, md: 4 }, py: 3, mb: 3 }}>
        {narrow ? <TimelinePhone entries={entries} fiscalYear={cycle.fiscalYear} /> : <Timeline entries={entries} fiscalYear={cycle.fiscalYear} today={today} />}
      </Card>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)', '@media (min-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1.5fr) minmax(0, 1fr)' }, alignItems: 'start' }}>
        <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
          <DueCard cycle={cycle} measures={measures} result={result} sender={sender} />
          <RemarksSection cycle={cycle} />
          <AcknowledgeCard cycle={cycle} />
          <CoordinatorCard cycle={cycle} />
          {analysing}
          <ChainSection cycle={cycle} />
          {answersResult ? <TrailSection cycleId={cycle.id} /> : null}
          {analysing ? null : analyses}
        </Box>
        {answersResult ? <ResultColumn cycle={cycle} /> : <TrailSection cycleId={cycle.id} />}
      </Box>
    </Box>
  );
}

function YearHeader({ cycle }: { cycle: CycleView }) {
  const t = useText();
  const pick = usePick();
  const own = useMe()?.agency?.id === cycle.agency.id;
  const [drawn, setDrawn] = useState(false);
  const annual = cycle.definition.id === 'annual-cycle';
  const named = { agency: pick(cycle.agency.name), year: cycle.fiscalYear };
  return (
    <>
      <PageHeader
        title={own ? t('year.title') : pick(cycle.agency.shortName)}
        context={annual ? t('year.context', { ...named, resultYear: cycle.resultFiscalYear }) : t('definitions.yearContext', { ...named, name: t(`definitions.names.${cycle.definition.id}`) })}
        actions={
          <>
            <WorkflowSwitch cycle={cycle} />
            <Button variant="outlined" startIcon={<Workflow size={16} strokeWidth={1.75} />} onClick={() => setDrawn(true)}>{t('year.diagram.open')}</Button>
            <Button variant="outlined" component="a" href={links.publicPage(cycle.agency.slug)} target="_blank" rel="noopener" startIcon={<Globe size={16} strokeWidth={1.75} />}>{t('year.publicPage')}</Button>
          </>
        }
      />
      <DiagramDialog cycle={cycle} open={drawn} onClose={() => setDrawn(false)} />
    </>
  );
}

function ResultColumn({ cycle }: { cycle: CycleView }) {
  const t = useText();
  const mayRecord = useMay('result.write');
  const result = useResultOf(cycle);
  if (cycle.resultId === null) {
    return mayRecord && cycle.state === 'analysing' ? (
      <ResultForm agencyId={cycle.agency.id} fiscalYear={cycle.resultFiscalYear} />
    ) : (
      <Section title={t('year.scores.title', { year: cycle.resultFiscalYear })}><EmptyState>{t('year.scores.noResult', { year: cycle.resultFiscalYear })}</EmptyState></Section>
    );
  }
  if (!result) return <PageSkeleton />;
  const overall = result.overall.reported ?? result.overall.computed;
  return (
    <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
      <Section
        id="result"
        title={t('year.scores.title', { year: result.fiscalYear })}
        aside={
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
            <Box component="span" sx={{ fontSize: '1.125rem', lineHeight: '26px', fontWeight: 600, color: 'prongsai.ink' }}>{formatScore(overall)}</Box>
            <GradeChip grade={result.grade.reported ?? result.grade.computed} />
          </Box>
        }
      >
        <IndicatorChart result={result} />
        <Button component={Link} to={links.scores(cycle.agency.id, result.fiscalYear)} variant="text" size="small" sx={{ mt: 1, ml: -3 }}>{t('year.scores.more')}</Button>
      </Section>
      <FindingsSection result={result} mayAnswer={mayRecord && cycle.state === 'analysing'} />
      <BeginSection cycle={cycle} />
    </Box>
  );
}
