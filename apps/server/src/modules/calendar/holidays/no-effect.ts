import { Injectable } from '@nestjs/common';
import { HolidayEffect, type EffectOfHoliday } from '../index.js';

const nothing: EffectOfHoliday = { agencies: 0, reminders: [], dueDays: [], dueDaysKept: 0 };

/** Stands in until what is planned follows the calendar. */
@Injectable()
export class NoEffect extends HolidayEffect {
  preview(): Promise<EffectOfHoliday> {
    return Promise.resolve(nothing);
  }

  replan(): Promise<EffectOfHoliday> {
    return Promise.resolve(nothing);
  }
}
