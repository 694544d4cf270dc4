import { routes, type CycleView, type MeasureView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { Eye, Lock, Pencil, Plus, Send } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { EmptyState } from '../../shared/empty-state.js';
import { usePick, useText } from '../../shared/language.js';
import { PageHeader } from '../../shared/page-header.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { PageSkeleton } from '../../shared/skeletons.js';
import { previewHref } from '../documents/document-links.js';
import { useCycle, useResultOf, useWriting, type Writing } from '../parts/cycle-page.js';
import { DueMark } from '../parts/due-mark.js';
import { EventButton, eventOf, notTheirs } from '../parts/event-button.js';
import { StateChip } from '../parts/state-chip.js';
import { placeNumber, placeOfGap } from '../year/gap-rows.js';
import { useCycleSender } from '../year/use-cycle-sender.js';
import type { LiveSteps } from './live-steps.js';
import { MeasurePanel } from './measure-panel.js';
import { MeasureReading } from './measure-reading.js';
import { MeasureTable } from './measure-table.js';
import { WeakStrip } from './weak-strip.js';
import { weakPoints } from './weak-points.js';

/** Does every weak point have a measure that can be carried out? The strip is the checklist, the table the official form. */
export function MeasuresPage() {
  const { cycleId } = useParams();
  const cycle = useCycle(cycleId);
  const list = useApi(routes.listMeasures, { params: { cycleId: cycleId ?? '' } }, { enabled: cycleId !== undefined });
  const error = cycle.error ?? list.error;
  const retry = () => void Promise.all([cycle.refetch(), list.refetch()]);
  if (!cycle.data || !list.data) return error ? <ProblemBand error={error} onRetry={retry} /> : <PageSkeleton />;
  return (
    <>
      {error ? <ProblemBand error={error} onRetry={retry} /> : null}
      <Measures cycle={cycle.data} measures={list.data.data} reload={retry} />
    </>
  );
}

/** Which measure is open stands in the address, so that a gap can lead to it and the way back is the browser's. */
function useOpenMeasure(measures: readonly MeasureView[]) {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('measure');
  const open = measures.find((one) => String(one.no) === asked || one.id === asked);
  const show = (key: string | null) =>
    setSearch((old) => {
      const next = new URLSearchParams(old);
      next.delete('field');
      next.delete('indicator');
      if (key === null) next.delete('measure');
      else next.set('measure', key);
      return next;
    });
  return { open, isNew: asked === 'new', indicator: Number(search.get('indicator')) || null, field: search.get('field'), show };
}

function Measures({ cycle, measures, reload }: { cycle: CycleView; measures: readonly MeasureView[]; reload: () => void }) {
  const t = useText();
  const result = useResultOf(cycle);
  const writing = useWriting('measure.write', cycle, ['planning']);
  const divisions = useApi(routes.getAgency, { params: { agencyId: cycle.agency.id } }).data?.divisions ?? [];
  const points = useMemo(() => (result ? weakPoints(result, measures) : []), [result, measures]);
  const { open, isNew, indicator, field, show } = useOpenMeasure(measures);
  const missing = points.find((point) => point.measures.length === 0);
  const suggested = indicator ?? missing?.indicatorNo;
  const preset = useMemo(() => (suggested ? { indicatorNos: [suggested] } : {}), [suggested]);
  const gapsOf = (no: number) => (cycle.state === 'planning' ? cycle.gaps.filter((gap) => { const place = placeOfGap(gap); return place.kind === 'measure' && placeNumber(place) === no; }) : []);
  const indicators = result?.indicators ?? [];
  const [live, setLive] = useState<LiveSteps | null>(null);
  const panel = { cycleId: cycle.id, fiscalYear: cycle.fiscalYear, divisions, indicators, field, reload, onLive: setLive, onClose: () => show(null) };
  return (
    <Box sx={{ display: 'flex', gap: 5 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Header cycle={cycle} writing={writing} />
        <WeakStrip points={points} year={cycle.resultFiscalYear} action={writing.open ? <Button variant="outlined" startIcon={<Plus size={16} strokeWidth={1.75} />} onClick={() => show('new')}>{t('measures.add')}</Button> : null} />
        {measures.length > 0 ? (
          <MeasureTable measures={measures} fiscalYear={cycle.fiscalYear} result={result} gapsOf={gapsOf} selected={open?.id ?? null} live={live} onOpen={({ no }) => show(String(no))} writable={writing.open} />
        ) : (
          <Empty writing={writing} weak={points.length} onStart={() => show('new')} />
        )}
      </Box>
      {writing.open && (open || isNew) ? <MeasurePanel key={open?.id ?? 'new'} measure={open} preset={preset} {...panel} /> : null}
      {!writing.open && open ? <MeasureReading measure={open} result={result} fiscalYear={cycle.fiscalYear} onClose={() => show(null)} /> : null}
    </Box>
  );
}

function Header({ cycle, writing }: { cycle: CycleView; writing: Writing }) {
  const t = useText();
  const pick = usePick();
  const sender = useCycleSender(cycle);
  const submit = eventOf(cycle, 'submitPlan');
  const cell = cycle.milestones.find(({ milestone }) => milestone === 'plan');
  const because = writing.because === 'state' ? t('measures.lockedBecause', { state: t(`year.states.${cycle.state}`) }) : writing.because === 'role' ? t('measures.lockedRole') : '';
  return (
    <>
      <PageHeader
        title={t('measures.title', { year: cycle.fiscalYear })}
        context={
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
            <StateChip icon={writing.open ? Pencil : Lock} quiet={!writing.open}>{t(writing.open ? 'measures.editing' : 'measures.locked')}</StateChip>
            {cycle.state === 'planning' ? <DueMark cell={cell} /> : null}
            <span>{because || pick(cycle.agency.shortName)}</span>
          </Box>
        }
        actions={
          <>
            <Button variant="outlined" component="a" href={previewHref(cycle.id, 'plan')} target="_blank" rel="noopener" startIcon={<Eye size={16} strokeWidth={1.75} />}>{t('measures.preview')}</Button>
            {cycle.state === 'planning' && submit && !notTheirs(submit) ? <EventButton allowed={submit} label={t('measures.send')} icon={<Send size={16} strokeWidth={1.75} />} busy={sender.busy} onPress={() => sender.send('submitPlan')} /> : null}
          </>
        }
      />
      {sender.error ? <ProblemBand error={sender.error} /> : null}
    </>
  );
}

function Empty({ writing, weak, onStart }: { writing: Writing; weak: number; onStart: () => void }) {
  const t = useText();
  return (
    <Card>
      <EmptyState action={writing.open ? <Button variant="contained" onClick={onStart}>{weak > 0 ? t('measures.addFirst', { smart_count: weak }) : t('measures.add')}</Button> : undefined}>
        {t(writing.open ? 'measures.empty' : 'measures.emptyRead')}
      </EmptyState>
    </Card>
  );
}
