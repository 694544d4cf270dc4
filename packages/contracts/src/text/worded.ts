import type { Bilingual } from '../primitives.js';
import { fill, type Params } from './fill.js';
import type { RefusalText } from './refusal-text.js';

/** Titles, names of divisions and days read differently in each language, so each has its own parameters. */
export type BilingualParams = { readonly th: Params; readonly en: Params };

const say = (template: Bilingual, { th, en }: BilingualParams): Bilingual => ({ th: fill(template, th).th, en: fill(template, en).en });

/** A text of what is wrong and what to do, filled in each language with what belongs to it. */
export const worded = ({ message, remedy }: RefusalText, params: BilingualParams): RefusalText => ({
  message: say(message, params),
  remedy: say(remedy, params),
});
