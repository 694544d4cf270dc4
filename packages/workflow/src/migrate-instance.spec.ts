import { describe, expect, it } from '@jest/globals';
import { migrateInstance, reversed } from './migrate-instance.js';
import { askedIn, definitionFrom, instanceAfter, type Shape } from './migrate-instance.fixture.js';

const heads = { id: 'first', rule: 'all' as const };
const clerks = { id: 'second', rule: 'all' as const };
const work = (name: string) => ({ name, levels: [], skips: false });
const review = (name: string, ...levels: (typeof heads)[]) => ({ name, levels, skips: false });

const one: Shape = [work('writing'), review('reviewing', heads), work('executing')];
const move = (event: 'go' | 'approve' | 'stop', seat = 0) => ({ event, seat, to: 0 });

const written = instanceAfter(one, []);
const underReview = instanceAfter(one, [move('go')]);
const approved = instanceAfter(one, [move('go'), move('approve')]);
const stopped = instanceAfter(one, [move('stop')]);

const migrated = (instance: typeof written, shape: Shape, names = {}) =>
  migrateInstance(definitionFrom(one, 1), definitionFrom(shape, 2), instance, { asked: askedIn(instance) }, names);

describe('a running instance and the next version', () => {
  it('goes on in the same state', () => {
    expect(migrated(approved, [...one, work('reporting')])).toEqual({ ok: true, how: 'same', from: 'executing', to: 'executing', next: approved });
  });

  it('goes on in the state that has another name now, and so does its past', () => {
    const landing = migrated(approved, [work('writing'), review('deciding', heads), work('carryingOut')], { reviewing: 'deciding', executing: 'carryingOut' });
    expect(landing).toMatchObject({ ok: true, how: 'mapped', to: 'carryingOut', next: { rounds: { deciding: 1 }, decisions: [{ state: 'deciding', verdict: 'approve' }] } });
  });

  it('stays when its state is gone', () => {
    expect(migrated(approved, [work('writing'), review('reviewing', heads)])).toMatchObject({ ok: false, reasons: [{ code: 'state-missing-there', params: { state: 'executing' } }] });
  });

  it('stays when its state is gone and another has taken the name', () => {
    const landing = migrated(approved, [work('executing'), review('reviewing', heads)], { writing: 'executing' });
    expect(landing).toMatchObject({ ok: false, reasons: [{ code: 'state-missing-there' }] });
  });

  it('stays when it has ended: what is over keeps the rules it ended by', () => {
    expect(migrated(stopped, one)).toMatchObject({ ok: false, reasons: [{ code: 'already-ended' }] });
  });

  it('stays while a chain decides that the new version asks otherwise', () => {
    expect(migrated(underReview, [work('writing'), review('reviewing', heads, clerks), work('executing')])).toMatchObject({ ok: false, reasons: [{ code: 'chain-differs' }] });
    expect(migrated(underReview, [...one, work('reporting')])).toMatchObject({ ok: true, how: 'same' });
  });

  it('stays when the new version asks for a decision on the way that nobody has made', () => {
    expect(migrated(approved, [work('writing'), review('reviewing', heads, clerks), work('executing')])).toMatchObject({
      ok: false,
      reasons: [{ code: 'decision-missing', where: 'level:second', params: { state: 'reviewing', level: 'second' } }],
    });
    expect(migrated(written, [work('writing'), review('reviewing', heads, clerks), work('executing')])).toMatchObject({ ok: true });
  });

  it('counts an approval of one for all only when one was asked', () => {
    const facts = { asked: { reviewing: { first: 2 } } };
    expect(migrateInstance(definitionFrom(one, 1), definitionFrom(one, 2), approved, facts)).toMatchObject({ ok: false, reasons: [{ code: 'decision-missing' }] });
  });

  it('does not ask for the decisions of a level that does not apply to it', () => {
    const target = definitionFrom([work('writing'), review('reviewing', heads, { ...clerks, onlyFor: ['large'] } as typeof heads), work('executing')], 2);
    const facts = { asked: askedIn(approved) };
    expect(migrateInstance(definitionFrom(one, 1), target, approved, { ...facts, kinds: ['small'] })).toMatchObject({ ok: true });
    expect(migrateInstance(definitionFrom(one, 1), target, approved, { ...facts, kinds: ['large'] })).toMatchObject({ ok: false });
  });

  it('stays when its past would be taken for that of another state', () => {
    const landing = migrated(approved, [work('writing'), work('executing'), review('later', heads)], { later: 'reviewing', reviewing: 'executed', executing: 'executing' });
    expect(landing).toMatchObject({ ok: true });
    const mixed = migrated(approved, [work('reviewing'), work('executing')], { writing: 'reviewing' });
    expect(mixed).toMatchObject({ ok: false, reasons: [{ code: 'history-mixed', params: { state: 'reviewing' } }] });
  });

  it('never crosses into another workflow', () => {
    const other = { ...definitionFrom(one, 1), id: 'other' };
    expect(migrateInstance(definitionFrom(one, 1), other, written, { asked: {} })).toMatchObject({ ok: false, reasons: [{ code: 'other-workflow' }] });
  });

  it('knows no way back where two states were given one name', () => {
    expect(() => reversed({ writing: 'working', executing: 'working' })).toThrow(RangeError);
  });
});
