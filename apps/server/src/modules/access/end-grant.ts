import type { Grant } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, refuse, type Actor } from '../../platform/index.js';
import { People, reasonWithDays } from '../people/index.js';
import { Grants } from './grants.js';

/** The coordinator ends what he granted; break-glass is ended by the agency too. Whoever sees may stop seeing at any time. */
const mayEnd = ({ agencyId, positionId, role }: Actor, grant: Grant): boolean =>
  grant.positionId === positionId || (agencyId === null ? role === 'coordinator' : grant.kind === 'breakGlass' && grant.agency.id === agencyId);

@Injectable()
export class EndGrant {
  constructor(
    private readonly grants: Grants,
    private readonly people: People,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async end(tx: EntityManager, actor: Actor, grantId: string, reason: string): Promise<Grant> {
    const grant = await this.grants.find(tx, actor, grantId);
    if (!grant) throw refuse.notFound();
    if (!mayEnd(actor, grant)) throw refuse.notPermitted([reasonWithDays('grant-not-yours')]);
    const now = this.clock.now();
    if (grant.endedAt !== null || grant.endsAt <= now.toISOString()) throw refuse.conflict([reasonWithDays('grant-over')]);
    const [seat] = await this.people.positionsById(tx, [grant.positionId], this.clock.today());
    // Before it is ended: afterwards the one who sees could not write into the agency's trail any more.
    const detail = { role: seat?.role ?? 'auditor', reason };
    await this.audit.write(tx, { agencyId: grant.agency.id, actor, action: 'access.end', subject: { type: 'grant', id: grantId }, detail });
    if (!(await this.grants.end(tx, actor, grantId, reason))) throw refuse.conflict([reasonWithDays('grant-over')]);
    return { ...grant, endedAt: now.toISOString(), endReason: reason, open: false };
  }
}
