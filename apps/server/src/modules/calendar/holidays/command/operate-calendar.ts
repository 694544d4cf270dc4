import { holidaysOf, readDay } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { Bilingual } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { Clock, Transactions, UsageError } from '../../../../platform/index.js';
import { provinceCalled } from '../../../agencies/index.js';
import { AnnouncedDays } from '../../index.js';
import { ReadHolidays } from '../read-holidays.js';
import { ChangeDay } from '../use-cases/change-day.js';
import { PreviewHoliday } from '../use-cases/preview-holiday.js';
import type { HolidayCommand } from './read-arguments.js';
import { effectLines, refusalLines, yearLines } from './report-lines.js';

type Change = Exclude<HolidayCommand, { act: 'list' }>;

/** The calendar in the operator's hands: the days of the country, which no province may change. */
@Injectable()
export class OperateCalendar {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly announced: AnnouncedDays,
    private readonly holidays: ReadHolidays,
    private readonly previewHoliday: PreviewHoliday,
    private readonly changeDay: ChangeDay,
  ) {}

  /** The lines to print. */
  async carryOut(command: HolidayCommand): Promise<string[]> {
    await this.clock.refresh();
    return this.transactions.run('engine', async (tx) => {
      const provinceId = command.province === null ? null : await provinceCalled(tx, command.province);
      if (command.act !== 'list') return this.#change(tx, command, provinceId);
      return yearLines(await this.holidays.list(tx, provinceId, command.year), this.holidays.standing(command.year));
    });
  }

  async #change(tx: EntityManager, command: Change, provinceId: string | null): Promise<string[]> {
    const { act, day, source } = command;
    const effect = await this.previewHoliday.preview(tx, { day, provinceId, change: act });
    if (effect.reasons.length > 0) throw new UsageError(refusalLines(effect).join('\n'));
    if (command.onlyTry) return [...effectLines(effect), 'Nothing was changed.'];
    const name = act === 'add' ? command.name : await this.#nameOf(tx, provinceId, day);
    await this.changeDay.change(tx, { actor: null, provinceId, day, kind: act === 'add' ? command.kind : 'withdrawn', name, source, certainty: 'announced' });
    return [...effectLines(effect), act === 'add' ? `${day} is a day off.` : `${day} is worked.`];
  }

  async #nameOf(tx: EntityManager, provinceId: string | null, day: string): Promise<Bilingual> {
    const announced = await this.announced.on(tx, provinceId, day);
    const name = announced?.name ?? holidaysOf(readDay(day).year).find((holiday) => holiday.day === day)?.name;
    if (name === undefined) throw new Error(`a day off without a name: ${day}`);
    return name;
  }
}
