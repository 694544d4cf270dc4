import { Module } from '@nestjs/common';
import { CalendarModule, HolidayEffect } from '../index.js';
import { OperateCalendar } from './command/operate-calendar.js';
import { HolidaysController } from './holidays.controller.js';
import { NoEffect } from './no-effect.js';
import { ReadHolidays } from './read-holidays.js';
import { ReplanForHolidayJob } from './replan-for-holiday.job.js';
import { ChangeDay } from './use-cases/change-day.js';
import { PreviewHoliday } from './use-cases/preview-holiday.js';
import { WhyNotChanging } from './why-not-changing.js';

@Module({
  imports: [CalendarModule],
  controllers: [HolidaysController],
  providers: [ReadHolidays, ChangeDay, PreviewHoliday, WhyNotChanging, OperateCalendar, ReplanForHolidayJob, { provide: HolidayEffect, useClass: NoEffect }],
})
export class HolidaysModule {}
