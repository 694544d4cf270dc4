import { begin, decide, type Accepted, type Actor, type Instance, type Outcome } from '@prongsai/workflow';
import { annualCycle } from './definition.js';
import type { CycleFacts, MeasureFacts, ReportFacts } from './facts.js';
import { documentKinds, type CycleEvent, type CycleRole, type CycleState } from './names.js';

export type Cycle = Instance<CycleState>;

export const aMeasure = (over: Partial<MeasureFacts> = {}): MeasureFacts => ({
  no: 1,
  indicatorNos: [9],
  steps: 2,
  leadDivisions: 1,
  periodStart: '2025-10-01',
  periodEnd: '2026-09-30',
  followUp: 'monthly meeting',
  ...over,
});

export const anEntry = (over: Partial<ReportFacts> = {}): ReportFacts => ({
  half: 'sixMonth',
  measureNo: 1,
  status: 'done',
  summary: 'Published the list.',
  outcome: 'Everybody can find it.',
  evidence: 1,
  ...over,
});

/** A year in which nothing is missing at any time; a spec takes away what it is about. */
export const completeFacts = (over: Partial<CycleFacts> = {}): CycleFacts => ({
  fiscalYear: 2569,
  resultPresent: true,
  openFindings: [],
  weakIndicators: [9],
  analysedIndicators: [9],
  measures: [aMeasure()],
  reports: [anEntry(), anEntry({ half: 'twelveMonth' })],
  documents: documentKinds.map((kind) => ({ kind, published: true })),
  acknowledged: true,
  acknowledgedHash: 'text',
  textSince: '2025-11-20',
  kinds: ['องค์การบริหารส่วนตำบล'],
  recordedOn: '2025-12-01',
  until: '2025-12-31',
  contentHash: 'text',
  readHash: 'text',
  remarks: [{ where: 'measure:1', text: 'Name the day.' }],
  reason: 'The result was corrected.',
  approvers: {
    heads: ['finance', 'works'].map((division) => ({ positionId: `head of ${division}`, authors: ['officer', 'writer'] })),
    clerk: [{ positionId: 'clerk', authors: ['officer', 'writer'] }],
    executive: [{ positionId: 'executive', authors: ['officer', 'writer'] }],
  },
  ...over,
});

const positionOf = (role: CycleRole): string => (role === 'divisionHead' ? 'head of finance' : role);

/** Somebody of a role, who has written nothing. */
export const someone = (role: CycleRole, positionId = positionOf(role)): Actor => ({ role, positionId, accountId: `holder of ${positionId}` });

export const send = (cycle: Cycle, event: CycleEvent, actor: Actor, facts = completeFacts(), definition = annualCycle): Outcome<CycleState> =>
  decide(definition, cycle, event, actor, facts);

export const done = (outcome: Outcome<CycleState>): Accepted<CycleState> => {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusals.map(({ code, where }) => `${code} ${where}`).join(', ')}`);
  return outcome;
};

/** The year as it goes when nothing is returned: event by event, with who sends it. */
const chain: readonly (readonly [CycleEvent, Actor])[] = [
  ['approve', someone('divisionHead')],
  ['approve', someone('divisionHead', 'head of works')],
  ['approve', someone('clerk')],
  ['approve', someone('executive')],
];
export const wholeYear: readonly (readonly [CycleEvent, Actor])[] = [
  ['submitAnalysis', someone('officer')],
  ['submitPlan', someone('officer')],
  ...chain,
  ['openSixMonthReport', someone('system')],
  ['submitSixMonthReport', someone('officer')],
  ...chain,
  ['openTwelveMonthReport', someone('system')],
  ['submitTwelveMonthReport', someone('officer')],
  ...chain,
  ['acknowledge', someone('coordinator')],
  ['close', someone('officer')],
];

/** A cycle that has come to a state by the whole year's way; in a review, with the first `approvals` given. */
export const cycleIn = (state: CycleState, approvals = 0): Cycle => {
  let cycle = begin(annualCycle).next;
  if (state === 'cancelled') return done(send(cycle, 'cancel', someone('coordinator'))).next;
  let given = 0;
  for (const [event, actor] of wholeYear) {
    if (cycle.state === state && given === approvals) return cycle;
    if (cycle.state === state) given += 1;
    cycle = done(send(cycle, event, actor)).next;
  }
  return cycle;
};
