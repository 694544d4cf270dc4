import { misreadWords } from '../words/misread-words.js';
import type { MisreadingFinder } from './misreading.js';

const patterns = misreadWords.map(([wrong, right]) => ({ pattern: new RegExp(wrong, 'g'), right }));

/** Misreadings on file: words that cannot stand in such a document. */
export const knownWords: MisreadingFinder = ({ passages }) =>
  passages.flatMap(({ where, text, place }) =>
    patterns.flatMap(({ pattern, right }) =>
      [...text.matchAll(pattern)].map(([printed, part = '']) => ({ where, place, printed: printed.trim(), expected: right.replace('$1', part) })),
    ),
  );
