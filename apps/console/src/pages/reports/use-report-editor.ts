import { ProblemError, routes, type ReportEntryView } from '@prongsai/contracts';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useSend } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { useText } from '../../shared/language.js';
import { bodyOf, draftOf, isChanged, type ReportDraft } from './report-draft.js';

export interface ReportEditor {
  draft: ReportDraft;
  change: (part: Partial<ReportDraft>) => void;
  changed: boolean;
  /** Somebody else saved while words were written here. */
  moved: boolean;
  /** Goes on from what is saved now, with a chosen text. */
  settle: (draft: ReportDraft) => void;
  save: () => void;
  busy: boolean;
  error: Error | null;
}

/** Holds the report on one measure while it is written; saving carries the version that was read. */
export function useReportEditor(cycleId: string, entry: ReportEntryView, reload: () => void): ReportEditor {
  const t = useText();
  const dates = useDates();
  const notify = useNotify();
  const [base, setBase] = useState(entry);
  const [draft, setDraft] = useState(() => draftOf(entry));
  const { mutate, reset, isPending, error } = useSend(routes.writeReportEntry);
  const changed = isChanged(draft, draftOf(base));
  const moved = entry.version !== base.version && changed;
  const conflict = error instanceof ProblemError && error.problem.code === 'version-conflict';
  const onSuccess = (saved: ReportEntryView) => {
    setBase(saved);
    setDraft(draftOf(saved));
    notify(t('reports.saved', { time: saved.updatedAt ? dates.time(saved.updatedAt) : '' }), { type: 'success' });
  };
  return {
    draft, changed, moved, busy: isPending, error: conflict && moved ? null : error,
    change: (part) => setDraft((old) => ({ ...old, ...part })),
    settle(next) {
      setBase(entry);
      setDraft(next);
      reset();
    },
    save: () => mutate({ params: { cycleId, half: entry.half, measureId: entry.measureId }, body: bodyOf(draft, base.version) }, { onSuccess, onError: reload }),
  };
}
