import { Injectable, Module, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { describe, expect, it } from '@jest/globals';
import { jobs, type JobName } from '@prongsai/contracts';
import { JobHandler } from './job-handler.js';
import { JobRegistry } from './job-registry.js';

function handlerFor(name: JobName): Type {
  @Injectable()
  @JobHandler(name)
  class Handler {
    async handle(): Promise<void> {}
  }
  return Handler;
}
const names = Object.keys(jobs) as JobName[];

async function registryWith(handlers: Type[]): Promise<JobRegistry> {
  @Module({ imports: [DiscoveryModule], providers: [JobRegistry, ...handlers] })
  class JobsModule {}
  const module = await Test.createTestingModule({ imports: [JobsModule] }).compile();
  return module.get(JobRegistry);
}

describe('the registry of jobs', () => {
  it('gives each job its handler', async () => {
    const registry = await registryWith(names.map(handlerFor));
    registry.check();
    expect(registry.handlerOf('plan-reminders')).toHaveProperty('handle');
  });
  it('refuses to boot when jobs have no handler, naming each', async () => {
    const registry = await registryWith(names.slice(2).map(handlerFor));
    expect(() => registry.check()).toThrow(new RegExp(`"${names[0]}"[\\s\\S]*"${names[1]}"`));
  });
  it('refuses to boot when a job has two handlers', async () => {
    const registry = await registryWith([...names, 'plan-reminders' as const].map(handlerFor));
    expect(() => registry.check()).toThrow('"plan-reminders" is handled by Handler and Handler');
  });
  it('refuses to boot on a handler of a job that nobody names', async () => {
    const registry = await registryWith([...names, 'make-tea' as JobName].map(handlerFor));
    expect(() => registry.check()).toThrow('"make-tea", which Handler handles, is no job');
  });
});
