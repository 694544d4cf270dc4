import { Controller, Req } from '@nestjs/common';
import { routes, type BodyOf, type CalendarFeedScope, type ParamsOf, type ResponseOf } from '@prongsai/contracts';
import type { Request } from 'express';
import { Audit, Body, Caller, Params, PublicAddress, refuse, Route, Transactions, type Actor } from '../../platform/index.js';
import { CalendarFeeds } from './calendar-feeds.js';

const isCoordinator = ({ role, agencyId }: Actor): boolean => role === 'coordinator' && agencyId === null;
const scopesOf = (actor: Actor): CalendarFeedScope[] => (isCoordinator(actor) ? ['own', 'province'] : ['own']);

/** The caller's own feeds. */
@Controller()
export class CalendarFeedsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly feeds: CalendarFeeds,
    private readonly audit: Audit,
    private readonly address: PublicAddress,
  ) {}

  @Route(routes.listCalendarFeeds)
  async list(@Caller() actor: Actor): Promise<ResponseOf<typeof routes.listCalendarFeeds>> {
    const data = await this.transactions.run('engine', (tx) => this.feeds.list(tx, actor.accountId));
    return { data, total: data.length, scopes: scopesOf(actor) };
  }

  @Route(routes.createCalendarFeed)
  async create(
    @Caller() actor: Actor,
    @Req() request: Request,
    @Body() { scope }: BodyOf<typeof routes.createCalendarFeed>,
  ): Promise<ResponseOf<typeof routes.createCalendarFeed>> {
    if (!scopesOf(actor).includes(scope)) throw refuse.notPermitted([{ code: 'feed-not-yours', where: 'body.scope' }]);
    const origin = this.address.of(request);
    const { feed, token } = await this.transactions.run('engine', async (tx) => {
      const created = await this.feeds.create(tx, actor.accountId, scope, scope === 'province' ? actor.provinceId : null);
      await this.#write(tx, actor, 'calendarFeed.create', created.feed.id);
      return created;
    });
    return { feed, url: `${origin}/ics/${token}.ics` };
  }

  @Route(routes.revokeCalendarFeed)
  async revoke(@Caller() actor: Actor, @Params() { feedId }: ParamsOf<typeof routes.revokeCalendarFeed>): Promise<{ ok: true }> {
    await this.transactions.run('engine', async (tx) => {
      if (!(await this.feeds.revoke(tx, actor.accountId, feedId))) throw refuse.notFound();
      await this.#write(tx, actor, 'calendarFeed.revoke', feedId);
    });
    return { ok: true };
  }

  async #write(tx: Parameters<Audit['write']>[0], actor: Actor, action: 'calendarFeed.create' | 'calendarFeed.revoke', id: string): Promise<void> {
    await this.audit.write(tx, { agencyId: actor.agencyId, actor, action, subject: { type: 'calendarFeed', id } });
  }
}
