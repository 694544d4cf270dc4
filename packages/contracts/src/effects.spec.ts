import { describe, expect, it } from '@jest/globals';
import { definitions, type CycleDefinition } from '@prongsai/ita';
import type { EffectPlan } from '@prongsai/workflow';
import { jobs } from './jobs.js';

/** Every effect that a definition plans anywhere. */
const plannedBy = ({ onOpened = [], anywhere, states }: CycleDefinition): readonly EffectPlan[] => [
  ...onOpened,
  ...[anywhere, ...Object.values(states).map((state) => (state.kind === 'final' ? {} : state.on))].flatMap((on) =>
    Object.values(on ?? {}).flatMap(({ effects = [] }) => effects),
  ),
  ...Object.values(states).flatMap((state) => {
    if (state.kind !== 'review') return [];
    const { onLevelOpened, onApproved, onReturned } = state.approval;
    return [...onLevelOpened, ...(onApproved.effects ?? []), ...(onReturned.effects ?? [])];
  }),
];

/** What the kernel knows of the moment, as it would tell it. */
const moment = { state: 'planReview', round: 1, level: 'heads' };

describe.each(definitions.map((definition) => [`${definition.id} ${definition.version}`, definition] as const))('an effect of %s', (_name, definition) => {
  const planned = plannedBy(definition);

  it.each(planned.map((plan) => [plan.name, plan] as const))('%s is a job, told all that its payload asks and nothing more', (name, { params, tells = [] }) => {
    const payload = { cycleId: '0198c0de-0000-7000-8000-000000000001', ...params, ...Object.fromEntries(tells.map((key) => [key, moment[key]])) };
    const job = Object.entries(jobs).find(([jobName]) => jobName === name)?.[1];
    expect(job?.strict().safeParse(payload)).toEqual({ success: true, data: payload });
  });

  it('is planned for every effect that is declared', () => {
    expect([...new Set(planned.map(({ name }) => name))].sort()).toEqual([...definition.effects].sort());
  });
});
