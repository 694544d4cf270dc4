import type { JobPayload } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type HandlesJob, JobHandler } from '../../../platform/index.js';
import { Calendar, HolidayEffect } from '../index.js';

/** A day has become a day off, or is none any more: what is planned is taken to where it belongs now. */
@Injectable()
@JobHandler('replan-for-holiday')
export class ReplanForHolidayJob implements HandlesJob<'replan-for-holiday'> {
  constructor(
    private readonly calendar: Calendar,
    private readonly effect: HolidayEffect,
  ) {}

  async handle({ day, provinceId }: JobPayload<'replan-for-holiday'>, tx: EntityManager): Promise<void> {
    await this.effect.replan(tx, { day, provinceId, holidaysOf: await this.calendar.holidaysByProvince(tx) });
  }
}
