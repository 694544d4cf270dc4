import { describe, expect, it } from '@jest/globals';
import type { BoardCell, BoardRow, Mark, Role } from '@prongsai/contracts';
import { arrange, heldLate, lateFrom, shareDone, standingOf, type BoardFilters } from './standing.js';

const cell = (milestone: string, mark: Mark, days: number | null = null): BoardCell => ({
  milestone, mark, days, percent: null, dueOn: null, doneOn: null, extended: false,
});

const row = (name: string, cells: BoardCell[], held: [Role, number][] = [], district = 'เมือง'): BoardRow => ({
  id: name,
  agency: { id: name, slug: name, name: { th: name, en: name }, shortName: { th: name, en: name }, type: 'อบต.', district, province: null },
  cycleId: null,
  fiscalYear: 2569,
  state: null,
  score: null,
  cells,
  holders: held.map(([role, workingDays]) => ({ positionId: name, role, title: { th: role, en: role }, since: '2026-04-03T06:40:00Z', workingDays })),
});

const late = row('ก', [cell('plan', 'done'), cell('sixMonthReport', 'late', 5)], [['divisionHead', 9]]);
const longLate = row('ข', [cell('plan', 'returned', 30), cell('sixMonthReport', 'blocked')], [['clerk', 3]]);
const due = row('ค', [cell('plan', 'done'), cell('sixMonthReport', 'dueSoon', 2)], [['officer', 1]], 'ท่าสายลม');
const forecast = row('ง', [cell('plan', 'doneLate', 2), cell('sixMonthReport', 'willMiss', 4)]);
const fine = row('จ', [cell('plan', 'done'), cell('sixMonthReport', 'done')]);
const rows = [fine, forecast, due, longLate, late];

const none: BoardFilters = { standing: null, district: null, type: null, holder: null, open: false, text: '', sort: 'name' };
const names = (filters: Partial<BoardFilters>) => arrange(rows, { ...none, ...filters }).map((one) => one.id);

describe('where an agency stands', () => {
  it('is told by its worst cell', () => {
    expect(rows.map(standingOf)).toEqual(['onTime', 'willMiss', 'dueSoon', 'late', 'late']);
  });

  it('never takes work that nobody could have begun for lateness', () => {
    expect(standingOf(row('ฉ', [cell('plan', 'blocked')]))).toBe('onTime');
  });
});

describe('the rows of the board', () => {
  it('are filtered by standing, district, holder and name together', () => {
    expect(names({ standing: 'late' })).toEqual(['ก', 'ข']);
    expect(names({ open: true })).toEqual(['ก', 'ข', 'ค', 'ง']);
    expect(names({ standing: 'late', holder: 'clerk' })).toEqual(['ข']);
    expect(names({ district: 'ท่าสายลม', text: 'ค' })).toEqual(['ค']);
  });

  it('are sorted by the lateness of a milestone, the longest late on top and done below', () => {
    expect(names({ sort: 'sixMonthReport' })).toEqual(['ก', 'ค', 'ง', 'ข', 'จ']);
    expect(names({ sort: 'plan' })[0]).toBe('ข');
  });

  it('are sorted by how long they have been held', () => {
    expect(names({ sort: 'holder' }).slice(0, 3)).toEqual(['ก', 'ข', 'ค']);
  });
});

describe('who holds what is late', () => {
  it('counts late matters only, by position', () => {
    expect(heldLate(rows)).toEqual({ shares: [{ role: 'clerk', count: 1 }, { role: 'divisionHead', count: 1 }], total: 2, meanDays: 6 });
  });

  it('is nobody when nothing is late', () => {
    expect(heldLate([fine])).toEqual({ shares: [], total: 0, meanDays: 0 });
  });
});

it('counts what was done late as done', () => {
  expect(shareDone(rows, 'plan')).toBe(4 / 5);
});

describe('the way from one late cell to the next', () => {
  it('goes down, up and round the end', () => {
    const first = { agencyId: 'ข', milestone: 'plan' };
    const second = { agencyId: 'ก', milestone: 'sixMonthReport' };
    expect(lateFrom(rows, null, 1)).toEqual(first);
    expect(lateFrom(rows, first, 1)).toEqual(second);
    expect(lateFrom(rows, second, 1)).toEqual(first);
    expect(lateFrom(rows, first, -1)).toEqual(second);
  });

  it('leads nowhere when nothing is late', () => {
    expect(lateFrom([fine], null, 1)).toBeNull();
  });
});
