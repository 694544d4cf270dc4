import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { decidingPermissions, permissionsOf, tokenPermissions, type Permission, type Route, type TokenPermission } from '@prongsai/contracts';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { refuse } from '../errors/refusal.js';
import { bearerOf } from '../http/bearer.js';
import type { CheckedRequest } from '../http/request.js';
import { PAGE, ROUTE, type Page } from '../http/route.decorator.js';
import { Accounts } from './accounts.js';
import type { Actor } from './actor.js';
import { SessionCookie } from './sessions/session-cookie.js';
import { Sessions, type Session } from './sessions/sessions.js';
import { Standing } from './standing.js';
import { CostlyCalls } from './throttling/costly-calls.js';
import { ApiTokens } from './tokens/api-tokens.js';
import { TokenUse } from './tokens/token-use.js';

/** The one guard before every handler. Closed: what has no access rule is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly cookie: SessionCookie,
    private readonly sessions: Sessions,
    private readonly standing: Standing,
    private readonly tokens: ApiTokens,
    private readonly tokenUse: TokenUse,
    private readonly accounts: Accounts,
    private readonly costlyCalls: CostlyCalls,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    const page = this.reflector.get<Page | undefined>(PAGE, handler);
    if (page?.alone) return true;
    await this.clock.refresh();
    if (page) return true;
    const route = this.reflector.get<Route | undefined>(ROUTE, handler);
    if (!route) throw refuse.notPermitted();
    if (route.demonstrationOnly && !this.config.demonstration) throw refuse.notFound();
    if ('public' in route.access) return true;
    const request = context.switchToHttp().getRequest<CheckedRequest>();
    const bearer = bearerOf(request);
    // Who shows a token is nobody else: its cookie, were there one, is not looked at.
    if (bearer === null) await this.#bySession(request, route);
    else await this.#byToken(request, route, bearer);
    if (route.costly) this.costlyCalls.count(request.session?.id ?? request.apiToken?.id ?? '');
    return true;
  }

  async #bySession(request: CheckedRequest, { access }: Route): Promise<void> {
    const token = this.cookie.read(request);
    const session = token === null ? null : await this.sessions.find(token);
    if (!session || (session.isFormer && request.method !== 'GET')) throw refuse.notSignedIn();
    const actor = await this.#actorOf(session);
    if (!actor) throw refuse.notSignedIn();
    const missing = await this.standing.missing(actor, session);
    const opensTo = 'signedIn' in access ? (access.half ?? []) : [];
    if (missing !== 'none' && !opensTo.includes(missing)) throw missing === 'enrol' ? refuse.secondFactorMissing() : refuse.secondFactorNeeded();
    if ('requires' in access) await this.#mustBePermitted(actor, session, access.requires);
    Object.assign(request, { actor, session });
  }

  /** A position that its holder has lost since is lost at once; the account then acts in the first it still has. */
  async #actorOf({ accountId, positionId }: Session): Promise<Actor | undefined> {
    const actors = await this.accounts.actorsOf(accountId, this.clock.today());
    return actors.find((held) => held.positionId === positionId) ?? actors[0];
  }

  async #mustBePermitted(actor: Actor, session: Session, permission: Permission): Promise<void> {
    if (!permissionsOf[actor.role].includes(permission)) throw refuse.notPermitted();
    if (decidingPermissions.includes(permission) && !(await this.standing.mayDecide(actor, session))) throw refuse.secondFactorNeeded();
  }

  /** A token is good for its one position, as long as its maker holds it, and for what both the role and the token may do. */
  async #byToken(request: CheckedRequest, { access }: Route, secret: string): Promise<void> {
    const token = await this.tokens.find(secret);
    const actors = token ? await this.accounts.actorsOf(token.accountId, this.clock.today()) : [];
    const actor = actors.find(({ positionId }) => positionId === token?.positionId);
    if (!token || !actor) throw refuse.notSignedIn();
    const permitted = 'requires' in access ? this.#isGiven(actor, token.permissions, access.requires) : 'signedIn' in access && access.byToken === true;
    if (!permitted) throw refuse.notPermitted();
    await this.tokenUse.note(actor, token);
    Object.assign(request, { actor, apiToken: token });
  }

  #isGiven({ role }: Actor, given: readonly TokenPermission[], permission: Permission): boolean {
    const grantable: readonly Permission[] = tokenPermissions;
    const permissions: readonly Permission[] = given;
    return grantable.includes(permission) && permissions.includes(permission) && permissionsOf[role].includes(permission);
  }
}
