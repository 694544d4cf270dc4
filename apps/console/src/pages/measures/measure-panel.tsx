import type { Division, IndicatorView, MeasureView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { AskBeforeLeaving } from '../parts/ask-before-leaving.js';
import { Confirm } from '../parts/confirm.js';
import { FocusField } from '../parts/focus-field.js';
import { onSaveKey } from '../parts/save-key.js';
import { SidePanel } from '../parts/side-panel.js';
import { MeasureConflict } from './measure-conflict.js';
import type { MeasureDraft } from './measure-draft.js';
import { MeasureFields } from './measure-fields.js';
import { useMeasureEditor } from './use-measure-editor.js';

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
  onClose: () => void;
}

/** One measure, written and saved on purpose; leaving with unsaved words asks first. */
export function MeasurePanel({ cycleId, fiscalYear, measure, preset, divisions, indicators, field, reload, onClose }: MeasurePanelProps) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const notify = useNotify();
  const editor = useMeasureEditor(cycleId, measure, preset, reload);
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState<'remove' | 'discard' | null>(null);
  const titleMissing = tried && editor.draft.title.trim() === '';
  const tell = (saved: MeasureView) => {
    notify(t('measures.saved', { time: dates.time(saved.updatedAt) }), { type: 'success' });
    if (!measure) onClose();
  };
  const save = () => {
    setTried(true);
    if (editor.draft.title.trim() === '') document.getElementById('field-title')?.focus();
    else editor.save(tell);
  };
  const close = () => (editor.changed ? setAsking('discard') : onClose());
  const title = measure ? t('measures.editOne', { no: measure.no }) : t('measures.newOne');
  const subtitle = editor.changed ? t('measures.unsaved') : measure ? t('measures.savedBy', { who: pick(measure.updatedBy), time: dates.moment(measure.updatedAt) }) : undefined;
  const foot = (
    <Box sx={{ display: 'flex', gap: 2 }}>
      <Button variant="contained" onClick={save} loading={editor.busy} sx={{ flex: 1 }}>{t('measures.save')}</Button>
      {measure ? <Button variant="text" onClick={() => setAsking('remove')} disabled={editor.busy}>{t('measures.remove')}</Button> : null}
    </Box>
  );
  return (
    <SidePanel title={title} subtitle={subtitle} foot={foot} onClose={close}>
      <Box onKeyDown={onSaveKey(save)}>
        <FocusField field={field} />
        {editor.theirs ? <MeasureConflict mine={editor.draft} theirs={editor.theirs} divisions={divisions} onKeep={() => editor.overwrite(tell)} onSettle={editor.settle} onTake={editor.change} /> : null}
        {editor.error ? <ProblemBand error={editor.error} /> : null}
        <MeasureFields draft={editor.draft} change={editor.change} divisions={divisions} indicators={indicators} fiscalYear={fiscalYear} titleMissing={titleMissing} />
      </Box>
      <AskBeforeLeaving unsaved={editor.changed} asked={asking === 'discard'} onStay={() => setAsking(null)} onLeave={onClose} />
      {measure ? <Confirm open={asking === 'remove'} title={t('measures.removeTitle', { no: measure.no })} text={t('measures.removeText', { title: measure.title })} action={t('measures.remove')} busy={editor.busy} onConfirm={() => editor.remove(onClose)} onClose={() => setAsking(null)}>{editor.error ? <ProblemBand error={editor.error} /> : null}</Confirm> : null}
    </SidePanel>
  );
}
