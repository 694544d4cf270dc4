import { describe, expect, it } from '@jest/globals';
import { milestoneProgress, type Passage } from './milestone-progress.js';

const passage = (on: string, event: Passage['event'], to: Passage['to']): Passage => ({ on, event, to });
const opened = passage('2025-10-01', 'open', 'analysing');
const analysed = passage('2025-10-24', 'submitAnalysis', 'planning');
const planned = passage('2025-11-26', 'submitPlan', 'planReview');

const of = (milestone: string, passages: Passage[], publishedOn: string | null = null) =>
  milestoneProgress(passages, publishedOn).find((progress) => progress.milestone === milestone);

describe('milestoneProgress', () => {
  it('reaches a milestone on the day its state is left', () => {
    expect(of('analysis', [opened, analysed])).toMatchObject({ doneOn: '2025-10-24' });
    expect(of('plan', [opened, analysed])).toMatchObject({ doneOn: null, begun: true });
  });

  it('can be begun from the day on which the step before is done', () => {
    expect(of('plan', [opened, analysed, planned])).toMatchObject({ begunOn: '2025-10-24' });
    expect(of('planApproval', [opened, analysed])).toMatchObject({ begunOn: null });
    const returned = [opened, analysed, planned, passage('2025-12-03', 'return', 'planning'), passage('2025-12-08', 'submitPlan', 'planReview')];
    expect(of('planApproval', returned)).toMatchObject({ begunOn: '2025-12-08' });
  });

  it('has not begun what waits for an earlier step', () => {
    expect(of('planApproval', [opened, analysed])).toMatchObject({ doneOn: null, begun: false });
  });

  it('takes a milestone back when the document is returned, and says so', () => {
    const returned = [opened, analysed, planned, passage('2025-12-03', 'return', 'planning')];
    expect(of('plan', returned)).toMatchObject({ doneOn: null, returned: true });
    expect(of('plan', [...returned, passage('2025-12-08', 'submitPlan', 'planReview')])).toMatchObject({ doneOn: '2025-12-08', returned: false });
    expect(of('analysis', returned)).toMatchObject({ doneOn: '2025-10-24', returned: false });
  });

  it('takes milestones back when the cycle is reopened', () => {
    const reopened = [opened, analysed, planned, passage('2025-12-03', 'reopen', 'analysing')];
    expect(of('analysis', reopened)).toMatchObject({ doneOn: null, begun: true });
    expect(of('plan', reopened)).toMatchObject({ doneOn: null, begun: false });
  });

  it('publishes the plan on the day of publication, not of a change of state', () => {
    const approved = [opened, analysed, planned, passage('2025-12-15', 'approve', 'executing')];
    expect(of('planPublished', approved)).toMatchObject({ doneOn: null, begun: true });
    expect(of('planPublished', approved, '2025-12-18')).toMatchObject({ doneOn: '2025-12-18' });
    expect(of('planPublished', [opened], '2025-12-18')).toMatchObject({ doneOn: null });
  });

  it('counts the execution as done when the last report opens, past the six-month report', () => {
    const passages = [opened, analysed, planned, passage('2025-12-15', 'approve', 'executing'), passage('2026-03-02', 'openSixMonthReport', 'sixMonthReporting')];
    expect(of('execution', passages)).toMatchObject({ doneOn: null, begun: true });
    expect(of('sixMonthReport', passages)).toMatchObject({ doneOn: null, begun: true });
  });

  it('keeps what was reached in a cancelled cycle and begins nothing more', () => {
    const cancelled = [opened, analysed, passage('2025-11-03', 'cancel', 'cancelled')];
    expect(of('analysis', cancelled)).toMatchObject({ doneOn: '2025-10-24' });
    expect(of('plan', cancelled)).toMatchObject({ begun: false });
  });
});
