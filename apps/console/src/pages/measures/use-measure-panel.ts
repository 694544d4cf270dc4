import type { MeasureView } from '@prongsai/contracts';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useNotify } from 'react-admin';
import { useDates } from '../../shared/dates.js';
import { useText } from '../../shared/language.js';
import type { LiveSteps } from './live-steps.js';
import type { MeasureDraft } from './measure-draft.js';
import { useDrafted, type Drafting } from './use-drafted.js';
import { useMeasureEditor, type MeasureEditor } from './use-measure-editor.js';

export type PanelTab = 'write' | 'drafts';

interface PanelInput {
  cycleId: string;
  measure: MeasureView | undefined;
  preset: Partial<MeasureDraft>;
  reload: () => void;
  onLive: (live: LiveSteps | null) => void;
  onClose: () => void;
}

/** What the panel of a measure knows and does: its text, its drafts, its tab, and the questions before something is lost. */
export function useMeasurePanel({ cycleId, measure, preset, reload, onLive, onClose }: PanelInput) {
  const t = useText();
  const dates = useDates();
  const notify = useNotify();
  const editor = useMeasureEditor(cycleId, measure, preset, reload);
  const drafting = useDrafted(editor.draft, editor.change);
  const [tab, setTab] = useState<PanelTab>('write');
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState<'remove' | 'discard' | null>(null);
  const untitled = editor.draft.title.trim() === '';
  useLive(measure, editor, drafting, onLive);
  const tell = (saved: MeasureView) => {
    drafting.clear();
    notify(t('measures.saved', { time: dates.time(saved.updatedAt) }), { type: 'success' });
    if (!measure) onClose();
  };
  /** Leads to a field of the form; it has to be on the screen before it can take the focus. */
  const write = (fieldId: string) => {
    flushSync(() => setTab('write'));
    document.getElementById(fieldId)?.focus();
  };
  const save = () => {
    setTried(true);
    if (untitled) write('field-title');
    else editor.save(tell);
  };
  const close = () => (editor.changed ? setAsking('discard') : onClose());
  return { editor, drafting, tab, setTab, titleMissing: tried && untitled, tell, write, save, close, asking, setAsking };
}

/** Tells the table what is written, as it is written. */
function useLive(measure: MeasureView | undefined, { draft, changed }: MeasureEditor, { drafted }: Drafting, onLive: (live: LiveSteps | null) => void): void {
  const id = measure?.id;
  const { steps } = draft;
  useEffect(() => {
    onLive(id !== undefined && changed ? { id, steps, drafted } : null);
    return () => onLive(null);
  }, [id, steps, drafted, changed, onLive]);
}
