import { describe, expect, it } from '@jest/globals';
import { allowedEvents, begin, checkDefinition, openLevel, skippedLevels, type Actor } from '@prongsai/workflow';
import { completeFacts, cycleIn, done, send, someone, type Cycle } from './cycle.fixture.js';
import { annualCycle } from './definition.js';
import { annualCycle2 } from './definition-2.js';
import type { CycleFacts } from './facts.js';
import { cycleEvents, cycleRoles, cycleStates, type CycleEvent, type CycleRole, type CycleState } from './names.js';
import { withoutDivisions } from './practice.js';

const reviews = ['planReview', 'sixMonthReview', 'twelveMonthReview'] as const;
type Review = (typeof reviews)[number];
const workOf: Record<Review, CycleState> = { planReview: 'planning', sixMonthReview: 'sixMonthReporting', twelveMonthReview: 'twelveMonthReporting' };
const submitOf: Record<Review, CycleEvent> = { planReview: 'submitPlan', sixMonthReview: 'submitSixMonthReport', twelveMonthReview: 'submitTwelveMonthReport' };

const send2 = (cycle: Cycle, event: CycleEvent, actor: Actor, facts = completeFacts()) => send(cycle, event, actor, facts, annualCycle2);
const isReview = (state: CycleState): state is Review => reviews.some((review) => review === state);

/** How an account stands to what is asked, and to the seat it is asked in. */
const relations = ['holder', 'acting holder', 'author', 'acting author', 'waived author', 'holder of another seat', 'former holder'] as const;
type Relation = (typeof relations)[number];

const levelRoles: readonly CycleRole[] = ['divisionHead', 'clerk', 'executive'];
/** Approvals given before a level is open: two heads, then the clerk. */
const opening = [0, 2, 3];

const isAuthor = (relation: Relation) => relation === 'author' || relation === 'acting author';

const actorAs = (role: CycleRole, relation: Relation): Actor => {
  const seat = someone(role);
  switch (relation) {
    case 'holder':
      return seat;
    case 'acting holder':
      return { ...seat, accountId: 'somebody acting by order' };
    case 'author':
    case 'acting author':
    case 'waived author':
      return { ...seat, accountId: 'writer' };
    case 'holder of another seat':
    case 'former holder':
      return { ...seat, positionId: `another ${role}` };
  }
};

const factsFor = (relation: Relation, over: Partial<CycleFacts>): CycleFacts => {
  const facts = completeFacts(over);
  if (relation !== 'waived author') return facts;
  const waived = { by: 'order 7', what: 'one officer' };
  return { ...facts, approvers: Object.fromEntries(Object.entries(facts.approvers).map(([id, seats]) => [id, seats.map((seat) => ({ ...seat, waived }))])) };
};

/** What the definition says of an event, worked out apart from the kernel: a state, or every refusal. */
const lawOf = (state: CycleState, level: number, event: CycleEvent, role: CycleRole, relation: Relation): CycleState | readonly string[] => {
  const declared = annualCycle2.states[state];
  if (declared.kind === 'final') return ['state-final'];
  if (declared.kind === 'review' && (event === 'approve' || event === 'return')) {
    const mine = levelRoles.indexOf(role);
    if (mine < 0) return ['role-not-allowed'];
    if (relation === 'holder of another seat' || relation === 'former holder') return ['not-asked'];
    const standing = mine < level ? ['already-decided'] : mine > level ? ['level-not-open'] : [];
    const refusals = [...standing, ...(isAuthor(relation) ? ['own-text'] : [])];
    if (refusals.length > 0) return refusals;
    if (event === 'return') return workOf[state as Review];
    const approved = typeof declared.approval.onApproved.to === 'string' ? declared.approval.onApproved.to : state;
    return role === 'executive' ? approved : state;
  }
  const transition = declared.on?.[event] ?? annualCycle2.anywhere?.[event];
  if (transition === undefined) return ['event-unknown-here'];
  if (!transition.by.includes(role)) return ['role-not-allowed'];
  return typeof transition.to === 'string' ? transition.to : 'analysing';
};

/** A state, the level that is open in it, and the approvals given before. */
type Place = readonly [state: CycleState, level: number, given: number];
const places = cycleStates.flatMap((state): Place[] => (isReview(state) ? opening.map((given, level) => [state, level, given]) : [[state, 0, 0]]));

describe('the annual cycle, version 2', () => {
  it('is sound, and another version of the same', () => {
    expect(checkDefinition(annualCycle2)).toEqual([]);
    expect([annualCycle2.id, annualCycle2.version]).toEqual([annualCycle.id, 2]);
    expect(Object.keys(annualCycle2.states)).toEqual(Object.keys(annualCycle.states));
  });

  it.each(places)('in %s at level %i: every event, of every role, in every relation', (state, level, given) => {
    const cycle = cycleIn(state, given);
    for (const event of cycleEvents) {
      for (const role of cycleRoles) {
        for (const relation of relations) {
          const to = event === 'reopen' ? 'analysing' : undefined;
          if (event === 'reopen' && state === 'analysing') continue;
          const outcome = send2(cycle, event, actorAs(role, relation), factsFor(relation, { to }));
          const said = outcome.ok ? outcome.to : outcome.refusals.map(({ code }) => code);
          expect([event, role, relation, said]).toEqual([event, role, relation, lawOf(state, level, event, role, relation)]);
        }
      }
    }
  });

  it.each(places)('in %s at level %i: what is shown beforehand is what is decided', (state, _level, given) => {
    const cycle = cycleIn(state, given);
    for (const role of cycleRoles) {
      for (const relation of relations) {
        const facts = factsFor(relation, { reason: undefined, until: undefined, remarks: undefined, readHash: undefined });
        for (const { event, allowed, targets, refusals } of allowedEvents(annualCycle2, cycle, actorAs(role, relation), facts)) {
          const outcome = send2(cycle, event as CycleEvent, actorAs(role, relation), factsFor(relation, { to: targets[0] }));
          expect([event, allowed, refusals]).toEqual([event, outcome.ok, outcome.ok ? [] : outcome.refusals]);
        }
      }
    }
  });
});

describe.each(reviews)('version 2 of %s', (state) => {
  /** The text of the finance division has changed, that of the works has not. */
  const parts = (finance: string, works = 'works') => {
    const contentHash = `${finance} ${works}`;
    const [first, second] = completeFacts().approvers['heads']!;
    const heads = [{ ...first!, contentHash: finance }, { ...second!, contentHash: works }];
    return completeFacts({ contentHash, readHash: contentHash, approvers: { ...completeFacts().approvers, heads } });
  };
  const underReview = (given: CycleFacts, ...actors: Actor[]) => {
    const submitted = done(send2({ ...cycleIn(workOf[state]), decisions: [] }, submitOf[state], someone('officer'), given)).next;
    return actors.reduce((cycle, actor) => done(send2(cycle, 'approve', actor, given)).next, submitted);
  };
  const heads = [someone('divisionHead'), someone('divisionHead', 'head of works')];
  const asked = (cycle: Cycle, facts: CycleFacts) => openLevel(annualCycle2, cycle, facts)?.waiting.map(({ positionId }) => positionId);

  it('goes back by the officer, and comes again with what an edit has not touched', () => {
    const withdrawn = done(send2(underReview(parts('a'), ...heads), 'withdraw', someone('officer'), parts('a')));
    expect(withdrawn).toMatchObject({ to: workOf[state], effects: [{ name: 'plan-reminders' }] });
    const again = done(send2(withdrawn.next, submitOf[state], someone('officer'), parts('b')));
    expect(again.effects).toContainEqual({ name: 'ask-approvers', state, round: 2, level: 'heads' });
    expect(asked(again.next, parts('b'))).toEqual(['head of finance']);
  });

  it('that was returned unchanged goes to the one who returned it', () => {
    const atClerk = underReview(parts('a'), ...heads);
    const returned = done(send2(atClerk, 'return', someone('clerk'), parts('a'))).next;
    expect(asked(done(send2(returned, submitOf[state], someone('officer'), parts('a'))).next, parts('a'))).toEqual(['clerk']);
  });

  it('asks no heads where there are no divisions, and says so', () => {
    const small = completeFacts({ kinds: [withoutDivisions], approvers: { ...completeFacts().approvers, heads: [] } });
    expect(asked(underReview(small), small)).toEqual(['clerk']);
    expect(skippedLevels(annualCycle2, state, small)).toEqual([
      { code: 'level-not-for', where: 'level:heads', params: { level: 'heads', role: 'divisionHead', kinds: withoutDivisions } },
    ]);
    expect(skippedLevels(annualCycle2, state, completeFacts())).toEqual([]);
  });

  it('does not pass over a division that has no head', () => {
    const headless = completeFacts({ approvers: { ...completeFacts().approvers, heads: [] } });
    expect(send2(cycleIn(workOf[state]), submitOf[state], someone('officer'), headless)).toMatchObject({ ok: false, refusals: [{ code: 'no-approver' }] });
  });
});

describe('a return of the plan', () => {
  it.each([
    [undefined, 'planning'],
    ['planning', 'planning'],
    ['analysing', 'analysing'],
  ] as const)('to %s leads to %s', (to, expected) => {
    expect(send2(cycleIn('planReview'), 'return', someone('divisionHead'), completeFacts({ to }))).toMatchObject({ ok: true, to: expected });
  });

  it('leads to no other step', () => {
    expect(send2(cycleIn('planReview'), 'return', someone('divisionHead'), completeFacts({ to: 'executing' }))).toMatchObject({ ok: false, refusals: [{ code: 'target-unknown' }] });
  });
});

describe('a cycle that is reopened', () => {
  it('forgets what was approved from there on, and only that', () => {
    const reopened = done(send2(cycleIn('twelveMonthReporting'), 'reopen', someone('coordinator'), completeFacts({ to: 'executing' }))).next;
    expect(reopened.decisions.filter(({ voided }) => voided).every(({ state }) => state === 'sixMonthReview')).toBe(true);
    expect(reopened.decisions.filter(({ voided }) => !voided).every(({ state }) => state === 'planReview')).toBe(true);
  });
});

describe('a new cycle of version 2', () => {
  it('begins as one of version 1 does', () => {
    expect(begin(annualCycle2)).toEqual(begin(annualCycle));
  });
});
