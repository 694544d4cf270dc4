import type { Bilingual } from '../primitives.js';
import { audit } from './audit.js';
import { conflictTexts } from './conflicts.js';
import { definitionChanges } from './definition-changes.js';
import { definitionDocuments, definitionNames, effectNames, guardNames, ruleNames, stepKindNames } from './definition-names.js';
import { errors } from './errors.js';
import { fieldNames } from './fields.js';
import { forecastTexts } from './forecast.js';
import { holidayCertaintyNames, holidayKindNames, holidayStandingNames } from './holiday-names.js';
import * as intakeNames from './intake-names.js';
import * as names from './names.js';
import { reasonTexts } from './reason.js';

export { auditActions, type AuditAction } from './audit.js';
export { channelRefusalCodes, type ChannelRefusalCode } from './channel-refusals.js';
export { conflictCodes, conflictSeverities, type ConflictCode, type ConflictSeverity } from './conflicts.js';
export { evidenceRefusalCodes, type EvidenceRefusalCode } from './evidence-refusals.js';
export { deadlineRefusalCodes, type DeadlineRefusalCode } from './deadline-refusals.js';
export { changeSentence } from './definition-changes.js';
export { documentCode } from './definition-names.js';
export { definitionRefusalCodes, type DefinitionRefusalCode } from './definition-refusals.js';
export { contentFields, type ContentField } from './fields.js';
export { fill, type Params } from './fill.js';
export { groundsSentence } from './forecast.js';
export { followUpRefusalCodes, type FollowUpRefusalCode } from './follow-up-refusals.js';
export { holidayRefusalCodes, type HolidayRefusalCode } from './holiday-refusals.js';
export { intakeRefusalCodes, type IntakeRefusalCode } from './intake-refusals.js';
export { approvalLevels, type ApprovalLevel } from './names.js';
export { peopleRefusalCodes, type PeopleRefusalCode } from './people-refusals.js';
export { personalDataRefusalCodes, type PersonalDataRefusalCode } from './personal-data-refusals.js';
export { placeName } from './places.js';
export { auditSentence, reasonOf, type ReasonCode, type Unworded } from './reason.js';
export { reminderRefusalCodes, type ReminderRefusalCode } from './reminder-refusals.js';
export type { RefusalText } from './refusal-text.js';
export { worded, type BilingualParams } from './worded.js';
export { serverRefusalCodes, type ServerRefusalCode } from './refusals.js';

/**
 * Every word that server and console share, in both languages. Each list is keyed by the codes of `@prongsai/ita` and of these
 * contracts, so that a code without a text does not compile.
 */
export const texts = {
  states: names.states,
  events: names.events,
  roles: names.roleNames,
  milestones: names.milestoneNames,
  documents: names.documentNames,
  halves: names.halfNames,
  reportStatuses: names.reportStatusNames,
  marks: names.markNames,
  levels: names.levelNames,
  grades: names.gradeNames,
  instruments: names.instrumentNames,
  intakeStates: intakeNames.intakeStateNames,
  intakeActions: intakeNames.intakeActionNames,
  intakeFormats: intakeNames.intakeFormatNames,
  columnFields: intakeNames.columnFieldNames,
  rowOutcomes: intakeNames.rowOutcomeNames,
  definitions: definitionNames,
  definitionDocuments,
  definitionChanges,
  effects: effectNames,
  guards: guardNames,
  rules: ruleNames,
  stepKinds: stepKindNames,
  fields: fieldNames,
  forecastGrounds: forecastTexts,
  holidayKinds: holidayKindNames,
  holidayCertainties: holidayCertaintyNames,
  holidayStandings: holidayStandingNames,
  errors,
  conflicts: conflictTexts,
  reasons: reasonTexts,
  audit,
} as const;

type InOneLanguage<T> = T extends Bilingual ? string : { readonly [K in keyof T]: InOneLanguage<T[K]> };

const isBilingual = (value: object): value is Bilingual => 'th' in value && 'en' in value;

const inLanguage = <T extends object>(tree: T, language: keyof Bilingual): InOneLanguage<T> =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]: [string, object]) => [key, isBilingual(value) ? value[language] : inLanguage(value, language)]),
  ) as InOneLanguage<T>;

/** The same words, one language at a time: `text.th.states.planning`. */
export const text = { th: inLanguage(texts, 'th'), en: inLanguage(texts, 'en') } as const;
