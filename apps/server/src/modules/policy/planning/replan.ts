import type { LadderName } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/index.js';
import { Calendar } from '../../calendar/index.js';
import { Calendars } from './calendars.js';
import { distinct } from './given-rows.js';
import { ladderHours } from './ladder-hours.js';
import { ladderOfDeadline, placeSql, placeValues } from './places.js';
import { addLines, carryEngineLines, countChanges, dropLines, moveLines, reviveLines } from './replan-sql.js';

interface Target {
  readonly provinceId: string;
  readonly ladder: LadderName;
  readonly dueOn: string;
}

const targets = `WITH ${placeSql(2)} SELECT DISTINCT a.province_id AS "provinceId", ${ladderOfDeadline} AS ladder, moved.due_after::text AS "dueOn"
  FROM moved_deadline moved JOIN deadline d ON d.id = moved.deadline_id JOIN agency a ON a.id = moved.agency_id JOIN ladder ON ladder.milestone = d.milestone
  WHERE moved.move_id = ANY($1::uuid[])`;

/** Takes the lines of deadlines that were moved (`moved_deadline`) to the hours of the new day, and keeps what each was before. */
@Injectable()
export class Replan {
  constructor(
    private readonly clock: Clock,
    private readonly calendar: Calendar,
  ) {}

  /**
   * Lines that have not gone out change their hour; one whose hour is over for the new day is left out. Rungs that have gone out for the old day get a line for the new one if their hour is still
   * ahead; a line of the new day that was left out before, by a move away from it, is planned again.
   */
  async lines(tx: EntityManager, moveIds: readonly string[]): Promise<void> {
    const found = await tx.query<Target[]>(targets, [moveIds, ...placeValues([])]);
    if (found.length === 0) return;
    const calendars = new Calendars(await this.calendar.holidaysByProvince(tx));
    const places = [...new Set(found.map(({ provinceId }) => provinceId))].map((provinceId) => calendars.placeOf(provinceId));
    const needed = distinct(found.map(({ provinceId, ladder, dueOn }) => ({ calendar: calendars.numberOf(provinceId), ladder, dueOn })));
    const now = this.clock.now();
    const given = [moveIds, now, ...placeValues(places), ...ladderHours(needed, calendars)];
    await tx.query(carryEngineLines, [moveIds]);
    await tx.query(moveLines, given);
    await tx.query(dropLines, [moveIds, now]);
    await tx.query(reviveLines, given);
    await tx.query(addLines, given);
    await tx.query(countChanges, [moveIds]);
  }
}
