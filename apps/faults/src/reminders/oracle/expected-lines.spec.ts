import { describe, expect, it } from '@jest/globals';
import type { Milestone } from '@prongsai/ita';
import { bangkokDay, toEpochMs } from '@prongsai/thai';
import { foundProvince } from '../town/found-province.js';
import { expectedLines, type ExpectedLine } from './expected-lines.js';
import type { Facts } from './facts.js';

const at = (day: string, time = '10:00') => toEpochMs(`${day}T${time}:00.000+07:00`);
const province = foundProvince(1, '2025-10-14');
const [agency] = province.agencies;
if (!agency) throw new Error('a province without an agency');

const ofMilestone = (milestone: Milestone) => ({ id: milestone, milestone, measureEndsOn: null });

const month = (given: Partial<Facts> = {}, passages: Facts['cycles'][number]['passages'] = []): Facts => ({
  province,
  fiscalYear: 2569,
  cycles: [{ id: 'cycle', agency, passages: [{ at: at('2025-10-14', '07:00'), event: 'open', to: 'analysing' }, ...passages], asked: [], deadlines: [ofMilestone('analysis'), ofMilestone('plan'), { id: 'measure', milestone: 'execution', measureEndsOn: '2025-11-08' }] }],
  moves: [],
  holidays: [],
  end: at('2025-11-14', '22:00'),
  ...given,
});
const ofAnalysis = (facts: Facts) => expectedLines(facts).filter(({ deadline }) => deadline.id === 'analysis');
const told = (lines: readonly ExpectedLine[]) => lines.map(({ rung, dueOn, windows }) => `${rung} of ${dueOn}: ${windows.map(({ hour }) => bangkokDay(hour)).join(' or ')}`);

describe('what the oracle expects', () => {
  it('is the ladder around the due day, counted in working days, without what was over when the year opened', () => {
    expect(told(ofAnalysis(month()))).toEqual([
      'before7 of 2025-10-31: 2025-10-21',
      'before1 of 2025-10-31: 2025-10-30',
      'due of 2025-10-31: 2025-10-31',
      'late1 of 2025-10-31: 2025-11-03',
      'late3 of 2025-10-31: 2025-11-05',
      'late5 of 2025-10-31: 2025-11-07',
    ]);
  });

  it('ends when the work is done', () => {
    const facts = month({}, [{ at: at('2025-10-30', '12:00'), event: 'submitAnalysis', to: 'planning' }]);
    expect(told(ofAnalysis(facts))).toEqual(['before7 of 2025-10-31: 2025-10-21', 'before1 of 2025-10-31: 2025-10-30']);
    expect(ofAnalysis(facts).at(-1)?.windows[0].until).toBe(at('2025-10-30', '12:00'));
  });

  it('follows a deadline to its new day, and does not make up for hours that were over', () => {
    const facts = month({ moves: [{ at: at('2025-10-28'), milestone: 'analysis', agencyId: agency.id, dueOn: '2025-11-06' }] });
    expect(told(ofAnalysis(facts))).toEqual([
      'before7 of 2025-10-31: 2025-10-21',
      'before1 of 2025-11-06: 2025-11-05',
      'due of 2025-11-06: 2025-11-06',
      'late1 of 2025-11-06: 2025-11-07',
      'late3 of 2025-11-06: 2025-11-11',
      'late5 of 2025-11-06: 2025-11-13',
    ]);
  });

  it('leaves an agency its own day when the province moves', () => {
    const moves = [
      { at: at('2025-10-15'), milestone: 'analysis', agencyId: agency.id, dueOn: '2025-11-06' },
      { at: at('2025-10-16'), milestone: 'analysis', agencyId: null, dueOn: '2025-11-12' },
    ] as const;
    expect(new Set(ofAnalysis(month({ moves })).map(({ dueOn }) => dueOn))).toEqual(new Set(['2025-11-06']));
  });

  it('moves computed days and hours with a day off that is added', () => {
    const facts = month({ holidays: [{ at: at('2025-10-20'), day: '2025-10-31' }] });
    expect(told(ofAnalysis(facts))).toEqual([
      'before7 of 2025-11-03: 2025-10-21',
      'before1 of 2025-11-03: 2025-10-30',
      'due of 2025-11-03: 2025-11-03',
      'late1 of 2025-11-03: 2025-11-04',
      'late3 of 2025-11-03: 2025-11-06',
      'late5 of 2025-11-03: 2025-11-10',
    ]);
  });

  it('expects a late rung only of work that could be begun', () => {
    expect(expectedLines(month({ end: at('2025-12-10') })).filter(({ deadline, rung }) => deadline.id === 'plan' && rung.startsWith('late'))).toEqual([]);
  });

  it('counts a measure from the approval of its plan, and ends its period on a working day', () => {
    const facts = month({}, [{ at: at('2025-10-20'), event: 'approve', to: 'executing' }]);
    expect(told(expectedLines(facts).filter(({ deadline }) => deadline.id === 'measure'))).toEqual([
      'before7 of 2025-11-10: 2025-10-30',
      'due of 2025-11-10: 2025-11-10',
      'late1 of 2025-11-10: 2025-11-11',
      'late3 of 2025-11-10: 2025-11-13',
    ]);
  });
});
