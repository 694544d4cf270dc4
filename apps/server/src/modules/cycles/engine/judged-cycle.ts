import type { CycleFacts, CycleState } from '@prongsai/ita';
import { roundOf, type BaseFacts, type Decision, type Instance } from '@prongsai/workflow';
import { hashOf, type Content } from '../content/content.js';
import { contentOf } from '../content/content-of.js';
import { documentOf, reviewOf } from '../document-of.js';
import type { LoadedApproval, LoadedCycle } from './loaded-cycle.js';
import { publishedHashOf } from './published-hash.js';
import type { Seating } from './seatings.js';
import { seatsOf } from './seats-of.js';

/** What comes with an event. */
export type Given = Pick<BaseFacts, 'reason' | 'to' | 'readHash' | 'remarks' | 'effectiveOn' | 'paperNote' | 'until'>;

/** A cycle in the words of the kernel. */
export interface JudgedCycle {
  readonly instance: Instance<CycleState>;
  readonly facts: CycleFacts;
  /** The document of the present state as it stands; `null` where none is worked on. */
  readonly content: Content | null;
  /** Work was opened again for a time, and the cycle is not back where it was. */
  readonly isReopened: boolean;
}

const roundsOf = (approvals: readonly LoadedApproval[]): Record<string, number> => {
  const rounds: Record<string, number> = {};
  for (const { state, round } of approvals) rounds[state] = Math.max(rounds[state] ?? 0, round);
  return rounds;
};

/** Every review that was entered has rows: a level that nobody could be asked at is never opened. */
export function instanceOf(loaded: LoadedCycle): Instance<CycleState> {
  const { cycle, approvals } = loaded;
  return {
    state: cycle.state,
    rounds: roundsOf(approvals),
    contentHash: askedNow(loaded)[0]?.contentHash ?? null,
    decisions: approvals.flatMap(decisionsOf),
  };
}

/** An answer in the words of the kernel; what has not been answered is none. */
function decisionsOf({ state, level, round, positionId, verdict, decidedBy, decidedHash, partHash, carriedFrom, voidedAt }: LoadedApproval): Decision[] {
  if (verdict === null || decidedBy === null || decidedHash === null) return [];
  const carried = carriedFrom === null ? {} : { carriedFrom };
  const part = partHash === null ? {} : { partHash };
  return [{ state, level, round, positionId, accountId: decidedBy, verdict, contentHash: decidedHash, remarks: [], ...part, ...carried, voided: voidedAt !== null }];
}

/** The rows of the present round of a document's review. */
export function askedNow({ cycle, approvals }: LoadedCycle): readonly LoadedApproval[] {
  return approvals.filter((row) => row.state === cycle.state && row.round === cycle.round);
}

/** The round that a cycle shows: of the review it is in, or of the one its work is going to. */
export function roundShown(instance: Instance<CycleState>): number {
  const kind = documentOf(instance.state);
  if (kind === null) return 1;
  const review = reviewOf(kind);
  return roundOf(instance, review) + (review === instance.state ? 0 : 1);
}

/** Turns what was loaded into the instance and the facts that the definition is asked with. */
export function judgedCycle(loaded: LoadedCycle, seating: Seating, given: Given = {}): JudgedCycle {
  const kind = documentOf(loaded.cycle.state);
  const content = kind === null ? null : contentOf(loaded, kind);
  const inReview = kind !== null && reviewOf(kind) === loaded.cycle.state;
  const contentHash = content === null ? publishedHashOf(loaded) : hashOf(content);
  const facts: CycleFacts = {
    approvers: content === null ? {} : seatsOf(loaded, content, seating, inReview ? askedNow(loaded) : []),
    contentHash,
    kinds: loaded.kinds,
    recordedOn: seating.today,
    ...given,
    fiscalYear: loaded.cycle.fiscalYear,
    resultPresent: loaded.result !== null,
    openFindings: loaded.openFindings,
    weakIndicators: loaded.result?.weakIndicators ?? [],
    analysedIndicators: loaded.analyses.map(({ indicatorNo }) => indicatorNo),
    measures: loaded.measures.map((measure) => ({ ...measure, steps: measure.steps.length, leadDivisions: measure.divisions.length })),
    reports: loaded.entries.flatMap((entry) => {
      const measure = loaded.measures.find(({ id }) => id === entry.measureId);
      return measure ? [{ ...entry, measureNo: measure.no, evidence: entry.evidence.length + entry.pieces.length }] : [];
    }),
    documents: loaded.documents,
    acknowledged: loaded.cycle.acknowledgedAt !== null,
    acknowledgedHash: loaded.cycle.acknowledgedHash,
    textSince: loaded.frozenOn[contentHash] ?? null,
  };
  return { instance: instanceOf(loaded), facts, content, isReopened: loaded.reopening !== null };
}
