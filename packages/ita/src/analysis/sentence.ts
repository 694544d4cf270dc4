import type { Bilingual } from '@prongsai/thai';
import { writeFigure, type Figure } from './figure.js';
import { sentencesEn } from './text/sentences-en.js';
import { sentencesTh } from './text/sentences-th.js';

/** The rule that wrote a sentence; each has one wording a language. */
export type SentenceRule = keyof typeof sentencesTh;

/** One sentence of an analysis: what it says, the rule that says it, and every number in it with its source. */
export interface Sentence {
  rule: SentenceRule;
  text: Bilingual;
  figures: Figure[];
}

const fill = (template: string, values: ReadonlyMap<string, string>): string => template.replace(/\{(\w+)\}/g, (braces, name: string) => values.get(name) ?? braces);

const both = (text: string | Bilingual): Bilingual => (typeof text === 'string' ? { th: text, en: text } : text);

/** Words that hold for both languages may be given as a string. */
export type Words = Readonly<Record<string, string | Bilingual>>;

/** Writes a sentence. Figures that stand inside a list of words are not in the template, but belong to the sentence all the same. */
export const say = (rule: SentenceRule, figures: readonly Figure[], words: Words = {}): Sentence => {
  const numbers = figures.map((figure) => [figure.key, writeFigure(figure)] as const);
  const inLanguage = (language: 'th' | 'en') => new Map([...numbers, ...Object.entries(words).map(([key, text]) => [key, both(text)[language]] as const)]);
  return { rule, figures: [...figures], text: { th: fill(sentencesTh[rule], inLanguage('th')), en: fill(sentencesEn[rule], inLanguage('en')) } };
};

/** `และ` takes a space only before a code or a figure. */
const andThai = (text: string): string => (/^[ก-๙]/.test(text) ? ` และ${text}` : ` และ ${text}`);

/** `O2 O5 และ O12`, `O2, O5 and O12` */
export const listed = (texts: readonly Bilingual[]): Bilingual => {
  const last = texts.at(-1) ?? { th: '', en: '' };
  if (texts.length < 2) return last;
  const others = texts.slice(0, -1);
  return { th: `${others.map(({ th }) => th).join(' ')}${andThai(last.th)}`, en: `${others.map(({ en }) => en).join(', ')} and ${last.en}` };
};

/** Sentences as running text, the way they are put into a plan. */
export const joined = (sentences: readonly Sentence[]): Bilingual => ({
  th: sentences.map(({ text }) => text.th).join(' '),
  en: sentences.map(({ text }) => text.en).join(' '),
});
