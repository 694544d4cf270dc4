import type { Bilingual } from '../primitives.js';
import { routes } from '../routes/index.js';
import { documentWords } from './definition-names.js';
import { fieldNames } from './fields.js';
import { halfNames, kindNames, levelNames, milestoneNames, reportStatusNames, roleNames, secondFactorRuleNames, states } from './names.js';

export type Params = Readonly<Record<string, string | number>>;

/** Which words the codes in a parameter stand for; a parameter not listed here is printed as it is. */
const wordsOf: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  state: states,
  from: states,
  to: states,
  role: roleNames,
  rule: secondFactorRuleNames,
  level: levelNames,
  field: fieldNames,
  document: documentWords,
  half: halfNames,
  status: reportStatusNames,
  milestone: milestoneNames,
  route: Object.fromEntries(Object.entries(routes).map(([name, { summary }]) => [name, summary])),
  kinds: kindNames,
};

const word = (name: string, code: string, language: keyof Bilingual): string => wordsOf[name]?.[code]?.[language] ?? code;

/** A parameter may list several codes, separated by commas. */
const printed = (name: string, value: string | number, language: keyof Bilingual): string =>
  wordsOf[name] === undefined
    ? String(value)
    : String(value)
        .split(',')
        .map((code) => word(name, code.trim(), language))
        .join(', ');

const fillOne = (template: string, params: Params, language: keyof Bilingual): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    return value === undefined ? '…' : printed(name, value, language);
  });

/** Puts parameters into a text of both languages; codes of states, roles, fields and the like become their words. */
export const fill = (template: Bilingual, params: Params): Bilingual => ({
  th: fillOne(template.th, params, 'th'),
  en: fillOne(template.en, params, 'en'),
});
