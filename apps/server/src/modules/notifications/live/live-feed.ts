import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Sessions, Transactions } from '../../../platform/index.js';
import { LiveListener } from './live-listener.js';
import { LiveStream } from './live-stream.js';
import { readLive } from './read-live.js';

/** Every so often it is looked whether the sessions are still there. */
const tickMs = 5000;
const ticksToKeepAlive = 5;
/** What a lost connection kept from us is found after a minute. */
const ticksToLookAgain = 12;
/** After a quarter of an hour the browser asks for another stream, and all that guards a request is asked anew. */
const longestMs = 15 * 60_000;
/** A browser holds six connections to us over all its windows; the others are for everything else. */
const mostOfSession = 3;
/** What is told in quick succession is read once. */
const gatherMs = 50;

/** The open streams of this process: each hears of its position when something has changed, wherever that was done. */
@Injectable()
export class LiveFeed implements BeforeApplicationShutdown {
  readonly #logger = new Logger('Live');
  readonly #streams = new Set<LiveStream>();
  readonly #changed = new Set<string>();
  #ticks = 0;
  #timer: NodeJS.Timeout | null = null;
  #gathering: NodeJS.Timeout | null = null;

  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: Sessions,
    private readonly listener: LiveListener,
  ) {}

  async open(stream: LiveStream): Promise<void> {
    this.#add(stream);
    try {
      await this.listener.listen((positionIds) => this.#hear(positionIds));
      await this.#tell([stream.positionId]);
    } catch (error) {
      this.#end(stream);
      throw error;
    }
  }

  beforeApplicationShutdown(): void {
    if (this.#timer) clearInterval(this.#timer);
    if (this.#gathering) clearTimeout(this.#gathering);
    for (const stream of this.#streams) this.#end(stream);
  }

  #add(stream: LiveStream): void {
    this.#streams.add(stream);
    stream.events.once('close', () => this.#end(stream));
    setTimeout(() => this.#end(stream), longestMs).unref();
    const ofSession = [...this.#streams].filter(({ sessionId }) => sessionId === stream.sessionId);
    for (const oldest of ofSession.slice(0, -mostOfSession)) {
      this.#streams.delete(oldest);
      oldest.giveWay();
    }
    this.#timer ??= setInterval(() => this.#tick(), tickMs).unref();
  }

  #end(stream: LiveStream): void {
    this.#streams.delete(stream);
    stream.end();
  }

  #hear(positionIds: readonly string[]): void {
    const listening = new Set([...this.#streams].map(({ positionId }) => positionId));
    for (const positionId of positionIds) if (listening.has(positionId)) this.#changed.add(positionId);
    if (this.#changed.size > 0) this.#gathering ??= setTimeout(() => this.#tellChanged(), gatherMs);
  }

  #tellChanged(): void {
    this.#gathering = null;
    const positionIds = [...this.#changed];
    this.#changed.clear();
    this.#quietly(this.#tell(positionIds));
  }

  #tick(): void {
    if (this.#streams.size === 0) return;
    this.#ticks += 1;
    this.#quietly(this.#endOver());
    if (this.#ticks % ticksToKeepAlive === 0) for (const stream of this.#streams) stream.keepAlive();
    if (this.#ticks % ticksToLookAgain === 0) this.#quietly(this.#tell([...new Set([...this.#streams].map(({ positionId }) => positionId))]));
  }

  /** A session that has ended, or acts in another position by now, is told nothing more. */
  async #endOver(): Promise<void> {
    const streams = [...this.#streams];
    const living = await this.sessions.positionsOf(streams.map(({ sessionId }) => sessionId));
    for (const stream of streams) if (living.get(stream.sessionId) !== stream.sessionPositionId) this.#end(stream);
  }

  async #tell(positionIds: readonly string[]): Promise<void> {
    const live = await this.transactions.run('engine', (tx) => readLive(tx, positionIds));
    for (const stream of this.#streams) {
      const told = live.get(stream.positionId);
      if (told) stream.tell(told);
    }
  }

  /** The next tick tries again. */
  #quietly(work: Promise<void>): void {
    work.catch((error: unknown) => this.#logger.warn(error instanceof Error ? error.message : error));
  }
}
