import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { routes, type Permission, type Route, type RouteName } from '@prongsai/contracts';
import type { Observable } from 'rxjs';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, Transactions, type Actor } from '../../platform/index.js';
import type { CheckedRequest } from '../../platform/http/request.js';
import { ROUTE } from '../../platform/http/route.decorator.js';

const nameOf = new Map<Route, RouteName>((Object.entries(routes) as [RouteName, Route][]).map(([name, route]) => [route, name]));

/** What tells only of the caller himself, and of what he was allowed to see. */
const unnoted: readonly Permission[] = ['access.read', 'access.breakGlass', 'notification.read'];

/** Whose agency a parameter of an address names. */
const owners: Readonly<Record<string, string>> = {
  agencyId: 'SELECT id FROM agency WHERE id = $1',
  approvalId: 'SELECT agency_id AS id FROM approval WHERE id = $1',
  cycleId: 'SELECT agency_id AS id FROM cycle WHERE id = $1',
  documentId: 'SELECT agency_id AS id FROM document WHERE id = $1',
  evidenceId: 'SELECT agency_id AS id FROM evidence WHERE id = $1',
  intakeId: 'SELECT agency_id AS id FROM intake WHERE id = $1',
  measureId: 'SELECT agency_id AS id FROM measure WHERE id = $1',
  positionId: 'SELECT agency_id AS id FROM position WHERE id = $1 AND agency_id IS NOT NULL',
  resultId: 'SELECT agency_id AS id FROM result WHERE id = $1',
};

const open = `SELECT id AS "grantId", agency_id AS "agencyId" FROM access_grant
  WHERE position_id = $1 AND kind = 'breakGlass' AND ended_at IS NULL AND starts_at <= $2 AND ends_at > $2`;
const note = `INSERT INTO access_read (grant_id, route, hour, agency_id) VALUES ($1, $2, date_trunc('hour', $3::timestamptz), $4)
  ON CONFLICT DO NOTHING RETURNING route`;

/**
 * Every read under break-glass stands in the agency's trail, one entry a route and hour, written before the answer is. A list that
 * names no agency counts for each that is open.
 */
@Injectable()
export class TraceReads implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const { actor, contract } = context.switchToHttp().getRequest<CheckedRequest>();
    const route = this.reflector.get<Route | undefined>(ROUTE, context.getHandler());
    const name = route && nameOf.get(route);
    if (actor && actor.access !== 'standing' && route && name && isNoted(route)) await this.#trace(actor, name, (contract?.params ?? {}) as Record<string, unknown>);
    return next.handle();
  }

  #trace(actor: Actor, route: RouteName, params: Record<string, unknown>): Promise<void> {
    const now = this.clock.now();
    return this.transactions.run(actor, async (tx) => {
      const grants = await tx.query<{ grantId: string; agencyId: string }[]>(open, [actor.positionId, now]);
      if (grants.length === 0) return;
      const agencyId = await agencyOf(tx, params);
      for (const grant of grants) if (agencyId === null || agencyId === grant.agencyId) await this.#note(tx, actor, route, grant, now);
    });
  }

  async #note(tx: EntityManager, actor: Actor, route: RouteName, { grantId, agencyId }: { grantId: string; agencyId: string }, now: Date): Promise<void> {
    const noted = await tx.query<unknown[]>(note, [grantId, route, now, agencyId]);
    if (noted.length > 0) await this.audit.write(tx, { agencyId, actor, action: 'access.read', subject: { type: 'grant', id: grantId }, detail: { route } });
  }
}

const isNoted = ({ method, access }: Route): boolean => method === 'GET' && 'requires' in access && !unnoted.includes(access.requires);

async function agencyOf(tx: EntityManager, params: Record<string, unknown>): Promise<string | null> {
  for (const [name, value] of Object.entries(params)) {
    const owner = owners[name];
    const [row] = owner === undefined ? [] : await tx.query<{ id: string }[]>(owner, [value]);
    if (row) return row.id;
  }
  return null;
}
