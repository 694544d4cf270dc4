import { Controller } from '@nestjs/common';
import { routes, type QueryOf } from '@prongsai/contracts';
import { Caller, EventStream, OwnSession, Query, Route, Transactions, type Actor } from '../../../platform/index.js';
import { LiveFeed } from './live-feed.js';
import { LiveStream } from './live-stream.js';
import { readLive } from './read-live.js';

interface SessionOfCaller {
  readonly id: string;
  readonly positionId: string;
}

@Controller()
export class LiveController {
  constructor(
    private readonly transactions: Transactions,
    private readonly feed: LiveFeed,
  ) {}

  @Route(routes.liveNotifications)
  async live(@Caller() actor: Actor, @OwnSession() session: SessionOfCaller, @Query() { once }: QueryOf<typeof routes.liveNotifications>): Promise<EventStream> {
    const stream = new LiveStream(session.id, session.positionId, actor.positionId);
    if (once === 'true') await this.#tellOnce(stream, actor);
    else await this.feed.open(stream);
    return new EventStream(stream.events);
  }

  async #tellOnce(stream: LiveStream, actor: Actor): Promise<void> {
    const live = await this.transactions.run(actor, (tx) => readLive(tx, [actor.positionId]));
    const told = live.get(actor.positionId);
    if (told) stream.tell(told);
    stream.end();
  }
}
