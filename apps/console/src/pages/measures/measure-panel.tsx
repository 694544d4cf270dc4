import type { Division, IndicatorView, MeasureView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { AskBeforeLeaving } from '../parts/ask-before-leaving.js';
import { Confirm } from '../parts/confirm.js';
import { FocusField } from '../parts/focus-field.js';
import { onSaveKey } from '../parts/save-key.js';
import { SidePanel } from '../parts/side-panel.js';
import { MeasureConflict } from './measure-conflict.js';
import type { LiveSteps } from './live-steps.js';
import type { MeasureDraft } from './measure-draft.js';
import { MeasureFields } from './measure-fields.js';
import { PanelTabs, TabPanel } from './panel-tabs.js';
import { SuggestionsPanel } from './suggestions-panel.js';
import { useMeasurePanel, type PanelTab } from './use-measure-panel.js';

interface MeasurePanelProps {
  cycleId: string;
  fiscalYear: number;
  measure: MeasureView | undefined;
  preset: Partial<MeasureDraft>;
  divisions: readonly Division[];
  indicators: readonly IndicatorView[];
  /** The field a gap led to. */
  field: string | null;
  reload: () => void;
  /** What the steps are while they are written, for the table beside the panel. */
  onLive: (live: LiveSteps | null) => void;
  onClose: () => void;
}

/** One measure, written and saved on purpose; leaving with unsaved words asks first. */
export function MeasurePanel({ divisions, indicators, fiscalYear, field, ...input }: MeasurePanelProps) {
  const t = useText();
  const { cycleId, measure, onClose } = input;
  const panel = useMeasurePanel(input);
  const { editor, drafting, tab, asking, setAsking } = panel;
  const written = measure ? t('measures.editOne', { no: measure.no }) : t('measures.newOne');
  return (
    <SidePanel title={tab === 'drafts' ? t('suggestions.title') : written} subtitle={<Subtitle measure={measure} tab={tab} changed={editor.changed} />} foot={<Foot measure={measure} panel={panel} />} onClose={panel.close}>
      <Box onKeyDown={onSaveKey(panel.save)}>
        <PanelTabs tab={tab} onTab={panel.setTab} />
        {editor.theirs ? <MeasureConflict mine={editor.draft} theirs={editor.theirs} divisions={divisions} onKeep={() => editor.overwrite(panel.tell)} onSettle={editor.settle} onTake={editor.change} /> : null}
        {editor.error ? <ProblemBand error={editor.error} /> : null}
        <TabPanel of="write" shown={tab}>
          <FocusField field={field} />
          <MeasureFields draft={editor.draft} change={editor.change} divisions={divisions} indicators={indicators} fiscalYear={fiscalYear} drafted={drafting.drafted} titleMissing={panel.titleMissing} />
        </TabPanel>
        <TabPanel of="drafts" shown={tab}>
          {tab === 'drafts' ? <SuggestionsPanel cycleId={cycleId} draft={editor.draft} change={editor.change} drafting={drafting} onEdit={() => panel.write('field-analysis')} /> : null}
        </TabPanel>
      </Box>
      <AskBeforeLeaving unsaved={editor.changed} asked={asking === 'discard'} onStay={() => setAsking(null)} onLeave={onClose} />
      {measure ? <Confirm open={asking === 'remove'} title={t('measures.removeTitle', { no: measure.no })} text={t('measures.removeText', { title: measure.title })} action={t('measures.remove')} busy={editor.busy} onConfirm={() => editor.remove(onClose)} onClose={() => setAsking(null)}>{editor.error ? <ProblemBand error={editor.error} /> : null}</Confirm> : null}
    </SidePanel>
  );
}

function Subtitle({ measure, tab, changed }: { measure: MeasureView | undefined; tab: PanelTab; changed: boolean }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  if (tab === 'drafts') return measure ? t('suggestions.of', { no: measure.no }) : t('suggestions.ofNew');
  if (changed) return t('measures.unsaved');
  return measure ? t('measures.savedBy', { who: pick(measure.updatedBy), time: dates.moment(measure.updatedAt) }) : null;
}

function Foot({ measure, panel }: { measure: MeasureView | undefined; panel: ReturnType<typeof useMeasurePanel> }) {
  const t = useText();
  const { editor, drafting } = panel;
  return (
    <>
      {drafting.unedited > 0 ? <Typography variant="caption" component="p" role="status" sx={{ m: 0, mb: 2, color: 'prongsai.dueFg' }}>{t('suggestions.unchecked', { smart_count: drafting.unedited })}</Typography> : null}
      <Box sx={{ display: 'flex', gap: 2 }}>
        <Button variant="contained" onClick={panel.save} loading={editor.busy} sx={{ flex: 1 }}>{t('measures.save')}</Button>
        {measure ? <Button variant="text" onClick={() => panel.setAsking('remove')} disabled={editor.busy}>{t('measures.remove')}</Button> : null}
      </Box>
    </>
  );
}
