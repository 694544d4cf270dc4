import type { HeldBy } from '@prongsai/contracts';
import { bangkokDay, workingDaysBetween, type HolidaySet } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/index.js';
import { Holders } from '../deadlines/index.js';
import { People, titleOf, type Seat } from '../people/index.js';
import type { OpenMatter } from './matters.js';

/** An office that must act, and since when it is waited for. */
export interface Holding {
  readonly seat: Seat;
  /** `null` where nobody is waited for and the office is told what comes. */
  readonly since: Date | null;
}

const none: readonly Holding[] = [];
const told = (seats: readonly Seat[]): Holding[] => seats.map((seat) => ({ seat, since: null }));
const isHeld = ({ holderAccountIds }: Seat): boolean => holderAccountIds.length > 0;

/**
 * Who holds a matter today: the heads of the divisions that lead the measure; else whoever the cycle waits for; the officer where it waits for
 * nobody, or where no such head is in office. A fixed number of queries for any number of matters.
 */
@Injectable()
export class WhoHolds {
  constructor(
    private readonly clock: Clock,
    private readonly holders: Holders,
    private readonly people: People,
  ) {}

  async of(tx: EntityManager, matters: readonly OpenMatter[]): Promise<Map<string, readonly Holding[]>> {
    const waited = await this.#waitedFor(tx, matters);
    const isAlone = ({ matter, divisionIds }: OpenMatter) => divisionIds.length > 0 || !waited.has(matter.cycleId);
    const agencyIds = [...new Set(matters.filter(isAlone).map(({ agencyId }) => agencyId))];
    const seats = agencyIds.length === 0 ? [] : await this.people.positionsOfAgencies(tx, agencyIds, this.clock.today());
    const ofAgency = new Map<string | null, Seat[]>();
    for (const seat of seats) ofAgency.set(seat.agencyId, [...(ofAgency.get(seat.agencyId) ?? []), seat]);
    const holdingOf = (open: OpenMatter): readonly Holding[] => {
      const own = ofAgency.get(open.agencyId) ?? [];
      const heads = own.filter(({ role, divisionId }) => role === 'divisionHead' && divisionId !== null && open.divisionIds.includes(divisionId));
      const officers = own.filter(({ role }) => role === 'officer');
      if (open.divisionIds.length > 0) return told(heads.some(isHeld) ? heads : [...heads, ...officers]);
      return waited.get(open.matter.cycleId) ?? told(officers);
    };
    return new Map(matters.map((open) => [open.matter.deadlineId, open.standing === 'over' || open.standing === 'done' ? none : holdingOf(open)]));
  }

  async #waitedFor(tx: EntityManager, matters: readonly OpenMatter[]): Promise<Map<string, Holding[]>> {
    const waiting = await this.holders.of(tx, [...new Set(matters.map(({ matter }) => matter.cycleId))]);
    const positionIds = [...new Set(waiting.map(({ positionId }) => positionId))];
    const seats = new Map((await this.people.positionsById(tx, positionIds, this.clock.today())).map((seat) => [seat.positionId, seat]));
    const byCycle = new Map<string, Holding[]>();
    for (const { cycleId, positionId, since } of waiting) {
      const seat = seats.get(positionId);
      if (seat) byCycle.set(cycleId, [...(byCycle.get(cycleId) ?? []), { seat, since }]);
    }
    return byCycle;
  }
}

/** As it is shown; a day that has just begun counts nothing. */
export const heldByOf = ({ seat, since }: Holding, today: string, holidays: HolidaySet): HeldBy => ({
  positionId: seat.positionId,
  role: seat.role,
  title: titleOf(seat),
  actingOrder: seat.actingOrder,
  vacant: !isHeld(seat),
  since: since?.toISOString() ?? null,
  workingDays: since === null ? null : Math.max(0, workingDaysBetween(bangkokDay(since), today, holidays)),
});
