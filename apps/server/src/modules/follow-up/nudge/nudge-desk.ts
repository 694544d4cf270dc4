import type { CalendarDay, HolidaySet } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type Actor } from '../../../platform/index.js';
import { Calendar } from '../../calendar/index.js';
import type { OpenMatter } from '../matters.js';
import { WhoHolds, type Holding } from '../who-holds.js';
import { chooseWhom, type ChosenWhom } from './choose-whom.js';
import { nudgeDay } from './nudge-day.js';
import { NudgesOfDay } from './nudges-of-day.js';

/** What is known of the nudges of some matters at this instant. */
export interface NudgeSheet {
  readonly day: CalendarDay;
  readonly holidays: HolidaySet;
  readonly holdingsOf: (matter: OpenMatter) => readonly Holding[];
  readonly whomFor: (matter: OpenMatter) => ChosenWhom;
}

/** In one order, so that two nudges never wait for each other. */
const lockPeople = 'SELECT pg_advisory_xact_lock(hashtextextended(id, 0)) FROM (SELECT unnest($1::text[]) AS id ORDER BY 1) person';

/** Lays out who holds what and who may be nudged: a fixed number of queries for any number of matters. */
@Injectable()
export class NudgeDesk {
  constructor(
    private readonly clock: Clock,
    private readonly calendar: Calendar,
    private readonly whoHolds: WhoHolds,
    private readonly nudges: NudgesOfDay,
  ) {}

  async layOut(tx: EntityManager, actor: Actor, matters: readonly OpenMatter[]): Promise<NudgeSheet> {
    return this.#sheet(tx, actor, await this.whoHolds.of(tx, matters));
  }

  /** For whoever is about to nudge: nobody else nudges the same people until the transaction ends. */
  async layOutAlone(tx: EntityManager, actor: Actor, matter: OpenMatter): Promise<NudgeSheet> {
    const holdings = await this.whoHolds.of(tx, [matter]);
    const people = [...holdings.values()].flat().flatMap(({ seat }) => seat.holderAccountIds);
    await tx.query(lockPeople, [[...new Set(people)]]);
    return this.#sheet(tx, actor, holdings);
  }

  async #sheet(tx: EntityManager, actor: Actor, holdings: ReadonlyMap<string, readonly Holding[]>): Promise<NudgeSheet> {
    const holidays = await this.calendar.holidaysFor(tx, actor.provinceId);
    const day = nudgeDay(this.clock.now(), holidays);
    const nudged = await this.nudges.of(tx, actor, day);
    const holdingsOf = ({ matter }: OpenMatter) => holdings.get(matter.deadlineId) ?? [];
    return {
      day,
      holidays,
      holdingsOf,
      whomFor: (open) =>
        chooseWhom({ standing: open.standing, deadlineId: open.matter.deadlineId, holdings: holdingsOf(open), day, nudged, by: actor.positionId, holidays }),
    };
  }
}
