import { Module } from '@nestjs/common';
import { CalendarModule, HolidayEffect } from '../index.js';
import { NoEffect } from './no-effect.js';
import { ReplanForHolidayJob } from './replan-for-holiday.job.js';

@Module({ imports: [CalendarModule], providers: [ReplanForHolidayJob, { provide: HolidayEffect, useClass: NoEffect }] })
export class HolidaysModule {}
