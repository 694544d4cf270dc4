import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../../platform/index.js';
import { Notifier, type Message } from '../../../notifications/index.js';
import { People, type Seat } from '../../../people/index.js';
import { AnnouncedDays, type Announcement, type HolidayChange } from '../../index.js';
import { dueDayLetter, effectLetter } from './effect-letters.js';
import type { Moved } from './moved.js';

type Told = Pick<Message, 'event' | 'seats' | 'letter' | 'link'>;

const sum = <R>(rows: readonly R[], of: (row: R) => number): number => rows.reduce((total, row) => total + of(row), 0);

/** Tells coordinators what a day has moved in their provinces, and the agencies whose due days it moved. */
@Injectable()
export class TellEffect {
  constructor(
    private readonly clock: Clock,
    private readonly announced: AnnouncedDays,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  async tell(tx: EntityManager, { day, provinceId }: HolidayChange, moved: Moved): Promise<void> {
    const provinceIds = [...new Set([...moved.dueDays, ...moved.reminders].map((row) => row.provinceId))];
    const announced = await this.announced.on(tx, provinceId, day);
    if (announced === null || provinceIds.length === 0) return;
    const told = [...(await this.#toProvinces(tx, announced, provinceIds, moved)), ...(await this.#toAgencies(tx, announced, moved))];
    await this.notifier.tellAll(tx, told.map((message) => ({ ...message, topic: `holiday:${announced.id}`, kind: 'notice', lateDays: 0, leaves: 'soon' })));
  }

  async #toProvinces(tx: EntityManager, announced: Announcement, provinceIds: readonly string[], { dueDays, reminders }: Moved): Promise<Told[]> {
    const seats = await this.people.positionsOfProvinces(tx, provinceIds, 'coordinator', this.clock.today());
    return provinceIds.map((provinceId) => {
      const own = { dueDays: dueDays.filter((row) => row.provinceId === provinceId), reminders: reminders.filter((row) => row.provinceId === provinceId) };
      const counts = {
        agencies: new Set([...own.dueDays, ...own.reminders].flatMap(({ agencyIds }) => agencyIds)).size,
        deadlines: sum(own.dueDays, (row) => row.deadlines),
        reminders: sum(own.reminders, (row) => row.reminders),
      };
      return { event: eventOf(announced, provinceId), seats: seats.filter((seat) => seat.provinceId === provinceId), letter: effectLetter(announced, counts), link: '/deadlines' };
    });
  }

  async #toAgencies(tx: EntityManager, announced: Announcement, { dueDays }: Moved): Promise<Told[]> {
    const agencyIds = [...new Set(dueDays.flatMap((row) => row.agencyIds))];
    if (agencyIds.length === 0) return [];
    const seats = (await this.people.positionsOfAgencies(tx, agencyIds, this.clock.today())).filter(isConcerned);
    return dueDays.map((row) => {
      const own = new Set(row.agencyIds);
      const event = eventOf(announced, `${row.milestone}:${row.from}`);
      return { event, seats: seats.filter(({ agencyId }) => agencyId !== null && own.has(agencyId)), letter: dueDayLetter(announced, row), link: null };
    });
  }
}

const isConcerned = ({ role }: Seat): boolean => role === 'officer' || role === 'clerk';

/** A day that is announced anew is another event. */
const eventOf = ({ id, addedAt }: Announcement, what: string): string => `holiday:${id}:${addedAt.toISOString()}:${what}`;
