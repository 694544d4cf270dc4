import type { HolidayEffectView } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Calendar, HolidayEffect } from '../../index.js';
import { WhyNotChanging, type AskedChange } from '../why-not-changing.js';

/** What a change of the calendar would move, before anybody makes it. */
@Injectable()
export class PreviewHoliday {
  constructor(
    private readonly calendar: Calendar,
    private readonly effect: HolidayEffect,
    private readonly whyNot: WhyNotChanging,
  ) {}

  async preview(tx: EntityManager, asked: AskedChange): Promise<HolidayEffectView> {
    const { day, provinceId, change } = asked;
    const reasons = await this.whyNot.of(tx, asked);
    const holidaysOf = await this.calendar.holidaysWith(tx, { day, provinceId, off: change === 'add' });
    const { agencies, reminders, dueDays, dueDaysKept } = await this.effect.preview(tx, { day, provinceId, holidaysOf });
    return { day, change, agencies, reminders: [...reminders], dueDays: [...dueDays], dueDaysKept, reasons };
  }
}
