import { reportStatuses, type EvidenceView, type MeasureView, type ReportEntryView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { EvidenceSection } from '../evidence/evidence-section.js';
import { AskBeforeLeaving } from '../parts/ask-before-leaving.js';
import { FocusField } from '../parts/focus-field.js';
import { onSaveKey } from '../parts/save-key.js';
import { SidePanel } from '../parts/side-panel.js';
import { TextConflict } from '../parts/text-conflict.js';
import { EvidenceInput } from './evidence-input.js';
import { draftOf, type ReportDraft } from './report-draft.js';
import { useReportEditor } from './use-report-editor.js';

interface ReportPanelProps {
  cycleId: string;
  entry: ReportEntryView;
  measure: MeasureView | undefined;
  /** What the six-month report said, while the twelve-month report is written. */
  earlier: ReportEntryView | undefined;
  /** Files and links put to it. */
  pieces: readonly EvidenceView[];
  field: string | null;
  reload: () => void;
  onClose: () => void;
}

const inWords = ({ summary, outcome, evidence }: ReportDraft) => [summary, outcome, ...evidence].filter(Boolean).join('\n');

/** The report on one measure: what was planned stands above what was done. */
export function ReportPanel({ cycleId, entry, measure, earlier, pieces, field, reload, onClose }: ReportPanelProps) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const editor = useReportEditor(cycleId, entry, reload);
  const [asking, setAsking] = useState(false);
  const { draft, change, changed, save } = editor;
  const saver = { who: entry.updatedBy ? pick(entry.updatedBy) : '', time: entry.updatedAt ? dates.moment(entry.updatedAt) : '' };
  const subtitle = changed ? t('measures.unsaved') : entry.updatedAt ? t('reports.savedBy', saver) : undefined;
  const onContinue = earlier ? () => change({ summary: [draft.summary, earlier.summary].filter(Boolean).join('\n') }) : undefined;
  return (
    <SidePanel title={t('reports.editOne', { no: entry.measureNo })} subtitle={subtitle} onClose={() => (changed ? setAsking(true) : onClose())} foot={<Button variant="contained" fullWidth onClick={save} loading={editor.busy} sx={{ minHeight: 40 }}>{t('reports.save')}</Button>}>
      <Box sx={{ display: 'grid', gap: 4 }} onKeyDown={onSaveKey(save)}>
        <FocusField field={field} />
        <Planned entry={entry} measure={measure} earlier={earlier} onContinue={onContinue} />
        {editor.moved ? <TextConflict title={t('reports.conflict')} text={t('reports.conflictText', saver)} mine={inWords(draft)} theirs={inWords(draftOf(entry))} onMine={() => editor.settle(draft)} onTheirs={() => editor.settle(draftOf(entry))} /> : null}
        {editor.error ? <ProblemBand error={editor.error} /> : null}
        <ReportFields draft={draft} change={change} />
        <EvidenceSection place={{ cycleId, half: entry.half, measureId: entry.measureId }} pieces={pieces} />
        <EvidenceInput evidence={draft.evidence} onChange={(evidence) => change({ evidence })} />
      </Box>
      <AskBeforeLeaving unsaved={changed} asked={asking} onStay={() => setAsking(false)} onLeave={onClose} />
    </SidePanel>
  );
}

function ReportFields({ draft, change }: { draft: ReportDraft; change: (part: Partial<ReportDraft>) => void }) {
  const t = useText();
  return (
    <>
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
    </>
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
