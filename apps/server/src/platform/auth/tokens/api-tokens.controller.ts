import { Controller } from '@nestjs/common';
import { permissionsOf, routes, tokenPermissions, type ApiTokenView, type BodyOf, type ParamsOf, type Permission, type Position, type ResponseOf } from '@prongsai/contracts';
import { Audit } from '../../audit/audit.js';
import { Transactions } from '../../database/transactions.js';
import { refuse, type ReasonGiven } from '../../errors/refusal.js';
import { OwnSession } from '../../http/own-session.js';
import { Body, Caller, Params } from '../../http/parameters.js';
import { Route } from '../../http/route.decorator.js';
import { AccountNotices } from '../account-notices.js';
import { Accounts } from '../accounts.js';
import type { Actor } from '../actor.js';
import { requireFresh } from '../require-fresh.js';
import type { Session } from '../sessions/sessions.js';
import { ApiTokens, type ListedToken } from './api-tokens.js';

const longestDays = 366;
/** A position that is no longer held has no title to show. */
const unknownTitle = { th: '–', en: '–' };

const mayPosition = ({ role }: Pick<Position, 'role'>, permission: Permission): boolean => permissionsOf[role].includes(permission);

@Controller()
export class ApiTokensController {
  constructor(
    private readonly tokens: ApiTokens,
    private readonly accounts: Accounts,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly notices: AccountNotices,
  ) {}

  @Route(routes.listApiTokens)
  async list(@Caller() actor: Actor): Promise<ResponseOf<typeof routes.listApiTokens>> {
    const { positions } = await this.accounts.describe(actor);
    const data = (await this.tokens.list(actor.accountId)).map((token) => viewOf(token, positions));
    return { data, total: data.length, grantable: tokenPermissions.filter((permission) => mayPosition(actor, permission)) };
  }

  @Route(routes.createApiToken)
  async create(
    @Caller() actor: Actor,
    @OwnSession() session: Session,
    @Body() body: BodyOf<typeof routes.createApiToken>,
  ): Promise<ResponseOf<typeof routes.createApiToken>> {
    requireFresh(session);
    const { positions } = await this.accounts.describe(actor);
    const faults = [...faultsOfPosition(positions, body), ...(await this.#faultsOfDay(body.expiresOn))];
    if (faults.length > 0) throw refuse.invalid(faults);
    const permissions = [...new Set(body.permissions)];
    const { token, secret } = await this.transactions.run('engine', async (tx) => {
      const created = await this.tokens.create(tx, actor.accountId, { ...body, permissions });
      await this.notices.about(tx, actor.accountId, 'token.create');
      const detail = { count: permissions.length, expiresOn: body.expiresOn };
      await this.audit.write(tx, { agencyId: actor.agencyId, actor, action: 'token.create', subject: { type: 'token', id: created.token.id }, detail });
      return created;
    });
    return { token: viewOf(token, positions), secret };
  }

  @Route(routes.revokeApiToken)
  async revoke(@Caller() actor: Actor, @Params() { tokenId }: ParamsOf<typeof routes.revokeApiToken>): Promise<{ ok: true }> {
    await this.transactions.run('engine', async (tx) => {
      if (!(await this.tokens.revoke(tx, actor.accountId, tokenId))) throw refuse.notFound();
      await this.audit.write(tx, { agencyId: actor.agencyId, actor, action: 'token.revoke', subject: { type: 'token', id: tokenId } });
    });
    return { ok: true };
  }

  async #faultsOfDay(expiresOn: string): Promise<ReasonGiven[]> {
    const days = await this.tokens.daysUntil(expiresOn);
    if (days < 0) return [{ code: 'token-in-the-past', where: 'body.expiresOn' }];
    return days > longestDays ? [{ code: 'token-too-long', where: 'body.expiresOn', params: { days: longestDays } }] : [];
  }
}

function faultsOfPosition(positions: readonly Position[], { positionId, permissions }: BodyOf<typeof routes.createApiToken>): ReasonGiven[] {
  const position = positions.find(({ id }) => id === positionId);
  if (!position) return [{ code: 'own-position-only', where: 'body.positionId' }];
  const beyond = permissions.filter((permission) => !mayPosition(position, permission));
  return beyond.map((permission) => ({ code: 'token-too-much', where: 'body.permissions', params: { permission } }));
}

function viewOf({ positionId, createdAt, lastUsedAt, ...rest }: ListedToken, positions: readonly Position[]): ApiTokenView {
  const title = positions.find(({ id }) => id === positionId)?.title ?? unknownTitle;
  return { ...rest, position: { id: positionId, title }, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null };
}
