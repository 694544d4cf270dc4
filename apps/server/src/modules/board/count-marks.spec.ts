import { describe, expect, it } from '@jest/globals';
import type { BoardCell, BoardRow } from '@prongsai/contracts';
import { countMarks } from './count-marks.js';

const row = (...marks: BoardCell['mark'][]): BoardRow =>
  ({ cycleId: 'one', cells: marks.map((mark) => ({ mark })) }) as unknown as BoardRow;

describe('countMarks', () => {
  it('counts an agency once, by its worst mark', () => {
    expect(countMarks([row('done', 'late', 'dueSoon'), row('done', 'dueSoon'), row('done', 'open'), row('returned')])).toMatchObject({
      late: 2,
      dueSoon: 1,
      onTime: 1,
    });
  });

  it('counts a forecast beside the lateness that causes it', () => {
    expect(countMarks([row('late', 'willMiss')])).toEqual({ late: 1, willMiss: 1, dueSoon: 0, onTime: 0 });
  });

  it('leaves out agencies without a cycle', () => {
    expect(countMarks([{ ...row('notOpen'), cycleId: null }])).toEqual({ onTime: 0, dueSoon: 0, late: 0, willMiss: 0 });
  });
});
