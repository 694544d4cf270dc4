import { Module } from '@nestjs/common';
import { NotificationsModule } from '../../notifications/index.js';
import { PeopleModule } from '../../people/index.js';
import { PolicyModule } from '../../policy/index.js';
import { CalendarModule, HolidayEffect } from '../index.js';
import { OperateCalendar } from './command/operate-calendar.js';
import { PlannedEffect } from './effect/planned-effect.js';
import { TellEffect } from './effect/tell-effect.js';
import { HolidaysController } from './holidays.controller.js';
import { ReadHolidays } from './read-holidays.js';
import { ChangeDay } from './use-cases/change-day.js';
import { PreviewHoliday } from './use-cases/preview-holiday.js';
import { WhyNotChanging } from './why-not-changing.js';

@Module({
  imports: [CalendarModule, NotificationsModule, PeopleModule, PolicyModule],
  controllers: [HolidaysController],
  providers: [
    ReadHolidays, ChangeDay, PreviewHoliday, WhyNotChanging, OperateCalendar, TellEffect,
    { provide: HolidayEffect, useClass: PlannedEffect },
  ],
})
export class HolidaysModule {}
