import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../../../platform/index.js';
import { readArguments } from './read-arguments.js';

const move = (...more: string[]) => readArguments(['move', '--year', '2569', '--milestone', 'plan', '--reason', 'น้ำท่วม', ...more]);

describe('the arguments of the deadlines command', () => {
  it('name a milestone of a year, a day of either era and a reason', () => {
    expect(move('--to', '2568-12-15')).toEqual({
      fiscalYear: 2569, definitionId: 'annual-cycle', milestone: 'plan', province: null, to: { dueOn: '2025-12-15' }, reason: 'น้ำท่วม', onlyTry: false,
    });
  });

  it('move by working days, or back to what holds above', () => {
    expect(move('--by=-3', '--try')).toMatchObject({ to: { workingDays: -3 }, onlyTry: true });
    expect(move('--follow', '--province', 'เชียงใหม่')).toMatchObject({ to: { follow: true }, province: 'เชียงใหม่' });
  });

  it.each([
    [[]], [['list']], [['move']], [['move', '--year', '2025', '--milestone', 'plan', '--reason', 'x', '--to', '2025-12-15']],
    [['move', '--year', '2569', '--milestone', 'lunch', '--reason', 'x', '--to', '2025-12-15']], [['move', '--year', '2569', '--milestone', 'plan', '--to', '2025-12-15']],
    [['move', '--year', '2569', '--milestone', 'plan', '--reason', 'x']], [['move', '--year', '2569', '--milestone', 'plan', '--reason', 'x', '--to', '2025-02-30']],
    [['move', '--year', '2569', '--milestone', 'plan', '--reason', 'x', '--by', 'some']], [['move', '--year', '2569', '--milestone', 'plan', '--reason', 'x', '--by', '1', '--follow']],
  ])('explain themselves where something is missing: %j', (args) => {
    expect(() => readArguments(args)).toThrow(UsageError);
  });
});
