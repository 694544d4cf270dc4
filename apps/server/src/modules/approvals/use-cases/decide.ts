import type { BodyOf, routes } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse, type Actor } from '../../../platform/index.js';
import { ApplyTransition, CycleRepository, type Applied } from '../../cycles/index.js';
import { ApprovalRepository } from '../approval.repository.js';

export type Answer = BodyOf<typeof routes.decide>;

/** One position's answer to one question. Asked twice at once, the second finds the cycle where the first has left it. */
@Injectable()
export class Decide {
  constructor(
    private readonly approvals: ApprovalRepository,
    private readonly cycles: CycleRepository,
    private readonly transition: ApplyTransition,
  ) {}

  async decide(tx: EntityManager, actor: Actor, approvalId: string, { verdict, contentHash, ...given }: Answer): Promise<Applied> {
    const asked = await this.approvals.find(tx, actor, approvalId);
    if (!asked) throw refuse.notFound();
    if (asked.positionId !== actor.positionId) throw refuse.notAsked([{ code: 'not-asked' }]);
    const loaded = await this.cycles.lockAndLoad(tx, actor, asked.cycleId);
    if (!loaded) throw refuse.notFound();
    const { cycle } = loaded;
    if (cycle.state !== asked.state || cycle.round !== asked.round) throw await this.#tooLate(tx, actor, approvalId, cycle.state);
    return this.transition.answer(tx, actor, loaded, verdict, { readHash: contentHash, ...given });
  }

  /** The round is over: the position has answered, or somebody else has ended it. */
  async #tooLate(tx: EntityManager, actor: Actor, approvalId: string, state: string) {
    const row = await this.approvals.find(tx, actor, approvalId);
    if (row?.verdict) return refuse.alreadyDecided([{ code: 'already-decided', where: `level:${row.level}` }]);
    return refuse.transition([{ code: 'event-unknown-here', where: 'cycle', params: { state } }]);
  }
}
