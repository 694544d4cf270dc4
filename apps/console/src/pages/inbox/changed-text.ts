import { diffArrays } from 'diff';

export type TextRun = { kind: 'same' | 'added' | 'removed'; text: string };

const words = new Intl.Segmenter('th', { granularity: 'word' });

/** Thai has no spaces between words, so the dictionary of the platform cuts the text. */
export const wordsOf = (text: string): string[] => Array.from(words.segment(text), ({ segment }) => segment);

/** A short answer such as a status is replaced as a whole; marking half of it would have to be read twice. */
const shortest = 40;
const isShort = (text: string) => text.length <= shortest && !text.includes('\n');

/**
 * What was taken out and what was put in, word by word. Removed text stands before the text that replaced it,
 * and a few unchanged words between two larger changes belong to them, so that a replaced sentence reads as one replacement.
 */
export function changedText(before: string, now: string): TextRun[] {
  if (before === now) return [{ kind: 'same', text: now }];
  if (before && now && isShort(before) && isShort(now)) return [{ kind: 'removed', text: before }, { kind: 'added', text: now }];
  const runs: TextRun[] = diffArrays(wordsOf(before), wordsOf(now)).map((change) => ({
    kind: change.added ? 'added' : change.removed ? 'removed' : 'same',
    text: change.value.join(''),
  }));
  return absorbed(gather(runs));
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

const lengthOf = (runs: readonly TextRun[], kind: TextRun['kind']) => runs.reduce((sum, run) => sum + (run.kind === kind ? run.text.length : 0), 0);
const sizeOf = (runs: readonly TextRun[]) => Math.max(lengthOf(runs, 'removed'), lengthOf(runs, 'added'));

/** Stretches of changes between unchanged runs: `[[changes], same, [changes], same, [changes]]`. */
function stretches(runs: readonly TextRun[]): (TextRun[] | TextRun)[] {
  const found: (TextRun[] | TextRun)[] = [[]];
  for (const run of runs) {
    if (run.kind === 'same') found.push(run, []);
    else (found.at(-1) as TextRun[]).push(run);
  }
  return found;
}

/** About two Thai words. */
const fewWords = 14;

/** An unchanged run of a few words, or no longer than the changes on both sides of it, is told as removed and added again. */
function absorbed(runs: TextRun[]): TextRun[] {
  const parts = stretches(runs);
  const at = parts.findIndex((part, index) => {
    if (Array.isArray(part)) return false;
    const [before, after] = [parts[index - 1], parts[index + 1]];
    return Array.isArray(before) && Array.isArray(after) && part.text.length <= Math.max(fewWords, Math.min(sizeOf(before), sizeOf(after)));
  });
  const same = parts[at];
  if (!same || Array.isArray(same)) return runs;
  const twice: TextRun[] = [{ kind: 'removed', text: same.text }, { kind: 'added', text: same.text }];
  return absorbed(gather(parts.flatMap((part, index) => (index === at ? twice : part))));
}
