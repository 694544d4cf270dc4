import { confusedLetters } from './confused-letters.js';
import { lostAm } from './lost-am.js';
import type { MisreadWord } from './misread-word.js';
import { misspelt } from './misspelt.js';

/** Every misreading on file. A new word is one line in the list of its kind. */
export const misreadWords: readonly MisreadWord[] = [...confusedLetters, ...misspelt, ...lostAm];
