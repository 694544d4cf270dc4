import type { HolidayStanding, HolidayView } from '@prongsai/contracts';
import { fromBuddhistYear, holidayKinds, holidaysOf, standingOf, type Holiday } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AnnouncedDays, type Announcement } from '../index.js';

const ofLaw = (holiday: Holiday): HolidayView => ({ ...holiday, scope: 'country', withdrawn: false, announcedDayId: null, announcedAt: null });

/** A day that is taken away keeps the kind it had, so that a reader sees what is gone. */
export const announcedView = ({ id, provinceId, day, kind, name, source, certainty, addedAt }: Announcement, before?: HolidayView): HolidayView => ({
  day,
  name,
  kind: kind === 'withdrawn' ? (before?.kind ?? 'special') : kind,
  certainty,
  source,
  scope: provinceId === null ? 'country' : 'province',
  withdrawn: kind === 'withdrawn',
  announcedDayId: id,
  announcedAt: addedAt.toISOString(),
});

/** The days off of a calendar year as a province has them, in order. */
@Injectable()
export class ReadHolidays {
  constructor(private readonly announced: AnnouncedDays) {}

  /** @param buddhistYear e.g. 2569 */
  async list(tx: EntityManager, provinceId: string | null, buddhistYear: number): Promise<HolidayView[]> {
    const year = fromBuddhistYear(buddhistYear);
    const country = new Map(holidaysOf(year).map((holiday) => [holiday.day, ofLaw(holiday)]));
    const announced = await this.announced.between(tx, provinceId, `${year}-01-01`, `${year}-12-31`);
    const own: HolidayView[] = [];
    for (const row of announced) {
      if (row.provinceId === null) country.set(row.day, announcedView(row, country.get(row.day)));
      else own.push(announcedView(row));
    }
    return [...country.values(), ...own].sort((a, b) => a.day.localeCompare(b.day) || a.scope.localeCompare(b.scope));
  }

  standing(buddhistYear: number): HolidayStanding[] {
    const standing = standingOf(fromBuddhistYear(buddhistYear));
    return holidayKinds.map((kind) => ({ kind, standing: standing[kind] }));
  }
}
