import type { WeekPlan } from '@prongsai/contracts';
import { addDays } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type Actor } from '../../../platform/index.js';

/** The letters of the next seven days, if nothing changes. */
@Injectable()
export class PlanWeek {
  constructor(private readonly clock: Clock) {}

  of(_tx: EntityManager, _actor: Actor, _agencyId: string | undefined): Promise<WeekPlan> {
    const from = this.clock.today();
    return Promise.resolve({ from, until: addDays(from, 6), days: [] });
  }
}
