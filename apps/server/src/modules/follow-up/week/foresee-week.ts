import { addDays, bangkokDay, toEpochMs, type CalendarDay, type HolidaySet } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, startOfDayInBangkok, type Actor } from '../../../platform/index.js';
import { Agencies } from '../../agencies/index.js';
import { Calendar } from '../../calendar/index.js';
import { Needless, Recipients, type DueLine } from '../../deadlines/index.js';
import { People, type Seat } from '../../people/index.js';
import { sendingsOf, type Sending } from './due-instants.js';
import { PlannedLines } from './planned-lines.js';

/** One person is told of one thing, in the name of one office. */
export interface Telling {
  readonly accountId: string;
  /** Epoch milliseconds. */
  readonly from: number;
  readonly seat: Seat;
  readonly kind: 'duty' | 'notice';
  /** `null` for what has been told already and waits for its letter. */
  readonly line: DueLine | null;
}

/** A line for which nobody holds office on its day. */
export interface Unheard {
  readonly day: CalendarDay;
  readonly line: DueLine;
}

export interface Foreseen {
  readonly from: CalendarDay;
  /** The last of its days. */
  readonly until: CalendarDay;
  readonly holidays: HolidaySet;
  readonly tellings: readonly Telling[];
  readonly toNobody: readonly Unheard[];
}

const week = 7;

/** An acting holder and the one he acts for are both told. */
const toldBy = (line: DueLine, from: number, seat: Seat): Telling[] => seat.holderAccountIds.map((accountId) => ({ accountId, from, seat, kind: 'duty', line }));

/** What will be told in the next seven days if nothing changes: by the rules of the sweep, without taking anything. */
@Injectable()
export class ForeseeWeek {
  constructor(
    private readonly clock: Clock,
    private readonly agencies: Agencies,
    private readonly calendar: Calendar,
    private readonly people: People,
    private readonly planned: PlannedLines,
    private readonly needless: Needless,
    private readonly recipients: Recipients,
  ) {}

  async of(tx: EntityManager, actor: Actor, agencyId: string | undefined): Promise<Foreseen> {
    const from = this.clock.today();
    const holidays = await this.calendar.holidaysFor(tx, actor.provinceId);
    const tellings = await this.#waiting(tx, actor, agencyId);
    const toNobody: Unheard[] = [];
    for (const [day, sendings] of await this.#sendings(tx, actor, agencyId, holidays)) {
      const addressed = await this.recipients.of(tx, sendings.flatMap(({ lines }) => lines), day);
      const seatsOf = ({ id }: DueLine): readonly Seat[] => addressed.get(id)?.seats ?? [];
      tellings.push(...sendings.flatMap(({ at, lines }) => lines.flatMap((line) => seatsOf(line).flatMap((seat) => toldBy(line, at, seat)))));
      toNobody.push(...sendings.flatMap(({ lines }) => lines.filter((line) => seatsOf(line).length === 0).map((line) => ({ day, line }))));
    }
    return { from, until: addDays(from, week - 1), holidays, tellings, toNobody };
  }

  /** By the day of the sweep, because offices change hands by days. */
  async #sendings(tx: EntityManager, actor: Actor, agencyId: string | undefined, holidays: HolidaySet): Promise<Map<CalendarDay, Sending[]>> {
    const now = this.clock.now();
    const end = startOfDayInBangkok(addDays(this.clock.today(), week));
    const inScope = (await this.agencies.listInScope(tx, actor)).map(({ id }) => id).filter((id) => agencyId === undefined || id === agencyId);
    const lines = await this.planned.before(tx, inScope, end);
    const dropped = await this.needless.among(tx, lines);
    const needed = lines.filter(({ id }) => !dropped.has(id));
    const pauses = await this.planned.pauses(tx, actor.provinceId, now);
    const byDay = new Map<CalendarDay, Sending[]>();
    for (const sending of sendingsOf(needed, now.getTime(), holidays, pauses)) {
      if (sending.at >= toEpochMs(end)) continue;
      const day = bangkokDay(sending.at);
      byDay.set(day, [...(byDay.get(day) ?? []), sending]);
    }
    return byDay;
  }

  async #waiting(tx: EntityManager, actor: Actor, agencyId: string | undefined): Promise<Telling[]> {
    const messages = await this.planned.waiting(tx, actor.provinceId, agencyId ?? actor.agencyId);
    const positionIds = [...new Set(messages.map(({ positionId }) => positionId))];
    const seats = new Map((await this.people.positionsById(tx, positionIds, this.clock.today())).map((seat) => [seat.positionId, seat]));
    return messages.flatMap(({ accountId, from, kind, positionId }) => {
      const seat = seats.get(positionId);
      return seat ? [{ accountId, from, seat, kind, line: null }] : [];
    });
  }
}
