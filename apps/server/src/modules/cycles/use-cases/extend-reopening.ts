import type { BodyOf, routes } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, refuse, type Actor } from '../../../platform/index.js';
import { CycleRepository } from '../engine/cycle.repository.js';
import { judgedCycle } from '../engine/judged-cycle.js';
import { pinnedBy } from '../engine/pinned-by.js';
import { Seatings } from '../engine/seatings.js';

type Extension = BodyOf<typeof routes.extendReopening>;

/** Gives work that was opened again a later last day. Who may open may extend, and for no longer. */
@Injectable()
export class ExtendReopening {
  constructor(
    private readonly cycles: CycleRepository,
    private readonly seatings: Seatings,
    private readonly audit: Audit,
  ) {}

  async extend(tx: EntityManager, actor: Actor, cycleId: string, { until, reason }: Extension): Promise<void> {
    const cycle = await this.cycles.find(tx, actor, cycleId, 'alone');
    if (!cycle) throw refuse.notFound();
    const loaded = await this.cycles.load(tx, cycle);
    const { reopening } = loaded;
    const definition = pinnedBy(cycle);
    const by = definition.anywhere?.reopen?.by ?? [];
    const { facts } = judgedCycle(loaded, this.seatings.empty(), { until, reason });
    const refusals = [
      ...(by.includes(actor.role) ? [] : [{ code: 'role-not-allowed', params: { role: actor.role, roles: by.join(',') } }]),
      ...(reopening === null ? [{ code: 'not-reopened', where: 'cycle' }] : []),
      ...definition.guards.expirySet(facts),
    ];
    if (reopening === null || refusals.length > 0) throw refuse.transition(refusals);
    await tx.query('UPDATE reopening SET until_on = $2 WHERE id = $1', [reopening.id, until]);
    const detail = { from: reopening.untilOn, to: until, reason };
    await this.audit.write(tx, { agencyId: cycle.agencyId, actor, action: 'cycle.extendReopening', subject: { type: 'cycle', id: cycle.id }, detail });
  }
}
