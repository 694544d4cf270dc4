import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { routes, type Route, type RouteName } from '@prongsai/contracts';
import { concatMap, type Observable } from 'rxjs';
import { Audit, Clock, hoursAfter, Transactions, type Actor } from '../../platform/index.js';
import type { CheckedRequest } from '../../platform/http/request.js';
import { ROUTE } from '../../platform/http/route.decorator.js';

/** Routes that list people by name or address; what is held about one person has an entry of its own. */
const listing = ['listPeople', 'listProvincePeople', 'listCandidates', 'listInvitations'] as const satisfies readonly RouteName[];
const nameOf = new Map<Route, RouteName>(listing.map((name) => [routes[name], name]));

const noted = `SELECT 1 FROM audit_entry WHERE at > $1 AND account_id = $2 AND position_id = $3 AND action = 'person.read' AND subject_id = $4
  AND detail ->> 'route' = $5 LIMIT 1`;

/** Reading who people are stands in the trail: an entry for each reader, list and hour, once the list was really answered. */
@Injectable()
export class TracePersonalReads implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = this.reflector.get<Route | undefined>(ROUTE, context.getHandler());
    const name = route && nameOf.get(route);
    const { actor, contract } = context.switchToHttp().getRequest<CheckedRequest>();
    if (!name || !actor) return next.handle();
    return next.handle().pipe(
      concatMap(async (answer: unknown) => {
        await this.#note(actor, name, contract?.params as { readonly agencyId?: string } | undefined);
        return answer;
      }),
    );
  }

  #note(actor: Actor, route: RouteName, params: { readonly agencyId?: string } | undefined): Promise<void> {
    const agencyId = params?.agencyId ?? actor.agencyId;
    const subject = agencyId === null ? { type: 'province', id: actor.provinceId } : { type: 'agency', id: agencyId };
    return this.transactions.run(actor, async (tx) => {
      const hourAgo = hoursAfter(this.clock.now().toISOString(), -1);
      const known = await tx.query<unknown[]>(noted, [hourAgo, actor.accountId, actor.positionId, subject.id, route]);
      if (known.length === 0) await this.audit.write(tx, { agencyId, actor, action: 'person.read', subject, detail: { route } });
    });
  }
}
