import { describe, expect, it } from '@jest/globals';
import { covers, placeKey, placeWords, type Place } from './places.js';

const text = (start: number, end: number): Place => ({ kind: 'text', line: 3, start, end });

describe('a place', () => {
  it('is told apart from every other kind and position', () => {
    const places: Place[] = [
      text(1, 4), { kind: 'paragraph', paragraph: 1 }, { kind: 'table', table: 1, row: 1, column: 2 }, { kind: 'table', table: 1, row: 12, column: 0 },
      { kind: 'cell', sheet: '', cell: 'B7' }, { kind: 'cell', sheet: 'ผล', cell: 'B7' }, { kind: 'page', page: 1, line: 2, box: null }, { kind: 'page', page: 1, line: 2, box: { left: 1, top: 2, width: 3, height: 4 } },
    ];
    expect(new Set(places.map(placeKey)).size).toBe(places.length);
  });

  it('in a text holds what stands inside it', () => {
    expect(covers(text(10, 40), text(12, 20))).toBe(true);
    expect(covers(text(10, 40), text(35, 45))).toBe(false);
    expect(covers(text(10, 40), { kind: 'paragraph', paragraph: 10 })).toBe(false);
  });

  it('is said as people look it up', () => {
    expect(placeWords({ kind: 'cell', sheet: 'ผลรวม', cell: 'B7' })).toEqual({ key: 'cell', params: { cell: 'ผลรวม B7' } });
    expect(placeWords({ kind: 'cell', sheet: '', cell: 'B7' }).params).toEqual({ cell: 'B7' });
    expect(placeWords(text(1, 2))).toEqual({ key: 'line', params: { line: 3 } });
  });
});
