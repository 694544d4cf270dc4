import { Injectable } from '@nestjs/common';
import { isInside, isWorkingDay, type HolidaySet } from '@prongsai/thai';
import type { EntityManager } from 'typeorm';
import { Clock, Config } from '../../../platform/index.js';
import { Calendar } from '../../calendar/index.js';

const noHolidays: HolidaySet = new Set();

/** When letters may leave: in the hours of offices, on the working days of the province. */
@Injectable()
export class LetterHours {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly calendar: Calendar,
  ) {}

  /** For the country as a whole, without a look at its holidays. */
  get isOpen(): boolean {
    return isInside(this.clock.now(), this.config.letterHours, noHolidays);
  }

  /** Of these provinces the ones in which today is worked. */
  async openProvinces(tx: EntityManager, provinceIds: readonly string[]): Promise<string[]> {
    if (!this.isOpen || provinceIds.length === 0) return [];
    const holidays = await this.calendar.holidaysByProvince(tx);
    return provinceIds.filter((provinceId) => isWorkingDay(this.clock.today(), holidays(provinceId)));
  }
}
