import { describe, expect, it } from '@jest/globals';
import type { DemonstrationStage } from '@prongsai/demonstration';
import { stageSchedule } from './stage-schedule.js';

const why = { th: '', en: '' };
const stage = (given: Partial<DemonstrationStage>): DemonstrationStage => ({ state: 'analysing', approvedLevels: [], published: [], why, ...given });
const acts = (given: Partial<DemonstrationStage>) =>
  stageSchedule(2569, stage(given)).map((step) => [step.act, 'event' in step ? step.event : '', 'level' in step ? step.level : ''].filter(Boolean).join(' '));

describe('stageSchedule', () => {
  it('fills a state of work without leaving it', () => {
    expect(acts({ state: 'planning' })).toEqual(['recordResult', 'openCycle', 'answerFindings', 'writeAnalyses', 'send submitAnalysis', 'addMeasures']);
  });

  it('has only the approvals the stage tells', () => {
    const steps = acts({ state: 'planReview', approvedLevels: ['heads', 'clerk'] });
    expect(steps.slice(-2)).toEqual(['approve heads', 'approve clerk']);
  });

  it('publishes only what the stage tells', () => {
    expect(acts({ state: 'executing' }).at(-1)).toBe('approve executive');
    expect(acts({ state: 'executing', published: ['plan'] }).at(-1)).toBe('publish');
  });

  it('runs to the end for a closed year', () => {
    expect(acts({ state: 'closed' }).at(-1)).toBe('send close');
  });

  it('is in order of time, on working days, inside the agency’s own year', () => {
    const times = stageSchedule(2566, stage({ state: 'closed' })).map(({ at }) => at);
    expect([...times].sort()).toEqual(times);
    expect(times[0]?.slice(0, 4)).toBe('2022');
    expect(times.at(-1)?.slice(0, 7)).toBe('2023-10');
  });
});
