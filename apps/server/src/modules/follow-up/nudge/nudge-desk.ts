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
    const holidays = await this.calendar.holidaysFor(tx, actor.provinceId);
    const day = nudgeDay(this.clock.now(), holidays);
    const holdings = await this.whoHolds.of(tx, matters);
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
