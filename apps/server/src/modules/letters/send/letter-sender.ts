import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Config } from '../../../platform/index.js';
import { longestTryMs } from '../../mail/index.js';
import { LetterChannels, type LetterChannel } from '../channel.js';
import { allDone } from './all-done.js';
import { ClaimLetters, type ClaimedLetter } from './claim-letters.js';
import { LetterSupply } from './letter-supply.js';
import { MarkLetters } from './mark-letters.js';
import { OutcomeLog } from './outcome-log.js';

/** Letters claimed at a time, for each that is under way. */
const claimedForEach = 20;

/**
 * Sends what is ready, in this process. Any number of processes may: a letter is claimed for a time by one of them, and the claim is
 * committed before the first byte. No transaction is open while a peer is spoken to.
 */
@Injectable()
export class LetterSender implements BeforeApplicationShutdown {
  readonly #logger = new Logger('Letters');
  #running: Promise<void> | null = null;
  readonly #stopping = new AbortController();
  #again = false;

  constructor(
    private readonly config: Config,
    private readonly channels: LetterChannels,
    private readonly claims: ClaimLetters,
    private readonly marks: MarkLetters,
  ) {}

  /** There may be something to send; does not wait for it. */
  wake(): void {
    this.sendDue().catch((error: unknown) => this.#logger.warn(error instanceof Error ? error.message : error));
  }

  /** Sends everything that is due by now, also what becomes due meanwhile. Asked while it sends, it looks once more. */
  sendDue(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    await this.#running?.catch(() => undefined);
  }

  async #run(): Promise<void> {
    while (this.#again && !this.#stopping.signal.aborted) {
      this.#again = false;
      await allDone(this.channels.all.map((channel) => this.#sendBy(channel)));
    }
  }

  async #sendBy(channel: LetterChannel): Promise<void> {
    const leaseMs = this.config.letterLeaseSeconds * 1000;
    const supply = new LetterSupply((atMost) => this.claims.take(channel.name, atMost), channel.atOnce * claimedForEach, leaseMs - Math.min(longestTryMs, leaseMs / 2));
    const outcomes = new OutcomeLog((tried) => this.marks.mark(channel.name, tried), leaseMs, this.#stopping.signal);
    const work = async (): Promise<void> => {
      while (!this.#stopping.signal.aborted) {
        const letter = await supply.next();
        if (!letter) return;
        outcomes.add({ id: letter.id, tries: letter.tries, sent: await this.#try(channel, letter) });
      }
    };
    try {
      await allDone(Array.from({ length: channel.atOnce }, work));
    } finally {
      await this.claims.giveBack(await supply.close()).finally(() => outcomes.finish());
    }
    if (supply.hasAged) this.#again = true;
  }

  /** A channel that throws has a fault; its letters wait like those of a peer that does not answer. */
  async #try(channel: LetterChannel, letter: ClaimedLetter): ReturnType<LetterChannel['send']> {
    try {
      return await channel.send(letter);
    } catch (error) {
      this.#logger.error(error);
      return { outcome: 'later', reason: 'fault' };
    }
  }
}
