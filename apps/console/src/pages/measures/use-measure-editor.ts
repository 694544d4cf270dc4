import { ProblemError, routes, type MeasureView } from '@prongsai/contracts';
import { useCallback, useMemo, useState } from 'react';
import { useSend } from '../../shared/api.js';
import { bodyOf, draftOf, emptyDraft, isChanged, type MeasureDraft } from './measure-draft.js';

export interface MeasureEditor {
  draft: MeasureDraft;
  change: (part: Partial<MeasureDraft>) => void;
  changed: boolean;
  /** What somebody else saved meanwhile; `null` while there is no conflict. */
  theirs: MeasureView | null;
  /** Goes on from what is saved now, with a chosen text. */
  settle: (draft: MeasureDraft) => void;
  save: (onSaved: (measure: MeasureView) => void) => void;
  /** Saves what is written here over what somebody else saved, which has been looked at. */
  overwrite: (onSaved: (measure: MeasureView) => void) => void;
  remove: (onRemoved: () => void) => void;
  busy: boolean;
  error: Error | null;
}

const isConflict = (error: Error | null) => error instanceof ProblemError && error.problem.code === 'version-conflict';

/** Holds one measure while it is written. Saving is explicit and carries the version that was read. */
export function useMeasureEditor(cycleId: string, saved: MeasureView | undefined, preset: Partial<MeasureDraft>, reload: () => void): MeasureEditor {
  const [base, setBase] = useState(saved);
  const [draft, setDraft] = useState<MeasureDraft>(() => (saved ? draftOf(saved) : { ...emptyDraft, ...preset }));
  const add = useSend(routes.addMeasure);
  const put = useSend(routes.changeMeasure);
  const drop = useSend(routes.removeMeasure);
  const start = useMemo(() => (base ? draftOf(base) : { ...emptyDraft, ...preset }), [base, preset]);
  const changed = isChanged(draft, start);
  const moved = saved !== undefined && base !== undefined && saved.version !== base.version;
  // Saved elsewhere while nothing was written here: simply show it.
  if (moved && !changed) {
    setBase(saved);
    setDraft(draftOf(saved));
  }
  const change = useCallback((part: Partial<MeasureDraft>) => setDraft((old) => ({ ...old, ...part })), []);
  const settle = (next: MeasureDraft) => {
    setBase(saved);
    setDraft(next);
    put.reset();
  };
  const done = (onSaved: (measure: MeasureView) => void) => (measure: MeasureView) => {
    setBase(measure);
    setDraft(draftOf(measure));
    onSaved(measure);
  };
  const putOver = (over: MeasureView, onSaved: (measure: MeasureView) => void) =>
    put.mutate({ params: { measureId: over.id }, body: { ...bodyOf(draft), version: over.version } }, { onSuccess: done(onSaved), onError: reload });
  const save: MeasureEditor['save'] = (onSaved) => {
    if (base) putOver(base, onSaved);
    else add.mutate({ params: { cycleId }, body: bodyOf(draft) }, { onSuccess: done(onSaved) });
  };
  const overwrite: MeasureEditor['overwrite'] = (onSaved) => {
    if (saved) putOver(saved, onSaved);
  };
  const remove: MeasureEditor['remove'] = (onRemoved) => {
    if (base) drop.mutate({ params: { measureId: base.id }, query: { version: base.version } }, { onSuccess: onRemoved, onError: reload });
  };
  const error = add.error ?? put.error ?? drop.error;
  return { draft, change, changed, theirs: moved && changed ? saved : null, settle, save, overwrite, remove, busy: add.isPending || put.isPending || drop.isPending, error: isConflict(error) && moved ? null : error };
}
