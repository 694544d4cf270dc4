import { useCallback, useState } from 'react';
import type { MeasureDraft } from './measure-draft.js';
import { countDrafts, noDrafts, withStep, withText, type Drafted } from './drafted.js';

export interface Drafting {
  drafted: Drafted;
  /** Texts of the measure that are still as the draft had them. */
  unedited: number;
  insertStep: (step: string) => void;
  insertAnalysis: (text: string) => void;
  /** Once saved, a text is the writer's own. */
  clear: () => void;
}

/** Puts drafts into a measure and remembers which, until it is saved. */
export function useDrafted(draft: MeasureDraft, change: (part: Partial<MeasureDraft>) => void): Drafting {
  const [drafted, setDrafted] = useState(noDrafts);
  const remember = (text: string) => setDrafted((known) => new Set([...known, text]));
  return {
    drafted,
    unedited: countDrafts(drafted, draft),
    insertStep: (step) => {
      remember(step);
      change({ steps: withStep(draft.steps, step) });
    },
    insertAnalysis: (text) => {
      remember(text);
      change({ analysis: withText(draft.analysis, text) });
    },
    clear: useCallback(() => setDrafted(noDrafts), []),
  };
}
