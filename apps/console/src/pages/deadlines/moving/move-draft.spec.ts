import { describe, expect, it } from '@jest/globals';
import { requestOf, type MoveDraft, type Moved } from './move-draft.js';

const report: Moved = { fiscalYear: 2569, workflow: 'annual-cycle', move: 'sixMonthReport', measure: null };
const draft: MoveDraft = { agencyId: '', way: 'day', dueOn: '2026-04-24', days: '', reason: ' น้ำท่วม ' };

describe('what is asked of a move', () => {
  it('is a milestone of the whole province, or of one agency', () => {
    expect(requestOf(report, draft)).toEqual({ target: { fiscalYear: 2569, definitionId: 'annual-cycle', milestone: 'sixMonthReport', agencyId: null }, to: { dueOn: '2026-04-24' }, reason: 'น้ำท่วม' });
    expect(requestOf(report, { ...draft, agencyId: 'a' })?.target).toMatchObject({ agencyId: 'a' });
  });

  it('may be one measure’s own deadline', () => {
    expect(requestOf({ ...report, move: null, measure: 'm' }, draft)?.target).toEqual({ measureId: 'm' });
  });

  it('goes to a day, by working days, or back to what holds above', () => {
    expect(requestOf(report, { ...draft, way: 'days', days: '-5' })?.to).toEqual({ workingDays: -5 });
    expect(requestOf(report, { ...draft, way: 'follow' })?.to).toEqual({ follow: true });
  });

  it('is not asked while a day, a count or the reason is missing, or the milestone is unknown', () => {
    expect(requestOf(report, { ...draft, dueOn: null })).toBeNull();
    for (const days of ['', '0', '1.5', '261', 'สิบ']) expect(requestOf(report, { ...draft, way: 'days', days })).toBeNull();
    expect(requestOf(report, { ...draft, reason: ' ' })).toBeNull();
    expect(requestOf({ ...report, move: 'lunch' }, draft)).toBeNull();
  });
});
