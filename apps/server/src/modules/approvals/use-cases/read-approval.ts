import { reasonOf, texts, type ApprovalView, type DocumentPlace, type Reason } from '@prongsai/contracts';
import { annualCycle } from '@prongsai/ita';
import { allowedEvents } from '@prongsai/workflow';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, refuse, type Actor } from '../../../platform/index.js';
import { comparePlaces, CycleContent, CycleRepository, judgedCycle, placesOf, type Content, type LoadedCycle } from '../../cycles/index.js';
import { People, type Seat } from '../../people/index.js';
import { ApprovalRepository, type ApprovalRow } from '../approval.repository.js';
import { Chains } from '../chains.js';
import { Remarks } from '../remarks.js';
import { ReadInbox } from './read-inbox.js';

const verdicts = { approve: 'approved', return: 'returned' } as const;

/** A question with the text it is about, what changed since the position last decided, and why the caller may not answer. */
@Injectable()
export class ReadApproval {
  constructor(
    private readonly approvals: ApprovalRepository,
    private readonly inbox: ReadInbox,
    private readonly cycles: CycleRepository,
    private readonly content: CycleContent,
    private readonly people: People,
    private readonly chains: Chains,
    private readonly remarks: Remarks,
    private readonly clock: Clock,
  ) {}

  async read(tx: EntityManager, actor: Actor, approvalId: string): Promise<ApprovalView> {
    const row = await this.approvals.find(tx, actor, approvalId);
    const cycle = row && (await this.cycles.find(tx, actor, row.cycleId));
    if (!row || !cycle) throw refuse.notFound();
    const item = await this.inbox.item(tx, row);
    const loaded = await this.cycles.load(tx, cycle);
    const positions = await this.people.positionsOfAgencies(tx, [cycle.agencyId], this.clock.today());
    const contentHash = row.decidedHash ?? row.contentHash;
    const frozen = await this.content.frozen(tx, cycle.id, [contentHash, ...(row.lastDecidedHash === null ? [] : [row.lastDecidedHash])]);
    const now = frozen.get(contentHash);
    if (!now) throw refuse.notFound();
    const before = row.lastDecidedHash === null ? undefined : frozen.get(row.lastDecidedHash);
    const planned = judgedCycle(loaded, positions).facts.approvers;
    return {
      ...item,
      contentHash,
      mine: row.positionId === actor.positionId,
      reasons: this.#reasons(actor, row, loaded, positions),
      places: placesFor(row, positions, loaded, now, before),
      ownRemarks: await this.remarks.of(tx, cycle.id, row.state, now, row.positionId),
      chain: await this.chains.of(tx, { loaded, positions, planned, review: row.state, round: row.round }),
      decided: row.verdict && row.decidedAt ? { verdict: verdicts[row.verdict], at: row.decidedAt.toISOString() } : null,
    };
  }

  /** The same rules that judge the answer, asked beforehand. */
  #reasons(actor: Actor, row: ApprovalRow, loaded: LoadedCycle, positions: readonly Seat[]): Reason[] {
    const { cycle } = loaded;
    if (row.positionId !== actor.positionId) return [reasonOf({ code: 'not-asked' })];
    if (row.verdict) return [reasonOf({ code: 'already-decided', where: `level:${row.level}` })];
    if (cycle.state !== row.state || cycle.round !== row.round) {
      return [reasonOf({ code: 'event-unknown-here', where: 'cycle', params: { state: cycle.state } })];
    }
    const { instance, facts } = judgedCycle(loaded, positions);
    const approve = allowedEvents(annualCycle, instance, actor, facts).find(({ event }) => event === 'approve');
    return (approve?.refusals ?? []).map(reasonOf);
  }
}

/** A head answers for the measures that the own division leads; the clerk and the executive for everything. */
function placesFor(row: ApprovalRow, positions: readonly Seat[], loaded: LoadedCycle, now: Content, before: Content | undefined): DocumentPlace[] {
  const division = positions.find(({ positionId }) => positionId === row.positionId)?.divisionId;
  const led = new Set(loaded.measures.filter(({ divisions }) => divisions.some(({ id }) => id === division)).map(({ id }) => `measure:${id}`));
  return comparePlaces(placesOf(now), before ? placesOf(before) : null).map(({ key, where, label, divisions, fields }) => ({
    where,
    label,
    division: divisions.length > 0 ? divisions.join(', ') : null,
    mine: row.level !== 'heads' || led.has(key),
    fields: fields.map((field) => ({ ...field, label: texts.fields[field.field] })),
  }));
}
