import { isWorkingDay } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PolicyLocks } from '../../../policy/index.js';
import { HolidayEffect, type EffectOfHoliday, type HolidayChange } from '../../index.js';
import { dueDaysAfter, namedValues, rungHours, uniqueDueDays, type DueDay, type DueDayAfter } from './due-days.js';
import { countKept, findDueDays, moveDueDays, moveLines } from './effect-sql.js';
import { effectOf, type DueDayRow, type Moved, type ReminderRow } from './moved.js';
import { TellEffect } from './tell-effect.js';

/** Working days are counted once for each due day there is; then two statements take every deadline and every line to where it belongs. */
@Injectable()
export class PlannedEffect extends HolidayEffect {
  constructor(
    private readonly locks: PolicyLocks,
    private readonly telling: TellEffect,
  ) {
    super();
  }

  /** It is done, looked at and taken back, so that a preview and what it foresees cannot differ. */
  async preview(tx: EntityManager, change: HolidayChange): Promise<EffectOfHoliday> {
    await tx.query('SAVEPOINT before_holiday');
    const moved = await this.#move(tx, change);
    await tx.query('ROLLBACK TO SAVEPOINT before_holiday');
    return effectOf(moved, await this.#kept(tx, change));
  }

  hold(tx: EntityManager): Promise<void> {
    return this.locks.toChangeDays(tx);
  }

  async carryOut(tx: EntityManager, change: HolidayChange): Promise<void> {
    await this.telling.tell(tx, change, await this.#move(tx, change));
  }

  async #move(tx: EntityManager, { day, provinceId, holidaysOf }: HolidayChange): Promise<Moved> {
    const found = dueDaysAfter(await tx.query<DueDay[]>(findDueDays, [provinceId, day]), holidaysOf);
    const dueDays = await this.#moveDueDays(tx, found.filter(({ dueOn, dueAfter }) => dueOn !== dueAfter));
    const days = uniqueDueDays(found.map((row) => ({ ...row, dueOn: row.dueAfter })));
    const hours = days.flatMap((row, no) => rungHours(row, holidaysOf).map((hour) => ({ ...hour, no })));
    const given = [...namedValues(days), hours.map(({ no }) => no), hours.map(({ rung }) => rung), hours.map(({ at }) => at)];
    return { dueDays, reminders: await tx.query<ReminderRow[]>(moveLines, given) };
  }

  /** Two reasons for one due day that lead to different days have a number each, and their own basis tells them apart. */
  #moveDueDays(tx: EntityManager, moving: readonly DueDayAfter[]): Promise<DueDayRow[]> {
    const after = [moving.map((_, no) => no), moving.map(({ basisOn }) => basisOn), moving.map(({ dueAfter }) => dueAfter)];
    return tx.query<DueDayRow[]>(moveDueDays, [...namedValues(moving), ...after]);
  }

  async #kept(tx: EntityManager, { day, provinceId, holidaysOf }: HolidayChange): Promise<number> {
    if (isWorkingDay(day, holidaysOf(provinceId))) return 0;
    const [counted] = await tx.query<{ kept: number }[]>(countKept, [provinceId, day]);
    return counted?.kept ?? 0;
  }
}
