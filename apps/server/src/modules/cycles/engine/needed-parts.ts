import { definitions, documentUnderReview, type CycleDefinition, type CycleGuard, type CycleState } from '@prongsai/ita';
import { edgesFromAnywhere, edgesOf } from '@prongsai/workflow';
import { loadedParts, type LoadedPart } from './load-sql.js';

/** What each guard looks at. A test runs every guard and sees that it looks at nothing else. */
export const partsOfGuard: Readonly<Record<CycleGuard, readonly LoadedPart[]>> = {
  resultPresent: ['result'],
  findingsAnswered: ['openFindings'],
  weakIndicatorsAnalysed: ['result', 'analyses'],
  weakIndicatorsHaveMeasures: ['result', 'measures'],
  measuresPresent: ['measures'],
  measuresComplete: ['measures', 'kinds'],
  periodsInsideFiscalYear: ['measures'],
  planPublished: ['documents'],
  sixMonthReportComplete: ['measures', 'entries'],
  twelveMonthReportComplete: ['measures', 'entries'],
  documentsPublished: ['documents'],
  coordinatorAcknowledged: [],
  publishedRead: ['documents'],
  publishedAcknowledged: ['documents'],
  reasonGiven: [],
  expirySet: [],
  decisionDated: ['frozenOn', ...loadedParts],
};

/** Which rounds there were, and what was opened again, every event asks. */
const always: readonly LoadedPart[] = ['approvals', 'reopening'];

const isReview = (state: CycleState): boolean => documentUnderReview[state] !== undefined;

const edges = (definition: CycleDefinition) => [...edgesOf(definition), ...edgesFromAnywhere(definition)];

const guardsOf = (definition: CycleDefinition, event: string): readonly CycleGuard[] => {
  const declared = [definition.anywhere ?? {}, ...Object.values(definition.states).map((state) => (state.kind === 'final' ? {} : (state.on ?? {})))];
  return declared.flatMap((on) => Object.entries(on).flatMap(([name, transition]) => (name === event ? (transition?.guards ?? []) : [])));
};

/** Whatever enters a review or decides in one needs the whole text and everybody who is asked. */
const touchesText = (definition: CycleDefinition, event: string): boolean =>
  edges(definition).some((edge) => edge.event === event && (isReview(edge.to) || (isReview(edge.from) && edge.event !== 'reopen' && edge.event !== 'cancel')));

function needed(event: string): readonly LoadedPart[] {
  if (definitions.some((definition) => touchesText(definition, event))) return loadedParts;
  const parts = definitions.flatMap((definition) => guardsOf(definition, event)).flatMap((guard) => partsOfGuard[guard]);
  return [...new Set([...always, ...parts])].toSorted((a, b) => loadedParts.indexOf(a) - loadedParts.indexOf(b));
}

const known = new Map<string, readonly LoadedPart[]>();

/** What has to be loaded before an event can be decided, by whatever definition; an event that no definition knows needs nothing. */
export function partsNeeded(event: string): readonly LoadedPart[] {
  const parts = known.get(event) ?? needed(event);
  if (!known.has(event) && known.size < 100) known.set(event, parts);
  return parts;
}
