import { describe, expect, it } from '@jest/globals';
import { cycleEvents, cycleGuards, definitions, type CycleFacts } from '@prongsai/ita';
import { loadedParts, type LoadedPart } from './load-sql.js';
import { partsNeeded, partsOfGuard } from './needed-parts.js';

/** Where each fact comes from; what is not here is on the cycle's own row or comes with the event. */
const partsOfFact: Partial<Record<keyof CycleFacts, readonly LoadedPart[]>> = {
  resultPresent: ['result'],
  weakIndicators: ['result'],
  openFindings: ['openFindings'],
  analysedIndicators: ['analyses'],
  measures: ['measures'],
  reports: ['entries'],
  documents: ['documents'],
  kinds: ['kinds'],
  textSince: ['frozenOn'],
};

/** Something to look at in every fact, so that no guard is content before it has looked at all it can. */
const facts: CycleFacts = {
  approvers: {},
  contentHash: 'a',
  readHash: 'b',
  kinds: [],
  recordedOn: '2026-06-01',
  effectiveOn: '2026-01-01',
  until: '2026-07-01',
  fiscalYear: 2569,
  resultPresent: false,
  openFindings: [{ code: 'total-differs', where: 'overall' }],
  weakIndicators: [9],
  analysedIndicators: [],
  measures: [{ no: 1, indicatorNos: [], steps: 0, leadDivisions: 0, periodStart: null, periodEnd: null, followUp: '' }],
  reports: [],
  documents: [],
  acknowledged: true,
  acknowledgedHash: 'b',
  textSince: '2025-12-01',
};

function lookedAt(guard: (typeof cycleGuards)[number]): Set<LoadedPart> {
  const seen = new Set<LoadedPart>();
  const watched = new Proxy(facts, {
    get(target, key) {
      for (const part of partsOfFact[key as keyof CycleFacts] ?? []) seen.add(part);
      return target[key as keyof CycleFacts];
    },
  });
  for (const definition of definitions) definition.guards[guard](watched);
  return seen;
}

describe('what is loaded before an event is decided', () => {
  it.each(cycleGuards)('covers all that %s looks at', (guard) => {
    for (const part of lookedAt(guard)) expect(partsOfGuard[guard]).toContain(part);
  });

  it.each(cycleEvents)('always tells the rounds there were and what is open again: %s', (event) => {
    expect(partsNeeded(event)).toEqual(expect.arrayContaining(['approvals', 'reopening']));
  });

  it.each(['approve', 'return', 'withdraw', 'submitPlan', 'submitSixMonthReport', 'submitTwelveMonthReport'])('is everything where a text is put before somebody: %s', (event) => {
    expect(partsNeeded(event)).toEqual(loadedParts);
  });

  it('is little where an analysis goes on to the plan', () => {
    expect(partsNeeded('submitAnalysis')).toEqual(['result', 'openFindings', 'analyses', 'approvals', 'reopening']);
  });

  it('is only what is always asked for an event that nobody knows', () => {
    expect(partsNeeded('dance')).toEqual(['approvals', 'reopening']);
  });
});
