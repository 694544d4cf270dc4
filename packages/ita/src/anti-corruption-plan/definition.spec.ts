import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { begin, checkDefinition, decide, edgesOf, type Actor, type Instance } from '@prongsai/workflow';
import { completeFacts, someone } from '../annual-cycle/cycle.fixture.js';
import { annualCycle2 } from '../annual-cycle/definition-2.js';
import { antiCorruptionPlan, type AntiCorruptionState } from './definition.js';

type Plan = Instance<AntiCorruptionState>;

const newPlan = (): Plan => begin(antiCorruptionPlan).next;
const send = (plan: Plan, event: string, actor: Actor, facts = completeFacts()) => decide(antiCorruptionPlan, plan, event, actor, facts);

const chain = [
  ['approve', someone('divisionHead')],
  ['approve', someone('divisionHead', 'head of works')],
  ['approve', someone('clerk')],
  ['approve', someone('executive')],
] as const;
const wholeYear: readonly (readonly [string, Actor])[] = [
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

describe('the anti-corruption action plan', () => {
  it('is sound', () => {
    expect(checkDefinition(antiCorruptionPlan)).toEqual([]);
  });

  it('is under 150 lines of data', () => {
    const lines = ['definition.ts', 'words.ts'].flatMap((file) => readFileSync(path.join(import.meta.dirname, file), 'utf8').trimEnd().split('\n'));
    expect(lines.length).toBeLessThan(150);
  });

  it('goes from the plan through both reports to its end, by the same kernel', () => {
    const visited = new Set<string>();
    let plan = newPlan();
    for (const [event, actor] of wholeYear) {
      visited.add(plan.state);
      const outcome = send(plan, event, actor);
      expect(outcome).toMatchObject({ ok: true });
      if (outcome.ok) plan = outcome.next;
    }
    expect(plan.state).toBe('closed');
    expect([...visited]).toEqual(Object.keys(antiCorruptionPlan.states).slice(0, -2));
  });

  it('begins with the plan: no result is analysed', () => {
    expect(newPlan().state).toBe('planning');
    expect(send(newPlan(), 'submitAnalysis', someone('officer'))).toMatchObject({ ok: false, refusals: [{ code: 'event-unknown-here' }] });
  });

  it('asks for a complete plan, but for none that answers a score', () => {
    const noWeakPointsAnswered = completeFacts({ resultPresent: false, weakIndicators: [1, 2, 3], analysedIndicators: [] });
    expect(send(newPlan(), 'submitPlan', someone('officer'), noWeakPointsAnswered)).toMatchObject({ ok: true, to: 'planReview' });
    expect(send(newPlan(), 'submitPlan', someone('officer'), completeFacts({ measures: [] }))).toMatchObject({ ok: false, refusals: [{ code: 'measures-missing' }] });
  });

  it('moves as the annual cycle moves, wherever both know the step', () => {
    const step = ({ from, event, to }: { from: string; event: string; to: string }) => `${from}: ${event} to ${to}`;
    expect(edgesOf(annualCycle2).map(step)).toEqual(expect.arrayContaining(edgesOf(antiCorruptionPlan).map(step)));
  });
});
