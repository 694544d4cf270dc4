import { Injectable } from '@nestjs/common';
import { Accounts, Clock, Transactions, type Actor } from '../../platform/index.js';
import { Calendar } from '../calendar/index.js';
import { CalendarEvents } from './calendar-events.js';
import { CalendarFeeds, type Feed } from './calendar-feeds.js';
import { calendarText } from './calendar-text.js';
import { SeenDeadlines, type SeenDeadline } from './seen-deadlines.js';

const names = { own: 'กำหนดของฉัน – โปร่งใส', province: 'กำหนดของทั้งจังหวัด – โปร่งใส' } as const;

const isOpenTo = ({ scope, provinceId }: Feed, actor: Actor): boolean =>
  scope === 'own' ? actor.agencyId !== null : actor.agencyId === null && actor.role === 'coordinator' && actor.provinceId === provinceId;

/** What a feed shows at this moment: what its person may see in the positions that he holds today. */
@Injectable()
export class ReadFeed {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly feeds: CalendarFeeds,
    private readonly deadlines: SeenDeadlines,
    private readonly events: CalendarEvents,
    private readonly calendar: Calendar,
  ) {}

  /** @returns `null` where nothing opens with the token: it is unknown, revoked, or its person holds no such position any more. */
  async read(token: string, consoleUrl: string): Promise<string | null> {
    const feed = await this.transactions.run('engine', (tx) => this.feeds.find(tx, token));
    if (!feed) return null;
    const actors = (await this.accounts.actorsOf(feed.accountId, this.clock.today())).filter((actor) => isOpenTo(feed, actor));
    if (actors.length === 0) return null;
    const seen = await this.#seenBy(actors);
    return this.transactions.run('engine', async (tx) => {
      await this.feeds.wasRead(tx, feed.id);
      const events = await this.events.of(tx, seen);
      return calendarText({ name: names[feed.scope], consoleUrl }, events, await this.calendar.holidaysByProvince(tx));
    });
  }

  /** Each position in its own scope; what several see comes once. */
  async #seenBy(actors: readonly Actor[]): Promise<SeenDeadline[]> {
    const seen = new Map<string, SeenDeadline>();
    for (const actor of actors) {
      for (const deadline of await this.transactions.run(actor, (tx) => this.deadlines.of(tx, actor))) seen.set(deadline.id, deadline);
    }
    return [...seen.values()];
  }
}
