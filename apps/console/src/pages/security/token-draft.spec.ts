import { describe, expect, it } from '@jest/globals';
import { gapsOf, grantableTo, lifetimes, toggled, type TokenDraft } from './token-draft.js';

const draft: TokenDraft = { name: 'ระบบสารบรรณ', positionId: 'p', permissions: ['cycle.read'], days: 90 };

describe('what a token can be given', () => {
  it('is what the position may do, and never to decide', () => {
    expect(grantableTo('officer')).toContain('measure.write');
    expect(grantableTo('executive')).not.toContain('measure.write');
    expect(grantableTo('executive')).not.toContain('approval.decide');
  });

  it('ends within a year', () => {
    expect(Math.max(...lifetimes)).toBeLessThanOrEqual(366);
  });
});

describe('a draft of a token', () => {
  it('lacks nothing with a name and a permission', () => {
    expect(gapsOf(draft)).toEqual([]);
  });

  it('tells everything it lacks at once', () => {
    expect(gapsOf({ ...draft, name: ' ', permissions: [] })).toEqual(['noName', 'noPermission']);
  });

  it('takes a permission in and out again', () => {
    expect(toggled(draft.permissions, 'result.read')).toEqual(['cycle.read', 'result.read']);
    expect(toggled(draft.permissions, 'cycle.read')).toEqual([]);
  });
});
