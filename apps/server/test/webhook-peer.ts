import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** What came to a receiver. */
export interface Received {
  readonly id: string;
  readonly type: string;
  readonly body: string;
  readonly signatures: number;
  /** By the library's own verifier, with the secret that the receiver knows. */
  readonly verified: boolean;
  /** Of the chain, for what is told of an entry. */
  readonly chain: string | null;
  readonly no: number | null;
}

/** How it answers: a status, nothing for a while, a cut connection, or an answer without an end. */
type Mood = number | 'hangs' | 'drops' | 'endless';

interface Told {
  readonly type: string;
  readonly data: { readonly entry?: { readonly chain: string; readonly no: number } };
}

/** A real receiver on this machine, which may be out of sorts. */
export class WebhookPeer {
  readonly received: Received[] = [];
  secret = '';
  mood: Mood = 200;
  /** Asks to be left alone, with every answer that is no success. */
  retryAfter: string | null = null;
  /** For the next requests, before its mood counts again. */
  readonly moods: Mood[] = [];
  /** Requests under way at once, at most so far. */
  mostAtOnce = 0;
  #atOnce = 0;

  readonly #server = createServer((request, response) => {
    void this.#take(request, response);
  });

  static async start(): Promise<WebhookPeer> {
    const peer = new WebhookPeer();
    peer.#server.listen(0, '127.0.0.1');
    await once(peer.#server, 'listening');
    return peer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hook`;
  }

  /** What it has taken, in the order it came. */
  get numbers(): number[] {
    return this.received.flatMap(({ no }) => no ?? []);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.mostAtOnce = Math.max(this.mostAtOnce, (this.#atOnce += 1));
    response.on('close', () => (this.#atOnce -= 1));
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString('utf8');
    const mood = this.moods.shift() ?? this.mood;
    if (mood === 'drops') return void request.socket.destroy();
    if (mood === 'hangs') return;
    if (mood === 'endless') return this.#pour(response);
    if (mood >= 200 && mood < 300) this.received.push(this.#read(request, body));
    const pleads = this.retryAfter === null ? {} : { 'retry-after': this.retryAfter };
    response.writeHead(mood, mood === 302 ? { location: '/elsewhere' } : pleads).end('taken note of');
  }

  #pour(response: ServerResponse): void {
    response.writeHead(200);
    const more = (): void => {
      if (response.destroyed) return;
      if (response.write('x'.repeat(16_384))) setImmediate(more);
      else response.once('drain', more);
    };
    more();
  }

  #read({ headers }: IncomingMessage, body: string): Received {
    const { type, data } = JSON.parse(body) as Told;
    const signature = String(headers['webhook-signature']);
    return {
      id: String(headers['webhook-id']), type, body, signatures: signature.split(' ').length, verified: this.#verifies(headers, body),
      chain: data.entry?.chain ?? null, no: data.entry?.no ?? null,
    };
  }

  #verifies(headers: IncomingMessage['headers'], body: string): boolean {
    try {
      new Webhook(this.secret).verify(body, headers as Record<string, string>);
      return true;
    } catch {
      return false;
    }
  }
}
