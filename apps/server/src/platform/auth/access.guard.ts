import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { permissionsOf, type Route } from '@prongsai/contracts';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { refuse } from '../errors/refusal.js';
import type { CheckedRequest } from '../http/request.js';
import { PAGE, ROUTE } from '../http/route.decorator.js';
import { Accounts } from './accounts.js';
import type { Actor } from './actor.js';
import { sessionCookie } from './session-cookie.js';
import { hashOfToken, Sessions } from './sessions.js';

/** The one guard before every handler. Closed: what has no access rule is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    await this.clock.refresh();
    if (this.reflector.get(PAGE, handler)) return true;
    const route = this.reflector.get<Route | undefined>(ROUTE, handler);
    if (!route) throw refuse.notPermitted();
    if (route.demonstrationOnly && !this.config.demonstration) throw refuse.notFound();
    if ('public' in route.access) return true;
    const request = context.switchToHttp().getRequest<CheckedRequest>();
    const actor = await this.#signedIn(request);
    if (!actor) throw refuse.notSignedIn();
    if ('requires' in route.access && !permissionsOf[actor.role].includes(route.access.requires)) throw refuse.notPermitted();
    return true;
  }

  /** A position that its holder has lost since is lost at once; the account then acts in the first it still has. */
  async #signedIn(request: CheckedRequest): Promise<Actor | null> {
    const token: unknown = (request.cookies as Record<string, unknown> | undefined)?.[sessionCookie];
    if (typeof token !== 'string' || token === '') return null;
    const sessionHash = hashOfToken(token);
    const session = await this.sessions.find(sessionHash);
    if (!session) return null;
    const actors = await this.accounts.actorsOf(session.accountId, this.clock.today());
    const actor = actors.find(({ positionId }) => positionId === session.positionId) ?? actors[0];
    if (!actor) return null;
    request.actor = actor;
    request.sessionHash = sessionHash;
    return actor;
  }
}
