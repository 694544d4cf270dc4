import type { InboxItem } from '@prongsai/contracts';
import { documentUnderReview } from '@prongsai/ita';
import { stateOf } from '@prongsai/workflow';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type Actor } from '../../../platform/index.js';
import { Agencies, agencySummaryOf } from '../../agencies/index.js';
import { Calendar } from '../../calendar/index.js';
import { comparePlaces, CycleContent, pinnedBy, placesOf } from '../../cycles/index.js';
import { ApprovalRepository, type ApprovalRow } from '../approval.repository.js';
import { workingDaysHeld } from '../approval-steps.js';

const milestoneOf = (row: ApprovalRow): string | null => {
  const review = stateOf(pinnedBy(row), row.state);
  return review.kind === 'final' ? null : (review.milestone ?? null);
};

/** What waits for the caller's position, nearest deadline first. */
@Injectable()
export class ReadInbox {
  constructor(
    private readonly approvals: ApprovalRepository,
    private readonly agencies: Agencies,
    private readonly content: CycleContent,
    private readonly clock: Clock,
    private readonly calendar: Calendar,
  ) {}

  async read(tx: EntityManager, actor: Actor): Promise<InboxItem[]> {
    const rows = await this.approvals.waitingFor(tx, actor, actor.positionId);
    const items: InboxItem[] = [];
    for (const row of rows) items.push(await this.item(tx, row));
    return items.toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.askedAt.localeCompare(b.askedAt));
  }

  async item(tx: EntityManager, row: ApprovalRow): Promise<InboxItem> {
    const document = documentUnderReview[row.state];
    const agency = (await this.agencies.byIds(tx, [row.agencyId])).get(row.agencyId);
    if (!document || !agency) throw new Error(`approval ${row.id} belongs to no review of the definition`);
    const [deadline] = await tx.query<{ dueOn: string }[]>(
      'SELECT due_on::text AS "dueOn" FROM deadline WHERE cycle_id = $1 AND milestone = $2',
      [row.cycleId, milestoneOf(row)],
    );
    const { id, cycleId, fiscalYear, definitionId, level, round, askedAt } = row;
    const holidays = await this.calendar.holidaysFor(tx, agency.provinceId);
    const until = row.decidedAt?.toISOString() ?? row.voidedAt?.toISOString() ?? null;
    return {
      id,
      cycleId,
      agency: agencySummaryOf(agency),
      fiscalYear,
      definitionId,
      document,
      level,
      round,
      askedAt: askedAt.toISOString(),
      workingDaysHeld: workingDaysHeld(askedAt.toISOString(), until, { today: this.clock.today(), holidays }),
      dueOn: deadline?.dueOn ?? null,
      changedPlaces: await this.#changedPlaces(tx, row),
      contentHash: row.contentHash,
    };
  }

  /** Places that read otherwise than when the position last decided; none the first time. */
  async #changedPlaces(tx: EntityManager, row: ApprovalRow): Promise<number> {
    if (row.lastDecidedHash === null) return 0;
    const texts = await this.content.frozen(tx, row.cycleId, [row.contentHash, row.lastDecidedHash]);
    const now = texts.get(row.contentHash);
    const before = texts.get(row.lastDecidedHash);
    return now && before ? comparePlaces(placesOf(now), placesOf(before)).filter(({ changed }) => changed).length : 0;
  }
}
