import { milestonesOf, newestDefinition, type DefinitionId, type Milestone } from '@prongsai/ita';
import { addWorkingDays, dueDay, type HolidaySet } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, refuse } from '../../../platform/index.js';
import { reasonWithDays } from '../../people/index.js';
import { PolicyDays, type MilestoneOfYear, type PolicyPlace } from '../policy-days.js';
import type { MoveSubject, MoveToMake } from './move-to-make.js';
import { findMeasure } from './moving-sql.js';

/** A move with everything it is about: whose deadline, from which day to which. */
export interface Moved extends MilestoneOfYear {
  readonly provinceId: string | null;
  readonly agencyId: string | null;
  readonly measureId: string | null;
  /** Of the measure. */
  readonly deadlineId: string | null;
  readonly from: string;
  readonly to: string;
  /** The exception ends: what holds above, or the computed day, counts again. */
  readonly follows: boolean;
}

interface MeasureRow {
  readonly deadlineId: string;
  readonly dueOn: string;
  readonly basisOn: string;
  readonly setByAct: boolean;
  readonly agencyId: string;
  readonly provinceId: string;
  readonly fiscalYear: number;
  readonly definitionId: DefinitionId;
}

interface Standing {
  readonly from: string;
  /** Where it goes if the exception ends; `null` where there is none to end. */
  readonly above: string | null;
  readonly place: Omit<Moved, 'from' | 'to' | 'follows'>;
  readonly holidays: HolidaySet;
}

/** Finds what a move is about and refuses what cannot be. */
@Injectable()
export class FindMoved {
  constructor(
    private readonly clock: Clock,
    private readonly days: PolicyDays,
  ) {}

  /** Where the move happens, to wait for others there before its day is read. */
  async placeOf(tx: EntityManager, subject: MoveSubject): Promise<Omit<MilestoneOfYear, 'milestone'> & { readonly provinceId: string | null }> {
    return 'measureId' in subject ? this.#measure(tx, subject.measureId) : subject;
  }

  async of(tx: EntityManager, { subject, to, from: seen }: MoveToMake): Promise<Moved> {
    const { place, from, above, holidays } = await ('measureId' in subject ? this.#ofMeasure(tx, subject.measureId) : this.#ofMilestone(tx, subject));
    if (seen !== null && seen !== from) throw refuse.conflict([reasonWithDays('due-changed-meanwhile', { dueOn: from })]);
    const follows = 'follow' in to;
    const target = 'dueOn' in to ? to.dueOn : 'workingDays' in to ? addWorkingDays(from, to.workingDays, holidays) : above;
    if (target === null || (target === from && !follows)) throw refuse.invalid([reasonWithDays('due-unchanged', { dueOn: from }, 'body.to')]);
    if (target < this.clock.today()) throw refuse.invalid([reasonWithDays('due-in-past', { dueOn: target }, 'body.to')]);
    return { ...place, from, to: target, follows };
  }

  async #ofMilestone(tx: EntityManager, subject: MilestoneOfYear & PolicyPlace): Promise<Standing> {
    const { milestone, definitionId } = subject;
    if (!milestonesOf(newestDefinition(definitionId)).includes(milestone)) {
      throw refuse.invalid([reasonWithDays('milestone-not-in-workflow', { milestone }, 'body.target.milestone')]);
    }
    const own = await this.days.one(tx, subject, subject);
    const above = await this.days.above(tx, subject, subject);
    return {
      from: own.dueOn,
      above: own.source === above.own ? above.dueOn : null,
      place: { ...subject, measureId: null, deadlineId: null },
      holidays: await this.days.holidaysAt(tx, subject),
    };
  }

  async #ofMeasure(tx: EntityManager, measureId: string): Promise<Standing> {
    const { deadlineId, dueOn, basisOn, setByAct, ...place } = await this.#measure(tx, measureId);
    const holidays = await this.days.holidaysAt(tx, place);
    const milestone: Milestone = 'execution';
    return { from: dueOn, above: setByAct ? dueDay(basisOn, holidays) : null, place: { ...place, milestone, measureId, deadlineId }, holidays };
  }

  /** Within the scope of the transaction; a measure that is not there reads like one of somebody else's. */
  async #measure(tx: EntityManager, measureId: string): Promise<MeasureRow> {
    const [row] = await tx.query<MeasureRow[]>(findMeasure, [measureId]);
    if (row) return row;
    const known = await tx.query<unknown[]>('SELECT 1 FROM measure WHERE id = $1', [measureId]);
    throw known.length === 0 ? refuse.notFound() : refuse.transition([{ code: 'measure-without-deadline' }]);
  }
}
