import { Controller } from '@nestjs/common';
import { routes, type BodyOf, type HolidayView, type ParamsOf, type QueryOf, type ResponseOf } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { Body, Caller, Params, Query, refuse, Route, Transactions, type Actor } from '../../../platform/index.js';
import { AnnouncedDays } from '../index.js';
import { announcedView, ReadHolidays } from './read-holidays.js';
import { ChangeDay } from './use-cases/change-day.js';
import { PreviewHoliday } from './use-cases/preview-holiday.js';

@Controller()
export class HolidaysController {
  constructor(
    private readonly transactions: Transactions,
    private readonly announced: AnnouncedDays,
    private readonly holidays: ReadHolidays,
    private readonly previewHoliday: PreviewHoliday,
    private readonly changeDay: ChangeDay,
  ) {}

  @Route(routes.listHolidays)
  list(@Caller() actor: Actor, @Query() { year }: QueryOf<typeof routes.listHolidays>): Promise<ResponseOf<typeof routes.listHolidays>> {
    return this.transactions.run(actor, async (tx) => {
      const data = await this.holidays.list(tx, actor.provinceId, year);
      return { data, total: data.length, standing: this.holidays.standing(year) };
    });
  }

  @Route(routes.previewHoliday)
  preview(@Caller() actor: Actor, @Query() asked: QueryOf<typeof routes.previewHoliday>): Promise<ResponseOf<typeof routes.previewHoliday>> {
    return this.transactions.run(actor, (tx) => this.previewHoliday.preview(tx, { ...asked, provinceId: actor.provinceId }));
  }

  @Route(routes.addHoliday)
  add(@Caller() actor: Actor, @Body() body: BodyOf<typeof routes.addHoliday>): Promise<HolidayView> {
    const { provinceId } = actor;
    return this.transactions.run(actor, async (tx) => {
      await this.changeDay.change(tx, { ...body, actor, provinceId, certainty: 'announced' });
      return this.#view(tx, provinceId, body.day);
    });
  }

  @Route(routes.withdrawHoliday)
  withdraw(
    @Caller() actor: Actor,
    @Params() { announcedDayId }: ParamsOf<typeof routes.withdrawHoliday>,
    @Body() { source }: BodyOf<typeof routes.withdrawHoliday>,
  ): Promise<HolidayView> {
    const { provinceId } = actor;
    return this.transactions.run(actor, async (tx) => {
      const there = await this.announced.find(tx, provinceId, announcedDayId);
      if (there === null) throw refuse.notFound();
      const { day, name } = there;
      await this.changeDay.change(tx, { actor, provinceId, day, kind: 'withdrawn', name, source, certainty: 'announced' });
      return this.#view(tx, provinceId, day);
    });
  }

  async #view(tx: EntityManager, provinceId: string, day: string): Promise<HolidayView> {
    const row = await this.announced.on(tx, provinceId, day);
    if (row === null) throw refuse.notFound();
    return announcedView(row);
  }
}
