import { texts, type JobPayload, type MoveKind } from '@prongsai/contracts';
import type { DefinitionId, Milestone } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type HandlesJob, JobHandler } from '../../../platform/index.js';
import { Notifier, yearLink } from '../../notifications/index.js';
import { People, type Seat } from '../../people/index.js';
import { movedForProvinceLetter, movedLetter } from './moved-letter.js';

interface ActRow {
  readonly kind: MoveKind;
  readonly fiscalYear: number;
  readonly definitionId: DefinitionId;
  readonly milestone: Milestone;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly byProvince: boolean;
}
interface MovedRow {
  readonly deadlineId: string;
  readonly agencyId: string;
  readonly measureNo: number | null;
  readonly divisionIds: string[];
  readonly before: string;
  readonly after: string;
}

const find = `SELECT kind, fiscal_year AS "fiscalYear", definition_id AS "definitionId", milestone, from_on::text AS from, to_on::text AS to, reason,
    position_id IS NOT NULL AS "byProvince" FROM deadline_move WHERE id = $1`;
const moved = `SELECT moved.deadline_id AS "deadlineId", moved.agency_id AS "agencyId", m.no AS "measureNo", coalesce(m.division_ids, '{}')::text[] AS "divisionIds",
    moved.due_before::text AS before, moved.due_after::text AS after
  FROM moved_deadline moved JOIN agency a ON a.id = moved.agency_id JOIN deadline d ON d.id = moved.deadline_id LEFT JOIN measure m ON m.id = d.measure_id
  WHERE moved.move_id = $1 AND a.province_id = $2 ORDER BY moved.agency_id, m.no`;

/** Tells the agencies of a province that a due day of theirs was moved, from when to when and why; and the coordinator, where it was not his act. */
@Injectable()
@JobHandler('tell-deadline-moved')
export class TellDeadlineMovedJob implements HandlesJob<'tell-deadline-moved'> {
  constructor(
    private readonly clock: Clock,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  async handle({ moveId, provinceId }: JobPayload<'tell-deadline-moved'>, tx: EntityManager): Promise<void> {
    const [act] = await tx.query<ActRow[]>(find, [moveId]);
    if (!act) return;
    const rows = await tx.query<MovedRow[]>(moved, [moveId, provinceId]);
    const seats = await this.people.positionsOfAgencies(tx, [...new Set(rows.map(({ agencyId }) => agencyId))], this.clock.today());
    for (const row of rows) await this.#tell(tx, moveId, act, row, seats.filter((seat) => isConcerned(seat, row)));
    if (!act.byProvince) await this.#tellProvince(tx, moveId, provinceId, act, new Set(rows.map(({ agencyId }) => agencyId)).size);
  }

  async #tell(tx: EntityManager, moveId: string, act: ActRow, { deadlineId, agencyId, measureNo, before, after }: MovedRow, seats: readonly Seat[]): Promise<void> {
    const letter = movedLetter({ fiscalYear: act.fiscalYear, milestone: texts.milestones[act.milestone], measureNo, before, after, reason: act.reason });
    const link = yearLink(agencyId, act.definitionId);
    await this.notifier.tell(tx, { event: `moved:${moveId}:${deadlineId}`, topic: `deadline:${deadlineId}`, kind: 'duty', lateDays: 0, seats, letter, link, leaves: 'soon' });
  }

  async #tellProvince(tx: EntityManager, moveId: string, provinceId: string, act: ActRow, agencies: number): Promise<void> {
    const seats = await this.people.positionsOfProvince(tx, provinceId, 'coordinator', this.clock.today());
    const letter = movedForProvinceLetter({ fiscalYear: act.fiscalYear, milestone: texts.milestones[act.milestone], before: act.from, after: act.to, reason: act.reason, agencies });
    await this.notifier.tell(tx, { event: `moved:${moveId}:${provinceId}`, topic: `move:${moveId}`, kind: 'notice', lateDays: 0, seats, letter, link: '/deadlines', leaves: 'soon' });
  }
}

/** Officer and clerk, and for a measure the heads of the divisions that lead it. */
const isConcerned = (seat: Seat, { agencyId, divisionIds }: MovedRow): boolean =>
  seat.agencyId === agencyId &&
  (seat.role === 'officer' || seat.role === 'clerk' || (seat.role === 'divisionHead' && seat.divisionId !== null && divisionIds.includes(seat.divisionId)));
