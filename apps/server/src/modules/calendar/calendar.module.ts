import { Module } from '@nestjs/common';
import { AnnouncedDays } from './announced-days.js';
import { Calendar } from './calendar.js';

@Module({ providers: [AnnouncedDays, Calendar], exports: [AnnouncedDays, Calendar] })
export class CalendarModule {}
