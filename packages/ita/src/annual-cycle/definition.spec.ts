import { describe, expect, it } from '@jest/globals';
import { begin, checkDefinition } from '@prongsai/workflow';
import { cycleIn, done, send, someone, completeFacts, wholeYear } from './cycle.fixture.js';
import { annualCycle, cycleOrder, documentUnderReview } from './definition.js';
import { cycleEvents, cycleGuards, cycleRoles, cycleStates, milestones, type CycleEvent, type CycleRole, type CycleState } from './names.js';

type Row = readonly [event: CycleEvent, by: readonly CycleRole[], to: CycleState];

const review = (approved: CycleState, returned: CycleState): readonly Row[] => [
  ['approve', ['executive'], approved],
  ['return', ['executive'], returned],
];

/** The law of the year, written out by hand: who may move what to where. Reviews stand at their last level. */
const law: Readonly<Record<CycleState, readonly Row[]>> = {
  analysing: [['submitAnalysis', ['officer'], 'planning']],
  planning: [['submitPlan', ['officer'], 'planReview']],
  planReview: review('executing', 'planning'),
  executing: [['openSixMonthReport', ['officer', 'system'], 'sixMonthReporting']],
  sixMonthReporting: [['submitSixMonthReport', ['officer'], 'sixMonthReview']],
  sixMonthReview: review('executingSecondHalf', 'sixMonthReporting'),
  executingSecondHalf: [['openTwelveMonthReport', ['officer', 'system'], 'twelveMonthReporting']],
  twelveMonthReporting: [['submitTwelveMonthReport', ['officer'], 'twelveMonthReview']],
  twelveMonthReview: review('publishing', 'twelveMonthReporting'),
  publishing: [
    ['acknowledge', ['coordinator'], 'publishing'],
    ['close', ['officer', 'coordinator'], 'closed'],
  ],
  closed: [],
  cancelled: [],
};
const finals: readonly CycleState[] = ['closed', 'cancelled'];
const reviews: readonly CycleState[] = ['planReview', 'sixMonthReview', 'twelveMonthReview'];

/** Where the coordinator may reopen to: back, and never into a review. */
const reopensTo: Readonly<Record<CycleState, readonly CycleState[]>> = {
  analysing: [],
  planning: ['analysing'],
  planReview: ['analysing', 'planning'],
  executing: ['analysing', 'planning'],
  sixMonthReporting: ['analysing', 'planning', 'executing'],
  sixMonthReview: ['analysing', 'planning', 'executing', 'sixMonthReporting'],
  executingSecondHalf: ['analysing', 'planning', 'executing', 'sixMonthReporting'],
  twelveMonthReporting: ['analysing', 'planning', 'executing', 'sixMonthReporting', 'executingSecondHalf'],
  twelveMonthReview: ['analysing', 'planning', 'executing', 'sixMonthReporting', 'executingSecondHalf', 'twelveMonthReporting'],
  publishing: ['analysing', 'planning', 'executing', 'sixMonthReporting', 'executingSecondHalf', 'twelveMonthReporting'],
  closed: [],
  cancelled: [],
};

const atLastLevel = (state: CycleState) => cycleIn(state, reviews.includes(state) ? 3 : 0);

/** What the law says of one event: its target, or the code of the refusal. */
const lawOf = (state: CycleState, event: CycleEvent, role: CycleRole): string => {
  if (finals.includes(state)) return 'state-final';
  if (event === 'cancel') return role === 'coordinator' ? 'cancelled' : 'role-not-allowed';
  const row = law[state].find(([name]) => name === event);
  if (row === undefined) return 'event-unknown-here';
  const [, by, to] = row;
  if (by.includes(role)) return to;
  // Heads and clerk have answered by the time the executive is asked.
  return reviews.includes(state) && (role === 'divisionHead' || role === 'clerk') ? 'already-decided' : 'role-not-allowed';
};

const walk = cycleStates.flatMap((state) =>
  cycleEvents.filter((event) => event !== 'reopen').flatMap((event) => cycleRoles.map((role) => [state, event, role, lawOf(state, event, role)] as const)),
);
const reopenings = cycleStates.flatMap((state) => cycleStates.map((to) => [state, to, reopensTo[state].includes(to)] as const));

describe('the annual cycle', () => {
  it('is sound', () => {
    expect(checkDefinition(annualCycle)).toEqual([]);
  });

  it('uses every word of the cycle and no other', () => {
    expect(Object.keys(annualCycle.states)).toEqual([...cycleStates]);
    expect(Object.keys(annualCycle.guards).sort()).toEqual([...cycleGuards].sort());
    expect([...annualCycle.roles.held, ...(annualCycle.roles.engine ?? [])]).toEqual([...cycleRoles]);
    const declared = Object.values(annualCycle.states).flatMap((state) => (state.kind === 'final' ? [] : Object.keys(state.on ?? {})));
    const sinceVersion2 = ['withdraw'];
    expect([...declared, ...Object.keys(annualCycle.anywhere ?? {}), 'approve', 'return', ...sinceVersion2].sort()).toEqual([...cycleEvents].sort());
  });

  it.each(walk)('in %s, "%s" by %s: %s', (state, event, role, expected) => {
    const outcome = send(atLastLevel(state), event, someone(role));
    expect(outcome.ok ? outcome.to : outcome.refusals.map(({ code }) => code)).toEqual(outcome.ok ? expected : [expected]);
  });

  it.each(reopenings)('from %s, reopening to %s is allowed: %s', (state, to, allowed) => {
    const outcome = send(atLastLevel(state), 'reopen', someone('coordinator'), completeFacts({ to }));
    const refused = finals.includes(state) ? 'state-final' : 'target-unknown';
    expect(outcome.ok ? outcome.to : outcome.refusals.map(({ code }) => code)).toEqual(allowed ? to : [refused]);
  });

  it.each(cycleRoles.filter((role) => role !== 'coordinator'))('is not reopened by %s', (role) => {
    const outcome = send(cycleIn('publishing'), 'reopen', someone(role), completeFacts({ to: 'planning' }));
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'role-not-allowed' }] });
  });
});

describe.each(reviews)('the chain of %s', (state) => {
  const answers = (approvals: number, event: 'approve' | 'return') =>
    cycleRoles.map((role) => {
      const outcome = send(cycleIn(state, approvals), event, someone(role, role === 'divisionHead' ? 'head of works' : undefined));
      return [role, outcome.ok ? outcome.to : outcome.refusals[0]?.code];
    });
  const nobodyElse = { officer: 'role-not-allowed', coordinator: 'role-not-allowed', auditor: 'role-not-allowed', system: 'role-not-allowed' };
  const [, [, , back]] = law[state] as [Row, Row];

  it.each(['approve', 'return'] as const)('asks the heads first, all at once: %s', (event) => {
    const to = event === 'approve' ? state : back;
    const expected = { ...nobodyElse, divisionHead: to, clerk: 'level-not-open', executive: 'level-not-open' };
    expect(Object.fromEntries(answers(0, event))).toEqual(expected);
    expect(Object.fromEntries(answers(1, event))).toEqual(expected);
  });

  it.each(['approve', 'return'] as const)('then the clerk: %s', (event) => {
    const to = event === 'approve' ? state : back;
    expect(Object.fromEntries(answers(2, event))).toEqual({ ...nobodyElse, divisionHead: 'already-decided', clerk: to, executive: 'level-not-open' });
  });

  it('lets nobody decide on what he wrote', () => {
    const outcome = send(cycleIn(state), 'approve', { ...someone('divisionHead'), accountId: 'writer' });
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'own-text' }] });
  });

  it('takes a text that came back through the whole chain again', () => {
    const returned = done(send(cycleIn(state, 3), 'return', someone('executive')));
    expect(returned).toMatchObject({ to: back, effects: [{ name: 'tell-returned', state, round: 1 }, { name: 'plan-reminders' }] });
    const [[submit]] = law[back] as [Row];
    const again = done(send(returned.next, submit, someone('officer')));
    expect(again.effects).toContainEqual({ name: 'ask-approvers', state, round: 2, level: 'heads' });
    expect(send(again.next, 'approve', someone('executive'))).toMatchObject({ ok: false, refusals: [{ code: 'level-not-open' }] });
  });

  it('is not entered while a lead division has no head', () => {
    const [[submit]] = law[back] as [Row];
    const headless = completeFacts({ approvers: { ...completeFacts().approvers, heads: [] } });
    expect(send(cycleIn(back), submit, someone('officer'), headless)).toMatchObject({ ok: false, refusals: [{ code: 'no-approver', where: 'level:heads' }] });
  });
});

describe('what the year sets in motion', () => {
  const words = (effects: readonly object[]) => effects.map((effect) => Object.values(effect).join(' '));

  it('when it opens: the reminders are planned', () => {
    expect(begin(annualCycle).effects).toEqual([{ name: 'plan-reminders' }]);
  });

  it('from the first event to the last', () => {
    let { next } = begin(annualCycle);
    const diary = wholeYear.map(([event, actor]) => {
      const outcome = done(send(next, event, actor));
      next = outcome.next;
      return [event, ...words(outcome.effects)];
    });
    const chain = (state: string, ...approved: string[]) => {
      const [settles, makes, ...sets] = approved;
      return [
        ['approve'],
        ['approve', `${state} 1 clerk ask-approvers`],
        ['approve', `${state} 1 executive ask-approvers`],
        ['approve', settles, makes, `${state} 1 tell-approved`, ...sets],
      ];
    };
    expect(diary).toEqual([
      ['submitAnalysis', 'analysis settle-reminders'],
      ['submitPlan', 'plan settle-reminders', 'planReview 1 heads ask-approvers'],
      ...chain('planReview', 'planApproval settle-reminders', 'plan make-document', 'plan-reminders'),
      ['openSixMonthReport', 'planPublished settle-reminders'],
      ['submitSixMonthReport', 'sixMonthReview 1 heads ask-approvers'],
      ...chain('sixMonthReview', 'sixMonthReport settle-reminders', 'sixMonthReport make-document'),
      ['openTwelveMonthReport', 'execution settle-reminders'],
      ['submitTwelveMonthReport', 'twelveMonthReview 1 heads ask-approvers'],
      ...chain('twelveMonthReview', 'twelveMonthReport settle-reminders', 'twelveMonthReport make-document'),
      ['acknowledge'],
      ['close', 'published settle-reminders', 'open-next-cycle'],
    ]);
    expect(next.state).toBe('closed');
  });

  it('settles every milestone once in a year', () => {
    let { next } = begin(annualCycle);
    const settled = wholeYear.flatMap(([event, actor]) => {
      const outcome = done(send(next, event, actor));
      next = outcome.next;
      return outcome.effects.flatMap(({ name, milestone }) => (name === 'settle-reminders' ? [milestone] : []));
    });
    expect(settled).toHaveLength(milestones.length);
    expect(new Set(settled)).toEqual(new Set(milestones));
  });

  it('when it is cancelled: no reminder is left', () => {
    const { effects } = done(send(cycleIn('executing'), 'cancel', someone('coordinator')));
    expect(effects).toEqual(milestones.map((milestone) => ({ name: 'settle-reminders', milestone })));
  });

  it('when it is reopened: the reminders are planned again', () => {
    const { effects } = done(send(cycleIn('publishing'), 'reopen', someone('coordinator'), completeFacts({ to: 'planning' })));
    expect(effects).toEqual([{ name: 'plan-reminders' }]);
  });
});

describe('beside the definition', () => {
  it('every work of the year has its milestone', () => {
    const carried = Object.entries(annualCycle.states).map(([name, state]) => [name, state.kind === 'final' ? null : state.milestone]);
    expect(Object.fromEntries(carried)).toEqual({
      analysing: 'analysis',
      planning: 'plan',
      planReview: 'planApproval',
      executing: 'planPublished',
      sixMonthReporting: 'sixMonthReport',
      sixMonthReview: 'sixMonthReport',
      executingSecondHalf: 'execution',
      twelveMonthReporting: 'twelveMonthReport',
      twelveMonthReview: 'twelveMonthReport',
      publishing: 'published',
      closed: null,
      cancelled: null,
    });
  });

  it('every review has its document', () => {
    expect(documentUnderReview).toEqual({ planReview: 'plan', sixMonthReview: 'sixMonthReport', twelveMonthReview: 'twelveMonthReport' });
  });

  it('the order of the year ends with its closing', () => {
    expect(cycleOrder[0]).toBe('analysing');
    expect(cycleOrder.at(-1)).toBe('closed');
    expect(cycleOrder).not.toContain('cancelled');
  });
});
