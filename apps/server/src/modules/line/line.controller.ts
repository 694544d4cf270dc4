import { Controller, Req } from '@nestjs/common';
import { routes, type BodyOf, type ResponseOf } from '@prongsai/contracts';
import type { Request } from 'express';
import { Audit, Body, Caller, Clock, Config, refuse, Route, Transactions, type Actor } from '../../platform/index.js';
import { LineBudget } from './line-budget.js';
import { readLineEvents } from './read-line-events.js';
import { LineLinks } from './line-links.js';
import { lineSdk } from './line-sdk.js';
import { LinePairings } from './line-pairings.js';
import { TakeLineEvent } from './take-line-event.js';

/** LINE's page that brings the nonce back to us as an event. */
const dialog = 'https://access.line.me/dialog/bot/accountLink';

@Controller()
export class LineController {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: LineLinks,
    private readonly pairings: LinePairings,
    private readonly budget: LineBudget,
    private readonly events: TakeLineEvent,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  @Route(routes.lineState)
  async state(@Caller() { accountId }: Actor): Promise<ResponseOf<typeof routes.lineState>> {
    const link = await this.transactions.run('engine', (tx) => this.links.of(tx, accountId));
    return {
      available: this.config.line !== null,
      state: link === null ? 'none' : link.blockedAt === null ? 'linked' : 'blocked',
      linkedAt: link?.linkedAt.toISOString() ?? null,
      addFriendUrl: this.#addFriendUrl(),
    };
  }

  @Route(routes.beginLineLink)
  async begin(@Caller() { accountId }: Actor): Promise<ResponseOf<typeof routes.beginLineLink>> {
    this.#mustBeSet();
    const { key, expiresAt } = await this.transactions.run('engine', async (tx) => {
      if ((await this.links.of(tx, accountId)) !== null) throw refuse.alreadyExists([{ code: 'line-linked-already' }]);
      return this.pairings.code(tx, accountId);
    });
    return { code: key, expiresAt: expiresAt.toISOString(), addFriendUrl: this.#addFriendUrl() };
  }

  @Route(routes.confirmLineLink)
  async confirm(@Caller() { accountId }: Actor, @Body() { linkToken }: BodyOf<typeof routes.confirmLineLink>): Promise<ResponseOf<typeof routes.confirmLineLink>> {
    this.#mustBeSet();
    const { key: nonce } = await this.transactions.run('engine', (tx) => this.pairings.nonce(tx, accountId));
    return { redirectTo: `${dialog}?${new URLSearchParams({ linkToken, nonce }).toString()}` };
  }

  @Route(routes.unlinkLine)
  async unlink(@Caller() actor: Actor): Promise<{ ok: true }> {
    await this.transactions.run('engine', async (tx) => {
      if (!(await this.links.unlink(tx, actor.accountId))) throw refuse.conflict([{ code: 'line-not-linked' }]);
      await this.audit.write(tx, { agencyId: actor.agencyId, actor, action: 'line.unlink', subject: { type: 'account', id: actor.accountId } });
    });
    return { ok: true };
  }

  @Route(routes.lineQuota)
  async quota(@Caller() { provinceId }: Actor): Promise<ResponseOf<typeof routes.lineQuota>> {
    const today = this.clock.today();
    return this.transactions.run('engine', async (tx) => {
      const known = await this.budget.quota(tx, today);
      const { linked, share, used, reserve } = await this.budget.ofProvince(tx, provinceId, known);
      return {
        available: this.config.line !== null,
        month: today.slice(0, 7),
        account: known && { limit: known.most, used: known.used, askedAt: known.askedAt.toISOString() },
        province: { linked, share, used, reserve },
      };
    });
  }

  /** The signature is over the very bytes, so that they come here unread. */
  @Route(routes.receiveLine)
  async receive(@Req() request: Request, @Body() body: BodyOf<typeof routes.receiveLine>): Promise<{ ok: true }> {
    const secret = this.config.line?.secret;
    if (secret === undefined) throw refuse.notFound();
    const signature = request.headers['x-line-signature'];
    const { validateSignature } = await lineSdk();
    if (typeof signature !== 'string' || !validateSignature(Buffer.from(body), secret, signature)) throw refuse.notPermitted();
    for (const event of readLineEvents(body)) await this.events.take(event);
    return { ok: true };
  }

  #mustBeSet(): void {
    if (this.config.line === null) throw refuse.unavailable([{ code: 'line-not-set' }]);
  }

  #addFriendUrl(): string | null {
    const id = this.config.line?.id ?? null;
    return id === null ? null : `https://line.me/R/ti/p/${encodeURIComponent(id)}`;
  }
}
