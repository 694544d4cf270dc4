import { describe, expect, it } from '@jest/globals';
import { addWorkingDays, cabinetDecisions, dueDay, fiscalYearRange, holidaySet, workingDayOnOrBefore, type HolidaySet } from '@prongsai/thai';
import { milestoneDueOn, reminderLadder } from './milestones.js';
import { milestones, type Milestone } from './names.js';

/** The days decided while a fiscal year ran, as the offices lived through them: the calendar before and after each decision. */
const changesDuring = (fiscalYear: number) => {
  const { start, end } = fiscalYearRange(fiscalYear);
  const years = [Number(start.slice(0, 4)), Number(end.slice(0, 4)) + 1] as const;
  return cabinetDecisions
    .filter(({ decidedOn }) => decidedOn >= start && decidedOn <= end)
    .map(({ decidedOn, days }, index, all) => ({
      decidedOn,
      days: days.map(({ day, kind }) => (kind === 'withdrawn' ? `-${day}` : `+${day}`)),
      before: holidaySet(...years, [], { knownOn: all[index - 1]?.decidedOn ?? start }),
      after: holidaySet(...years, [], { knownOn: decidedOn }),
    }));
};

const letterOn = (dueOn: string, workingDays: number, holidays: HolidaySet): string =>
  workingDays === 0 ? workingDayOnOrBefore(dueOn, holidays) : addWorkingDays(dueOn, workingDays, holidays);

interface Moved {
  readonly letter: string;
  readonly from: string;
  readonly to: string;
}

/** Every letter of the year that a change takes to another day. */
const movedLetters = (fiscalYear: number, before: HolidaySet, after: HolidaySet): Moved[] =>
  milestones.flatMap((milestone: Milestone) =>
    reminderLadder.flatMap(({ code, workingDays }) => {
      const from = letterOn(milestoneDueOn(milestone, fiscalYear, before), workingDays, before);
      const to = letterOn(milestoneDueOn(milestone, fiscalYear, after), workingDays, after);
      return from === to ? [] : [{ letter: `${milestone} ${code}`, from, to }];
    }),
  );

const replay = (fiscalYear: number) =>
  changesDuring(fiscalYear).map(({ days, before, after }) => ({
    days,
    moved: movedLetters(fiscalYear, before, after).map(({ letter, from, to }) => `${letter}: ${from} -> ${to}`),
  }));

describe('the mid-year changes of FY2561, replayed', () => {
  it('move letters after the six-month report by the day that was added before Songkran, and none by what the rule had said already', () => {
    expect(replay(2561)).toEqual([
      { days: ['+2018-01-02'], moved: [] },
      { days: ['+2018-04-12'], moved: ['sixMonthReport late3: 2018-04-17 -> 2018-04-18', 'sixMonthReport late5: 2018-04-19 -> 2018-04-20'] },
    ]);
  });

  it('take a due day that was computed for the added day to the first working day after Songkran', () => {
    const [, songkran] = changesDuring(2561);
    expect(songkran && [dueDay('2018-04-12', songkran.before), dueDay('2018-04-12', songkran.after)]).toEqual(['2018-04-12', '2018-04-17']);
  });
});

describe('the mid-year changes of FY2563, replayed', () => {
  it('move letters by each day that was put off, added and given back', () => {
    expect(replay(2563)).toEqual([
      {
        days: ['+2019-12-30'],
        moved: [
          'planApproval late3: 2020-01-02 -> 2020-01-03',
          'planApproval late5: 2020-01-06 -> 2020-01-07',
          'planPublished before30: 2019-12-17 -> 2019-12-16',
        ],
      },
      {
        days: ['-2020-04-13', '-2020-04-14', '-2020-04-15'],
        moved: [
          'sixMonthReport late1: 2020-04-16 -> 2020-04-13',
          'sixMonthReport late3: 2020-04-20 -> 2020-04-15',
          'sixMonthReport late5: 2020-04-22 -> 2020-04-17',
        ],
      },
      { days: ['+2020-07-27'], moved: [] },
      {
        days: ['+2020-09-04', '+2020-09-07'],
        moved: ['execution before30: 2020-08-19 -> 2020-08-17', 'twelveMonthReport before30: 2020-08-28 -> 2020-08-26'],
      },
      { days: ['+2020-11-19', '+2020-11-20', '-2020-12-07', '+2020-12-11'], moved: [] },
    ]);
  });

  it('bring a due day forward that was computed past the Songkran that was put off', () => {
    const [, songkran] = changesDuring(2563);
    expect(songkran && [dueDay('2020-04-13', songkran.before), dueDay('2020-04-13', songkran.after)]).toEqual(['2020-04-16', '2020-04-13']);
  });

  it('leave the letters alone that had gone out by the day of the decision', () => {
    for (const { decidedOn, before, after } of changesDuring(2563)) {
      for (const { from } of movedLetters(2563, before, after)) expect(from > decidedOn).toBe(true);
    }
  });
});
