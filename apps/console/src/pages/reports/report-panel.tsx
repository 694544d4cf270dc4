import { ProblemError, reportStatuses, routes, type MeasureView, type ReportEntryView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useBlocker } from 'react-router-dom';
import { useSend } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { Confirm } from '../parts/confirm.js';
import { FocusField } from '../parts/focus-field.js';
import { SidePanel } from '../parts/side-panel.js';
import { TextConflict } from '../parts/text-conflict.js';
import { EvidenceInput } from './evidence-input.js';
import { bodyOf, draftOf, isChanged, type ReportDraft } from './report-draft.js';

interface ReportPanelProps {
  cycleId: string;
  entry: ReportEntryView;
  measure: MeasureView | undefined;
  /** What the six-month report said, while the twelve-month report is written. */
  earlier: ReportEntryView | undefined;
  field: string | null;
  reload: () => void;
  onClose: () => void;
}

const inWords = ({ summary, outcome, evidence }: ReportDraft) => [summary, outcome, ...evidence].filter(Boolean).join('\n');

/** The report on one measure: what was planned stands above what was done. */
export function ReportPanel({ cycleId, entry, measure, earlier, field, reload, onClose }: ReportPanelProps) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const notify = useNotify();
  const [base, setBase] = useState(entry);
  const [draft, setDraft] = useState(() => draftOf(entry));
  const [asking, setAsking] = useState(false);
  const send = useSend(routes.writeReportEntry);
  const changed = isChanged(draft, draftOf(base));
  const moved = entry.version !== base.version && changed;
  const blocker = useBlocker(({ currentLocation, nextLocation }) => changed && currentLocation.pathname !== nextLocation.pathname);
  const conflict = send.error instanceof ProblemError && send.error.problem.code === 'version-conflict';
  const change = (part: Partial<ReportDraft>) => setDraft((old) => ({ ...old, ...part }));
  const settle = (next: ReportDraft) => {
    setBase(entry);
    setDraft(next);
    send.reset();
  };
  const save = () =>
    send.mutate(
      { params: { cycleId, half: entry.half, measureId: entry.measureId }, body: bodyOf(draft, base.version) },
      {
        onSuccess: (saved) => {
          setBase(saved);
          setDraft(draftOf(saved));
          notify(t('reports.saved', { time: saved.updatedAt ? dates.time(saved.updatedAt) : '' }), { type: 'success' });
        },
        onError: reload,
      },
    );
  const subtitle = changed ? t('measures.unsaved') : entry.updatedAt && entry.updatedBy ? t('reports.savedBy', { who: pick(entry.updatedBy), time: dates.moment(entry.updatedAt) }) : undefined;
  return (
    <SidePanel title={t('reports.editOne', { no: entry.measureNo })} subtitle={subtitle} onClose={() => (changed ? setAsking(true) : onClose())} foot={<Button variant="contained" fullWidth onClick={save} loading={send.isPending} sx={{ minHeight: 40 }}>{t('reports.save')}</Button>}>
      <Box
        sx={{ display: 'grid', gap: 4 }}
        onKeyDown={(event) => {
          if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          save();
        }}
      >
        <FocusField field={field} />
        <Planned entry={entry} measure={measure} earlier={earlier} onContinue={earlier ? () => change({ summary: [draft.summary, earlier.summary].filter(Boolean).join('\n') }) : undefined} />
        {moved ? <TextConflict title={t('reports.conflict')} text={t('reports.conflictText', { who: entry.updatedBy ? pick(entry.updatedBy) : '', time: entry.updatedAt ? dates.moment(entry.updatedAt) : '' })} mine={inWords(draft)} theirs={inWords(draftOf(entry))} onMine={() => settle(draft)} onTheirs={() => settle(draftOf(entry))} /> : null}
        {send.error && !(conflict && moved) ? <ProblemBand error={send.error} /> : null}
        <Box id="field-status" tabIndex={-1}>
          <Typography id="status-label" variant="subtitle2" sx={{ mb: 1 }}>{t('reports.status.label')}</Typography>
          <ToggleButtonGroup exclusive orientation="vertical" fullWidth value={draft.status} onChange={(_, status: ReportDraft['status']) => change({ status })} aria-labelledby="status-label">
            {reportStatuses.map((status) => (
              <ToggleButton key={status} value={status} sx={{ minHeight: 40, justifyContent: 'flex-start', '&.Mui-selected': { bgcolor: 'prongsai.brandTint', color: 'prongsai.brandInk', fontWeight: 600 } }}>{t(`reports.status.${status}`)}</ToggleButton>
            ))}
          </ToggleButtonGroup>
        </Box>
        <TextField size="small" id="field-summary" label={t('reports.column.summary')} helperText={t('reports.summaryHelp')} value={draft.summary} onChange={(event) => change({ summary: event.target.value })} multiline minRows={4} fullWidth />
        <TextField size="small" id="field-outcome" label={t('reports.column.outcome')} helperText={t('reports.outcomeHelp')} value={draft.outcome} onChange={(event) => change({ outcome: event.target.value })} multiline minRows={2} fullWidth />
        <EvidenceInput evidence={draft.evidence} onChange={(evidence) => change({ evidence })} />
      </Box>
      <Confirm open={asking || blocker.state === 'blocked'} title={t('measures.discardTitle')} text={t('measures.discardText')} action={t('measures.discard')} back={t('measures.stay')} onConfirm={() => (blocker.state === 'blocked' ? blocker.proceed() : onClose())} onClose={() => { setAsking(false); if (blocker.state === 'blocked') blocker.reset(); }} />
    </SidePanel>
  );
}

function Planned({ entry, measure, earlier, onContinue }: { entry: ReportEntryView; measure: MeasureView | undefined; earlier: ReportEntryView | undefined; onContinue: (() => void) | undefined }) {
  const t = useText();
  return (
    <Box sx={{ p: 3, borderRadius: '8px', bgcolor: 'prongsai.sunken' }}>
      <Typography sx={{ fontWeight: 600 }}>{entry.measureTitle}</Typography>
      {measure && measure.steps.length > 0 ? (
        <>
          <Typography variant="caption" component="div" sx={{ color: 'prongsai.ink2', mt: 1 }}>{t('reports.steps')}</Typography>
          <Box component="ol" sx={{ m: 0, pl: 4.5, typography: 'body2' }}>{measure.steps.map((step, at) => <li key={at}>{step}</li>)}</Box>
        </>
      ) : null}
      {earlier?.summary ? (
        <>
          <Typography variant="caption" component="div" sx={{ color: 'prongsai.ink2', mt: 2 }}>{t('reports.before')}</Typography>
          <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>{earlier.summary}</Typography>
          <Button variant="text" size="small" onClick={onContinue} sx={{ ml: -3 }}>{t('reports.copyBefore')}</Button>
        </>
      ) : null}
    </Box>
  );
}
