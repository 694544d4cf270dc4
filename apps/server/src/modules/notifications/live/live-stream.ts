import { Readable } from 'node:stream';
import type { LiveNotifications } from '@prongsai/contracts';

/** Milliseconds after which a browser whose stream has ended asks for another; a window that had to give way waits longer. */
const askAgain = 3000;
const askAgainLater = 60_000;

/** One open stream of events: it is told when something has changed, and nothing twice. */
export class LiveStream {
  readonly events = new Readable({ read: () => undefined });
  #told = '';

  constructor(
    readonly sessionId: string,
    /** The position the session acted in when the stream was opened; another one asks for another stream. */
    readonly sessionPositionId: string,
    readonly positionId: string,
  ) {
    this.events.push(`retry: ${askAgain}\n\n`);
  }

  tell(live: LiveNotifications): void {
    const data = JSON.stringify(live);
    if (data === this.#told || this.events.destroyed) return;
    this.#told = data;
    this.events.push(`event: notifications\ndata: ${data}\n\n`);
  }

  /** A comment, so that nothing on the way takes the silence for an end. */
  keepAlive(): void {
    if (!this.events.destroyed) this.events.push(': \n\n');
  }

  /** Ends for another window of the same person, and does not push it out in turn. */
  giveWay(): void {
    if (!this.events.destroyed) this.events.push(`retry: ${askAgainLater}\n\n`);
    this.end();
  }

  end(): void {
    if (!this.events.destroyed) this.events.push(null);
  }
}
