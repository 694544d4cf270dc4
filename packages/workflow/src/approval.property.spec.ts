import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chain, Journey, step, type Chain, type Step } from './journey.fixture.js';
import { openLevel } from './levels.js';

const walk = (levels: Chain, steps: readonly Step[], look: (journey: Journey) => void = () => {}): Journey => {
  const journey = new Journey(levels);
  for (const one of steps) {
    journey.take(one);
    look(journey);
  }
  return journey;
};

const open = (journey: Journey) => openLevel(journey.definition, journey.paper, journey.facts());
const journeys = { numRuns: 3_000 };
const steps = fc.array(step, { minLength: 1, maxLength: 40 }).map((taken): Step[] => [{ kind: 'submit' }, ...taken]);

describe('whatever people do, in whatever order', () => {
  it('no text comes into force without every decision that its chain requires, each on the very part it answers for', () => {
    let [inForce, withCarried] = [0, 0];
    fc.assert(
      fc.property(chain, steps, (levels, taken) => {
        let before = 'writing';
        walk(levels, taken, (journey) => {
          const { state, decisions, rounds } = journey.paper;
          if (before === 'review' && state === 'inForce') {
            inForce += 1;
            if (decisions.some(({ carriedFrom, round }) => carriedFrom !== undefined && round === rounds['review'])) withCarried += 1;
            for (const level of journey.asked) expect(journey.approvalsAt(level)).toBeGreaterThanOrEqual(journey.required(level));
          }
          before = state;
        });
      }),
      journeys,
    );
    expect(inForce).toBeGreaterThan(100);
    expect(withCarried).toBeGreaterThan(10);
  });

  it('the levels are asked in their order: none is open while an earlier one is incomplete', () => {
    fc.assert(
      fc.property(chain, steps, (levels, taken) => {
        walk(levels, taken, (journey) => {
          const level = open(journey)?.level.id;
          if (level === undefined || journey.facts().contentHash !== journey.paper.contentHash) return;
          const at = journey.asked.findIndex(({ id }) => id === level);
          for (const earlier of journey.asked.slice(0, at)) expect(journey.approvalsAt(earlier)).toBeGreaterThanOrEqual(journey.required(earlier));
        });
      }),
      journeys,
    );
  });

  it('a decision counts for the round it stands in only once, and a carried one was made in an earlier round', () => {
    fc.assert(
      fc.property(chain, steps, (levels, taken) => {
        walk(levels, taken, ({ paper: { decisions } }) => {
          const given = decisions.map(({ state, round, level, positionId }) => [state, round, level, positionId].join(' '));
          expect(new Set(given).size).toBe(given.length);
          for (const { round, carriedFrom = 0 } of decisions) expect(carriedFrom).toBeLessThan(round);
        });
      }),
      journeys,
    );
  });

  it('a chain that can be answered at all is brought to its end by those who are waiting, from wherever it stands', () => {
    fc.assert(
      fc.property(chain, steps, (levels, taken) => {
        const journey = walk(levels, taken);
        if (journey.paper.state === 'inForce') journey.take({ kind: 'reopen' });
        if (journey.paper.state === 'review') journey.take({ kind: 'takeBack' });
        journey.take({ kind: 'submit' });
        expect(journey.paper.state).toBe(journey.answerable ? 'review' : 'writing');
        for (let turn = 0; journey.paper.state === 'review'; turn += 1) {
          expect(turn).toBeLessThan(10);
          const { level, waiting } = open(journey)!;
          expect(journey.approve({ positionId: waiting[0]!.positionId, accountId: 'an outsider', role: level.role })).toBe(true);
        }
        expect(journey.paper.state).toBe(journey.answerable ? 'inForce' : 'writing');
      }),
      journeys,
    );
  });
});
