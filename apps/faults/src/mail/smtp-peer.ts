import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { realNow } from '../harness/real-time.js';
import type { Random } from '../harness/random.js';
import type { BroughtLetter } from './brought-letter.js';
import type { Mood } from './mood.js';

/** What the peer says no with, as `smtp-server` reads it. */
class Refusal extends Error {
  constructor(
    text: string,
    readonly responseCode: number,
  ) {
    super(text);
  }
}

/** A real mail server on the loopback address that writes down whatever is brought to it, and shows its readers a Message-ID once. */
export class SmtpPeer {
  readonly #known = new Set<string>();
  readonly #server: SMTPServer;

  constructor(
    private readonly record: string,
    private readonly random: Random,
    public mood: Mood,
  ) {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => void this.#take(Buffer.concat(parts).toString('utf8'), session.envelope.rcptTo.map(({ address }) => address), session.id, done));
      },
    });
    // A client that was killed in the middle of a letter is no fault of the server's.
    this.#server.on('error', () => undefined);
  }

  /** @returns the port. */
  async listen(): Promise<number> {
    const server = this.#server.listen(0, '127.0.0.1');
    if (!server.listening) await once(server, 'listening');
    return (this.#server.server.address() as AddressInfo).port;
  }

  async #take(source: string, to: readonly string[], sessionId: string, done: (error?: Error | null) => void): Promise<void> {
    const messageId = /^message-id:\s*<([^>]+)>/im.exec(source)?.[1] ?? '';
    const { refuses, dropsBefore, dropsAfter, delays, delayMs } = this.mood;
    if (this.#happens(delays)) await setTimeout(this.random.between(0, delayMs));
    const letter = { at: realNow(), messageId, to };
    if (this.#happens(refuses)) {
      this.#write({ ...letter, outcome: 'refused', answered: true });
      return done(new Refusal('try again later', 451));
    }
    if (this.#happens(dropsBefore)) {
      this.#write({ ...letter, outcome: 'dropped', answered: false });
      return this.#hangUp(sessionId);
    }
    const answered = !this.#happens(dropsAfter);
    this.#write(this.#known.has(messageId) ? { ...letter, outcome: 'repeated', answered } : { ...letter, outcome: 'kept', answered, source });
    this.#known.add(messageId);
    return answered ? done() : this.#hangUp(sessionId);
  }

  #happens(percent: number): boolean {
    return this.random.chance(percent / 100);
  }

  #hangUp(sessionId: string): void {
    for (const connection of this.#server.connections) if (connection.session.id === sessionId) connection._socket.destroy();
  }

  #write(letter: BroughtLetter): void {
    appendFileSync(this.record, `${JSON.stringify(letter)}\n`);
  }
}
