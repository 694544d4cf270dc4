import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nameIn, type StateNames } from './difference.js';
import { stateNames, stateOf } from './graph.js';
import { migrateInstance, reversed } from './migrate-instance.js';
import { anyMove, anyRevision, anyShape, approvalsAt, askedIn, definitionFrom, instanceAfter, neededAt, passedBefore, revisedBy } from './migrate-instance.fixture.js';

const revisions = fc.array(anyRevision, { maxLength: 4 });
const moves = fc.array(anyMove, { maxLength: 30 });
const often = { numRuns: 2_000 };

const taken = (from: Parameters<typeof definitionFrom>[0], revised: ReturnType<typeof revisedBy>, done: Parameters<typeof instanceAfter>[1]) => {
  const [before, after] = [definitionFrom(from, 1), definitionFrom(revised.shape, 2)];
  const instance = instanceAfter(from, done);
  const facts = { asked: askedIn(instance) };
  return { before, after, instance, facts, landing: migrateInstance(before, after, instance, facts, revised.names) };
};

const under = <T>(record: Readonly<Record<string, T>>, names: StateNames): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([state, value]) => [nameIn(names, state), value]));

describe('whatever a new version changes, and wherever an instance stands', () => {
  it('it lands in a state that is known there and of the same kind, behind no decision that it lacks', () => {
    const seen = { landed: 0, behindReview: 0, stayed: 0 };
    fc.assert(
      fc.property(anyShape, revisions, moves, (shape, changes, done) => {
        const revised = revisedBy(shape, changes);
        const { before, after, instance, landing } = taken(shape, revised, done);
        if (!landing.ok) {
          seen.stayed += 1;
          expect(landing.reasons).not.toEqual([]);
          return;
        }
        seen.landed += 1;
        expect(stateNames(after)).toContain(landing.to);
        expect(landing.next.state).toBe(landing.to);
        expect(stateOf(after, landing.to).kind).toBe(stateOf(before, instance.state).kind);
        for (const { name, levels } of passedBefore(revised.shape, landing.to)) {
          seen.behindReview += 1;
          for (const level of levels) expect(approvalsAt(landing.next, name, level.id)).toBeGreaterThanOrEqual(neededAt(level));
        }
      }),
      often,
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100);
  });

  it('there and back it is the instance it was', () => {
    let returned = 0;
    fc.assert(
      fc.property(anyShape, revisions, moves, (shape, changes, done) => {
        const revised = revisedBy(shape, changes);
        const { before, after, instance, facts, landing } = taken(shape, revised, done);
        if (!landing.ok) return;
        const back = migrateInstance(after, before, landing.next, { asked: under(facts.asked, revised.names) }, reversed(revised.names));
        expect(back).toEqual({ ok: true, how: landing.how, from: landing.to, to: instance.state, next: instance });
        returned += 1;
      }),
      often,
    );
    expect(returned).toBeGreaterThan(300);
  });

  it('a version that says the same takes everything that still runs', () => {
    fc.assert(
      fc.property(anyShape, moves, (shape, done) => {
        const { before, instance, landing } = taken(shape, { shape, names: {} }, done);
        if (stateOf(before, instance.state).kind === 'final') expect(landing).toMatchObject({ ok: false, reasons: [{ code: 'already-ended' }] });
        else expect(landing).toMatchObject({ ok: true, how: 'same', next: instance });
      }),
      often,
    );
  });
});
