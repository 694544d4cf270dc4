import { describe, expect, it } from '@jest/globals';
import { chooseDue } from './choose-due.js';

const line = (id: string, deadlineId: string, plannedFor: number, rung = 'before7', asked = false) => ({ id, deadlineId, plannedFor, rung, asked });

describe('chooseDue', () => {
  it('sends the only rung that is due', () => {
    expect(chooseDue([line('a', 'plan', 1)])).toEqual({ send: [line('a', 'plan', 1)], superseded: [] });
  });

  it('sends the latest rung once after an outage and names the older ones', () => {
    const chosen = chooseDue([line('30', 'plan', 1), line('7', 'plan', 2), line('1', 'plan', 3)]);
    expect(chosen.send.map(({ id }) => id)).toEqual(['1']);
    expect(chosen.superseded.map(({ id }) => id)).toEqual(['30', '7']);
  });

  it('keeps the deadlines apart', () => {
    const chosen = chooseDue([line('a', 'plan', 2), line('b', 'planApproval', 1), line('c', 'plan', 1)]);
    expect(chosen.send.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(chosen.superseded.map(({ id }) => id)).toEqual(['c']);
  });

  it('sends the further rung where a day off has pushed two onto one hour', () => {
    const chosen = chooseDue([line('due', 'plan', 1, 'due'), line('before', 'plan', 1, 'before1')]);
    expect(chosen.send.map(({ id }) => id)).toEqual(['due']);
  });

  it('always sends what a person asked for, and lets it take no rung’s place', () => {
    const chosen = chooseDue([line('rung', 'plan', 1), line('asked', 'plan', 2, 'before1', true)]);
    expect(chosen.send.map(({ id }) => id)).toEqual(['rung', 'asked']);
    expect(chosen.superseded).toEqual([]);
  });

  it('has nothing to do when nothing is due', () => {
    expect(chooseDue([])).toEqual({ send: [], superseded: [] });
  });
});
