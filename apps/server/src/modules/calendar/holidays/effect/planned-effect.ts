import { isWorkingDay } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { HolidayEffect, type EffectOfHoliday, type HolidayChange } from '../../index.js';
import { dueDaysAfter, rungHours, type DueDay } from './due-days.js';
import { countKept, findDueDays, moveDueDays, moveLines } from './effect-sql.js';
import { effectOf, type DueDayRow, type Moved, type ReminderRow } from './moved.js';
import { TellEffect } from './tell-effect.js';

/** Working days are counted once for each due day there is; then two statements take every deadline and every line to where it belongs. */
@Injectable()
export class PlannedEffect extends HolidayEffect {
  constructor(private readonly telling: TellEffect) {
    super();
  }

  /** It is done, looked at and taken back, so that a preview and what it foresees cannot differ. */
  async preview(tx: EntityManager, change: HolidayChange): Promise<EffectOfHoliday> {
    await tx.query('SAVEPOINT before_holiday');
    const moved = await this.#move(tx, change);
    await tx.query('ROLLBACK TO SAVEPOINT before_holiday');
    return effectOf(moved, await this.#kept(tx, change));
  }

  async replan(tx: EntityManager, change: HolidayChange): Promise<EffectOfHoliday> {
    const moved = await this.#move(tx, change);
    await this.telling.tell(tx, change, moved);
    return effectOf(moved, await this.#kept(tx, change));
  }

  async #move(tx: EntityManager, { day, provinceId, holidaysOf }: HolidayChange): Promise<Moved> {
    const days = dueDaysAfter(await tx.query<DueDay[]>(findDueDays, [provinceId, day]), holidaysOf);
    const moving = days.filter(({ dueOn, dueAfter }) => dueOn !== dueAfter);
    const dueDays = await tx.query<DueDayRow[]>(moveDueDays, [JSON.stringify(moving)]);
    const reminders = await tx.query<ReminderRow[]>(moveLines, [JSON.stringify(rungHours(days, holidaysOf))]);
    return { dueDays, reminders };
  }

  async #kept(tx: EntityManager, { day, provinceId, holidaysOf }: HolidayChange): Promise<number> {
    if (isWorkingDay(day, holidaysOf(provinceId))) return 0;
    const [counted] = await tx.query<{ kept: number }[]>(countKept, [provinceId, day]);
    return counted?.kept ?? 0;
  }
}
