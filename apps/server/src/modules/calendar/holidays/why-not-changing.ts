import { Injectable } from '@nestjs/common';
import type { Reason } from '@prongsai/contracts';
import { daysBetween, isWorkingDay } from '@prongsai/thai';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/index.js';
import { reasonWithDays } from '../../people/index.js';
import { AnnouncedDays, Calendar } from '../index.js';

export interface AskedChange {
  readonly day: string;
  /** `null` for the whole country. */
  readonly provinceId: string | null;
  readonly change: 'add' | 'withdraw';
}

const yearsAhead = 3;

/** What speaks against changing a day, all at once; the preview tells the same. */
@Injectable()
export class WhyNotChanging {
  constructor(
    private readonly clock: Clock,
    private readonly calendar: Calendar,
    private readonly announced: AnnouncedDays,
  ) {}

  async of(tx: EntityManager, asked: AskedChange): Promise<Reason[]> {
    const faults = [...this.#faultsOfTime(asked)];
    const holidays = await this.calendar.holidaysFor(tx, asked.provinceId);
    const { day } = asked;
    if (asked.change === 'add') return isWorkingDay(day, holidays) ? faults : [...faults, reasonWithDays('holiday-off-already', { day }, 'body.day')];
    if (asked.provinceId === null) return holidays.has(day) ? faults : [...faults, reasonWithDays('holiday-not-off', { day })];
    const own = await this.announced.on(tx, asked.provinceId, day);
    if (own !== null && own.kind !== 'withdrawn') return faults;
    return [...faults, reasonWithDays(holidays.has(day) ? 'holiday-of-country' : 'holiday-not-off', { day })];
  }

  /** The operator may write down what was announced late; for a province the days that are over stay as they were counted. */
  *#faultsOfTime({ day, provinceId }: AskedChange): Generator<Reason> {
    const today = this.clock.today();
    if (provinceId !== null && day < today) yield reasonWithDays('holiday-in-past', { day }, 'body.day');
    if (daysBetween(today, day) > yearsAhead * 366) yield reasonWithDays('holiday-too-far', { day, years: yearsAhead }, 'body.day');
  }
}
