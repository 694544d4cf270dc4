import { routes, type CycleView, type MeasureView, type ReportEntryView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { Eye, Lock, Pencil, Send } from 'lucide-react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { EmptyState } from '../../shared/empty-state.js';
import { useText } from '../../shared/language.js';
import { useMe } from '../../shared/me.js';
import { PageHeader } from '../../shared/page-header.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { PageSkeleton } from '../../shared/skeletons.js';
import { previewHref } from '../documents/document-links.js';
import { useEvidence } from '../evidence/use-evidence.js';
import { useCycle, useWriting, type Writing } from '../parts/cycle-page.js';
import { DueMark } from '../parts/due-mark.js';
import { EventButton, eventOf, notTheirs } from '../parts/event-button.js';
import { links, type Half } from '../parts/links.js';
import { StateChip } from '../parts/state-chip.js';
import { placeNumber, placeOfGap } from '../year/gap-rows.js';
import { useCycleSender } from '../year/use-cycle-sender.js';
import { progressOf } from './report-draft.js';
import { ReportPanel } from './report-panel.js';
import { ReportReading } from './report-reading.js';
import { ReportTable } from './report-table.js';

/** Progress may be written from the first day of carrying out; a report is sent in its own step. */
const writableIn: Record<Half, readonly string[]> = {
  sixMonth: ['executing', 'sixMonthReporting'],
  twelveMonth: ['executingSecondHalf', 'twelveMonthReporting'],
};
const words = {
  sixMonth: { document: 'sixMonthReport', reporting: 'sixMonthReporting', submit: 'submitSixMonthReport' },
  twelveMonth: { document: 'twelveMonthReport', reporting: 'twelveMonthReporting', submit: 'submitTwelveMonthReport' },
} as const;

export function ReportPage() {
  const params = useParams();
  const cycleId = params['cycleId'] ?? '';
  const half: Half = params['half'] === 'twelveMonth' ? 'twelveMonth' : 'sixMonth';
  const cycle = useCycle(cycleId);
  const entries = useApi(routes.listReportEntries, { params: { cycleId, half } });
  const earlier = useApi(routes.listReportEntries, { params: { cycleId, half: 'sixMonth' } }, { enabled: half === 'twelveMonth' });
  const measures = useApi(routes.listMeasures, { params: { cycleId } });
  const error = cycle.error ?? entries.error;
  const retry = () => void Promise.all([cycle.refetch(), entries.refetch()]);
  if (!cycle.data || !entries.data) return error ? <ProblemBand error={error} onRetry={retry} /> : <PageSkeleton />;
  return (
    <>
      {error ? <ProblemBand error={error} onRetry={retry} /> : null}
      <Report key={half} cycle={cycle.data} half={half} entries={entries.data.data} earlier={earlier.data?.data ?? []} measures={measures.data?.data ?? []} reload={retry} />
    </>
  );
}

interface ReportProps {
  cycle: CycleView;
  half: Half;
  entries: readonly ReportEntryView[];
  earlier: readonly ReportEntryView[];
  measures: readonly MeasureView[];
  reload: () => void;
}

function Report({ cycle, half, entries, earlier, measures, reload }: ReportProps) {
  const t = useText();
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const writing = useWriting('report.write', cycle, writableIn[half]);
  const piecesOf = useEvidence(cycle.id, half);
  const asked = search.get('measure');
  const open = entries.find(({ measureNo }) => String(measureNo) === asked);
  const show = (no: number | null) => setSearch(no === null ? {} : { measure: String(no) });
  const division = me?.actingAs.role === 'divisionHead' ? me.actingAs.divisionId : null;
  const mayWrite = (entry: ReportEntryView) => writing.open && (division === null || entry.divisions.some(({ id }) => id === division));
  const told = cycle.state === words[half].reporting ? cycle.gaps : [];
  const gapsOf = (no: number) => told.filter((gap) => placeNumber(placeOfGap(gap)) === no);
  const measureOf = (entry: ReportEntryView) => measures.find(({ id }) => id === entry.measureId);
  return (
    <Box sx={{ display: 'flex', gap: 5 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Header cycle={cycle} half={half} writing={writing} />
        {entries.length > 0 ? <ProgressCard entries={entries} ready={entries.filter(({ measureNo }) => gapsOf(measureNo).length === 0).length} told={cycle.state === words[half].reporting} /> : null}
        {entries.length > 0 ? (
          <ReportTable entries={entries} gapsOf={gapsOf} piecesOf={piecesOf} mayWrite={mayWrite} selected={open?.measureId ?? null} onOpen={({ measureNo }) => show(measureNo)} label={t(`reports.half.${half}`)} outcomes={half === 'twelveMonth' || entries.some(({ outcome }) => outcome !== '')} />
        ) : (
          <Card><EmptyState action={<Button component={Link} to={links.measures(cycle.id)} variant="outlined">{t('reports.goMeasures')}</Button>}>{t('reports.empty')}</EmptyState></Card>
        )}
      </Box>
      {open && mayWrite(open) ? <ReportPanel key={open.measureId} cycleId={cycle.id} entry={open} measure={measureOf(open)} earlier={earlier.find(({ measureId }) => measureId === open.measureId)} pieces={piecesOf(open.measureNo)} field={search.get('field')} reload={reload} onClose={() => show(null)} /> : null}
      {open && !mayWrite(open) ? <ReportReading entry={open} measure={measureOf(open)} pieces={piecesOf(open.measureNo)} note={writing.open ? t('reports.lockedDivision') : undefined} onClose={() => show(null)} /> : null}
    </Box>
  );
}

function Header({ cycle, half, writing }: { cycle: CycleView; half: Half; writing: Writing }) {
  const t = useText();
  const navigate = useNavigate();
  const sender = useCycleSender(cycle);
  const { document, submit, reporting } = words[half];
  const allowed = eventOf(cycle, submit);
  const cell = cycle.milestones.find(({ milestone }) => milestone === document);
  const because = writing.because === 'state' ? t('reports.lockedBecause', { state: t(`year.states.${cycle.state}`) }) : writing.because === 'role' ? t('reports.lockedRole') : cycle.state === reporting ? '' : t('reports.lockedAhead');
  return (
    <>
      <PageHeader
        title={t('reports.title', { year: cycle.fiscalYear })}
        context={
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
            <StateChip icon={writing.open ? Pencil : Lock} quiet={!writing.open}>{t(writing.open ? 'reports.editing' : 'reports.locked')}</StateChip>
            <DueMark cell={cell} />
            <span>{because}</span>
          </Box>
        }
        actions={
          <>
            <Button variant="outlined" component="a" href={previewHref(cycle.id, document)} target="_blank" rel="noopener" startIcon={<Eye size={16} strokeWidth={1.75} />}>{t('reports.preview')}</Button>
            {cycle.state === reporting && allowed && !notTheirs(allowed) ? <EventButton allowed={allowed} label={t('reports.send')} icon={<Send size={16} strokeWidth={1.75} />} busy={sender.busy} onPress={() => sender.send(submit)} /> : null}
          </>
        }
      />
      <ToggleButtonGroup exclusive value={half} onChange={(_, next: Half | null) => next && void navigate(links.reports(next, cycle.id))} aria-label={t('reports.context')} sx={{ mb: 3, bgcolor: 'prongsai.surface' }}>
        {(['sixMonth', 'twelveMonth'] as const).map((one) => (
          <ToggleButton key={one} value={one} sx={{ minHeight: 36, px: 4, '@media (pointer: coarse)': { minHeight: 44 }, '&.Mui-selected': { bgcolor: 'prongsai.brand', color: 'prongsai.onBrand', '&:hover': { bgcolor: 'prongsai.brandHover' } } }}>
            {t(`reports.half.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {sender.error ? <ProblemBand error={sender.error} /> : null}
    </>
  );
}

const bars = [
  ['done', { bgcolor: 'prongsai.doneSolid' }],
  ['inProgress', { bgcolor: 'prongsai.openSolid' }],
  ['notStarted', { bgcolor: 'prongsai.blockBg', boxShadow: 'inset 0 0 0 1px var(--prongsai-palette-prongsai-line2)' }],
  ['none', { border: '1px dashed', borderColor: 'prongsai.dueSolid' }],
] as const;

function ProgressCard({ entries, ready, told }: { entries: readonly ReportEntryView[]; ready: number; told: boolean }) {
  const t = useText();
  const progress = progressOf(entries);
  return (
    <Card sx={{ px: 4, py: 3, mb: 3 }}>
      <Box aria-hidden sx={{ display: 'flex', gap: '3px', height: 10 }}>
        {bars.map(([key, look]) => (progress[key] > 0 ? <Box key={key} sx={{ flex: progress[key], borderRadius: '3px', ...look }} /> : null))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, mt: 1.5 }}>
        <Typography variant="body2" sx={{ color: 'prongsai.ink2', flex: 1 }}>{t('reports.progress', { done: progress.done, going: progress.inProgress, not: progress.notStarted, unknown: progress.none })}</Typography>
        {told ? <Typography variant="subtitle2">{t('reports.ready', { ready, all: entries.length })}</Typography> : null}
      </Box>
    </Card>
  );
}
