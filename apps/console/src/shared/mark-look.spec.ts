import { describe, expect, it } from '@jest/globals';
import { lateStep, lookOf, countedWord } from './mark-look.js';

const facts = { days: null, percent: null };

describe('the look of a mark', () => {
  it('darkens what is late in three steps of working days', () => {
    expect([1, 5, 6, 20, 21, 75].map((days) => lateStep(days))).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it('fills solidly only what is late', () => {
    expect(lookOf({ ...facts, mark: 'late', days: 9 })).toMatchObject({ ground: 'late2Bg', icon: 'triangle', text: '9' });
    expect(lookOf({ ...facts, mark: 'returned', days: 3 })).toMatchObject({ ground: 'late1Bg', icon: 'back', text: '3' });
  });

  it('draws a forecast with a dashed edge on the surface, so that nobody takes it for lateness', () => {
    expect(lookOf({ ...facts, mark: 'willMiss', days: 14 })).toMatchObject({ shape: 'dashed', ground: 'missBg', text: '+14' });
  });

  it('shows how late something was finished, and nothing when it was in time', () => {
    expect(lookOf({ ...facts, mark: 'doneLate', days: 2 }).text).toBe('+2');
    expect(lookOf({ ...facts, mark: 'done' }).text).toBe('');
  });

  it('takes the colours of what asks for a look when progress is behind the pace', () => {
    expect(lookOf({ mark: 'progress', days: null, percent: 48.4, behind: true })).toMatchObject({ fill: 'dueBg', text: '48%' });
    expect(lookOf({ mark: 'progress', days: null, percent: 61 })).toMatchObject({ edge: 'openSolid', text: '61%' });
  });

  it('words the number where one is known, and leaves the rest to the bare word', () => {
    expect(countedWord({ ...facts, mark: 'late', days: 5 })).toEqual({ key: 'marks.lateDays', params: { smart_count: 5 } });
    expect(countedWord({ ...facts, mark: 'open' })).toBeNull();
    expect(countedWord({ ...facts, mark: 'progress', percent: 40.6 })).toEqual({ key: 'marks.progressOf', params: { percent: 41 } });
  });
});
