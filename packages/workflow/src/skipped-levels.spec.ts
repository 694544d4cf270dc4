import { describe, expect, it } from '@jest/globals';
import { begin } from './arrive.js';
import { decide } from './decide.js';
import { openLevel } from './levels.js';
import { accepted, at, codes, facts, paperWith, threeLevels, type PaperFacts } from './paper.fixture.js';
import { skippedLevels } from './skipped-levels.js';

const [heads, clerks, members] = threeLevels;
/** Heads are asked except for letters, clerks only for deeds and wills. */
const byKind = paperWith([{ ...heads!, notFor: ['letter'] }, { ...clerks!, onlyFor: ['deed', 'will'] }, members!]);
const submit = (given: PaperFacts) => decide(byKind, begin(byKind).next, 'submit', at('writer'), given);

describe('a level for some kinds only', () => {
  it.each([
    ['a deed', ['deed'], 'heads', ['heads', 'clerks', 'members']],
    ['a note', ['note'], 'heads', ['heads', 'members']],
    ['a letter', ['letter'], 'members', ['members']],
    ['a letter with a deed', ['letter', 'deed'], 'clerks', ['clerks', 'members']],
  ])('of %s: those that apply are asked, in their order', (_what, kinds, first, asked) => {
    const given = facts({ kinds });
    let { next, effects } = accepted(submit(given));
    expect(effects).toContainEqual({ name: 'ask', state: 'review', round: 1, level: first });
    const opened: string[] = [];
    for (let open = openLevel(byKind, next, given); open !== null; open = openLevel(byKind, next, given)) {
      if (opened.at(-1) !== open.level.id) opened.push(open.level.id);
      ({ next, effects } = accepted(decide(byKind, next, 'approve', at(open.waiting[0]!.positionId), given)));
    }
    expect(opened).toEqual(asked);
    expect(next.state).toBe('inForce');
  });

  it('is not skipped in silence', () => {
    expect(skippedLevels(byKind, 'review', facts({ kinds: ['letter'] }))).toEqual([
      { code: 'level-not-for', where: 'level:heads', params: { level: 'heads', role: 'head', kinds: 'letter' } },
      { code: 'level-only-for', where: 'level:clerks', params: { level: 'clerks', role: 'clerk', kinds: 'deed,will' } },
    ]);
    expect(skippedLevels(byKind, 'review', facts({ kinds: ['deed'] }))).toEqual([]);
    expect(skippedLevels(byKind, 'writing', facts({ kinds: ['letter'] }))).toEqual([]);
  });

  it('needs no seat where it is skipped, and one where it applies', () => {
    const nobody = { ...facts().approvers, heads: [], clerks: [] };
    expect(submit(facts({ kinds: ['letter'], approvers: nobody }))).toMatchObject({ ok: true });
    expect(submit(facts({ kinds: ['deed'], approvers: nobody }))).toMatchObject({
      ok: false,
      refusals: [{ code: 'no-approver', where: 'level:heads' }, { code: 'no-approver', where: 'level:clerks' }],
    });
  });

  it('asks nobody who would sit there elsewhere', () => {
    const given = facts({ kinds: ['letter'] });
    expect(codes(decide(byKind, accepted(submit(given)).next, 'approve', at('head-1'), given))).toEqual(['role-not-allowed']);
  });
});
