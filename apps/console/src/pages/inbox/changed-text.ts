import { diffArrays } from 'diff';

export type TextRun = { kind: 'same' | 'added' | 'removed'; text: string };

const words = new Intl.Segmenter('th', { granularity: 'word' });

/** Thai has no spaces between words, so the dictionary of the platform cuts the text. */
export const wordsOf = (text: string): string[] => Array.from(words.segment(text), ({ segment }) => segment);

const isBlank = (text: string) => text.trim() === '';

/**
 * What was taken out and what was put in, word by word. Removed text stands before the text that replaced it,
 * and a lone space between two changes belongs to them, so that a replaced sentence reads as one replacement.
 */
export function changedText(before: string, now: string): TextRun[] {
  const runs: TextRun[] = diffArrays(wordsOf(before), wordsOf(now)).map((change) => ({
    kind: change.added ? 'added' : change.removed ? 'removed' : 'same',
    text: change.value.join(''),
  }));
  return gather(absorbBlanks(runs));
}

/** A blank between two changes is told as removed and added again. */
function absorbBlanks(runs: TextRun[]): TextRun[] {
  return runs.flatMap((run, at) => {
    const between = at > 0 && at < runs.length - 1 && run.kind === 'same' && isBlank(run.text);
    return between ? [{ kind: 'removed' as const, text: run.text }, { kind: 'added' as const, text: run.text }] : [run];
  });
}

/** Between two unchanged runs: everything removed as one run, then everything added as one run. */
function gather(runs: TextRun[]): TextRun[] {
  const gathered: TextRun[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed) gathered.push({ kind: 'removed', text: removed });
    if (added) gathered.push({ kind: 'added', text: added });
    removed = added = '';
  };
  for (const run of runs) {
    if (run.kind === 'removed') removed += run.text;
    else if (run.kind === 'added') added += run.text;
    else {
      flush();
      gathered.push(run);
    }
  }
  flush();
  return gathered;
}
