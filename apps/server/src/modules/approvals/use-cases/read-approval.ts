import { reasonOf, texts, type ApprovalView, type DocumentPlace, type Reason } from '@prongsai/contracts';
import { allowedEvents, skippedLevels } from '@prongsai/workflow';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse, type Actor } from '../../../platform/index.js';
import { comparePlaces, CycleContent, CycleRepository, judgedCycle, ledBy, pinnedBy, placesOf, Seatings, whyNotDeciding, type Content, type JudgedCycle, type LoadedCycle, type Seating } from '../../cycles/index.js';
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
    private readonly seatings: Seatings,
    private readonly chains: Chains,
    private readonly remarks: Remarks,
  ) {}

  async read(tx: EntityManager, actor: Actor, approvalId: string): Promise<ApprovalView> {
    const row = await this.approvals.find(tx, actor, approvalId);
    const cycle = row && (await this.cycles.find(tx, actor, row.cycleId));
    if (!row || !cycle) throw refuse.notFound();
    const item = await this.inbox.item(tx, row);
    const loaded = await this.cycles.load(tx, cycle);
    const seating = await this.seatings.of(tx, cycle.agencyId);
    const judged = judgedCycle(loaded, seating);
    const contentHash = row.decidedHash ?? row.contentHash;
    const frozen = await this.content.frozen(tx, cycle.id, [contentHash, ...(row.lastDecidedHash === null ? [] : [row.lastDecidedHash])]);
    const now = frozen.get(contentHash);
    if (!now) throw refuse.notFound();
    const before = row.lastDecidedHash === null ? undefined : frozen.get(row.lastDecidedHash);
    const skipped = skippedLevels(pinnedBy(cycle), row.state, judged.facts);
    return {
      ...item,
      contentHash,
      mine: row.positionId === actor.positionId,
      reasons: reasonsAgainst(actor, row, loaded, seating, judged),
      places: placesFor(row, seating, loaded, now, before),
      ownRemarks: await this.remarks.of(tx, cycle.id, row.state, now, row.positionId),
      chain: await this.chains.of(tx, { loaded, positions: seating.positions, planned: judged.facts.approvers, skipped, review: row.state, round: row.round }),
      skippedLevels: skipped.map(reasonOf),
      returnTargets: decisionsOf(row, actor, loaded, judged).find(({ event }) => event === 'return')?.targets.slice() ?? [],
      textSince: loaded.frozenOn[contentHash] ?? seating.today,
      decided: row.verdict && row.decidedAt ? { verdict: verdicts[row.verdict], at: row.decidedAt.toISOString() } : null,
    };
  }
}

const isOver = (row: ApprovalRow, { cycle }: LoadedCycle): boolean => cycle.state !== row.state || cycle.round !== row.round;

/** What the definition says of the answers that a position could give now. */
const decisionsOf = (row: ApprovalRow, actor: Actor, loaded: LoadedCycle, { instance, facts }: JudgedCycle) =>
  isOver(row, loaded) ? [] : allowedEvents(pinnedBy(row), instance, actor, facts);

/** The same rules that judge the answer, asked beforehand. */
function reasonsAgainst(actor: Actor, row: ApprovalRow, loaded: LoadedCycle, seating: Seating, judged: JudgedCycle): Reason[] {
  if (row.positionId !== actor.positionId) return [reasonOf({ code: 'not-asked' })];
  if (row.verdict) return [reasonOf({ code: 'already-decided', where: `level:${row.level}` })];
  if (isOver(row, loaded)) return [reasonOf({ code: 'event-unknown-here', where: 'cycle', params: { state: loaded.cycle.state } })];
  const notDeciding = whyNotDeciding(seating, actor, row.state);
  const approve = decisionsOf(row, actor, loaded, judged).find(({ event }) => event === 'approve');
  return [...(notDeciding ? [notDeciding] : []), ...(approve?.refusals ?? []).map(reasonOf)];
}

/** A head answers for the measures that the own division leads; the clerk and the executive for everything. */
function placesFor(row: ApprovalRow, { positions }: Seating, loaded: LoadedCycle, now: Content, before: Content | undefined): DocumentPlace[] {
  const division = positions.find(({ positionId }) => positionId === row.positionId)?.divisionId ?? '';
  const led = ledBy(loaded, division);
  return comparePlaces(placesOf(now), before ? placesOf(before) : null).map(({ key, where, label, divisions, fields }) => ({
    where,
    label,
    division: divisions.length > 0 ? divisions.join(', ') : null,
    mine: row.level !== 'heads' || led.has(key.replace(/^measure:/, '')),
    fields: fields.map((field) => ({ ...field, label: texts.fields[field.field] })),
  }));
}
