import { formatThaiDate } from '@prongsai/thai';
import { isoDate, type Bilingual } from '../primitives.js';
import type { Reason } from '../problem.js';
import { audit } from './audit.js';
import { channelRefusals } from './channel-refusals.js';
import { deadlineRefusals } from './deadline-refusals.js';
import { definitionRefusals } from './definition-refusals.js';
import { engine } from './engine.js';
import { evidenceRefusals } from './evidence-refusals.js';
import { fill, type Params } from './fill.js';
import { followUpRefusals } from './follow-up-refusals.js';
import { guards } from './guards.js';
import { holidayRefusals } from './holiday-refusals.js';
import { intakeRefusals } from './intake-refusals.js';
import { peopleRefusals } from './people-refusals.js';
import { personalDataRefusals } from './personal-data-refusals.js';
import { fieldOf, placeName } from './places.js';
import type { RefusalText } from './refusal-text.js';
import { refusals } from './refusals.js';
import { reminderRefusals } from './reminder-refusals.js';
import { signInRefusals } from './sign-in-refusals.js';
import { skippedLevels } from './skipped-levels.js';

/** Every reason the server or the workflow gives, by code. */
export const reasonTexts = { ...channelRefusals, ...deadlineRefusals, ...definitionRefusals, ...engine, ...evidenceRefusals, ...followUpRefusals, ...guards, ...holidayRefusals, ...intakeRefusals, ...refusals, ...signInRefusals, ...skippedLevels, ...peopleRefusals, ...personalDataRefusals, ...reminderRefusals };
export type ReasonCode = keyof typeof reasonTexts;

const isReasonCode = (code: string): code is ReasonCode => code in reasonTexts;

export interface Unworded {
  readonly code: string;
  readonly where?: string;
  readonly params?: Params;
}

const inLanguageOf = (where: string | undefined, language: keyof Bilingual): Params =>
  where === undefined ? {} : { place: placeName(where)[language], ...(fieldOf(where) === undefined ? {} : { field: fieldOf(where) as string }) };

const say = (template: Bilingual, { where, params = {} }: Unworded): Bilingual => ({
  th: fill(template, { ...inLanguageOf(where, 'th'), ...params }).th,
  en: fill(template, { ...inLanguageOf(where, 'en'), ...params }).en,
});

/** A refusal's reason in both languages, with what to do. A code without a text says itself, which a test does not let pass. */
export function reasonOf(given: Unworded): Reason {
  const text: RefusalText = isReasonCode(given.code)
    ? reasonTexts[given.code]
    : { message: { th: given.code, en: given.code }, remedy: { th: '', en: '' } };
  return {
    code: given.code,
    ...(given.where === undefined ? {} : { where: given.where }),
    ...(given.params === undefined ? {} : { params: { ...given.params } }),
    message: say(text.message, given),
    remedy: say(text.remedy, given),
  };
}

const isAudited = (action: string): action is keyof typeof audit => action in audit;

/** Days are kept as `YYYY-MM-DD` and said in the calendar of who reads. */
const daysSaid = (detail: Params, language: keyof Bilingual): Params =>
  Object.fromEntries(
    Object.entries(detail).map(([name, value]) => [name, isoDate.safeParse(value).success ? formatThaiDate(String(value), 'short', { language }) : value]),
  );

/** What an entry of the trail says. */
export const auditSentence = (action: string, detail: Params): Bilingual =>
  isAudited(action)
    ? { th: fill(audit[action], daysSaid(detail, 'th')).th, en: fill(audit[action], daysSaid(detail, 'en')).en }
    : { th: action, en: action };
