import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Pushed {
  readonly to: string;
  readonly retryKey: string;
  readonly messages: readonly { readonly type: string; readonly altText?: string; readonly text?: string }[];
}

/** How it answers pushes: as it should, with a status, after a while, with a cut connection, or by taking the message and then cutting it. */
type Mood = 'well' | 'drops' | 'takesAndDrops' | 'delays' | 429 | 500;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const delayMs = 300;

/** LINE's Messaging API on this machine, as far as we use it and as its reference describes it. */
export class LinePeer {
  readonly token = 'channel-access-token';
  readonly secret = 'channel-secret';
  readonly pushed: Pushed[] = [];
  readonly replied: { readonly replyToken: string; readonly messages: Pushed['messages'] }[] = [];
  readonly blockedBy = new Set<string>();
  /** Messages of the month; `null` is no limit. */
  quota: number | null = 300;
  used = 0;
  mood: Mood = 'well';
  readonly moods: Mood[] = [];
  /** Pushes that were brought, taken or not. */
  brought = 0;
  readonly #accepted = new Map<string, string>();
  readonly #server = createServer((request, response) => {
    void this.#answer(request, response);
  });

  static async start(): Promise<LinePeer> {
    const peer = new LinePeer();
    peer.#server.listen(0, '127.0.0.1');
    await once(peer.#server, 'listening');
    return peer;
  }

  get settings(): Record<string, string> {
    const { port } = this.#server.address() as AddressInfo;
    return { LINE_CHANNEL_TOKEN: this.token, LINE_CHANNEL_SECRET: this.secret, LINE_ID: '@prongsai', LINE_API_URL: `http://127.0.0.1:${port}` };
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  /** Forgets what was sent, not which retry keys were used. */
  reset(): void {
    this.pushed.length = 0;
    this.replied.length = 0;
    this.brought = 0;
    this.used = 0;
    this.quota = 300;
    this.mood = 'well';
    this.blockedBy.clear();
  }

  /** Tells a server of ours what happened, signed as LINE signs. */
  tell(serverUrl: string, events: readonly object[], secret = this.secret): Promise<Response> {
    const body = JSON.stringify({ destination: `U${'0'.repeat(32)}`, events });
    const signature = createHmac('SHA256', secret).update(body).digest('base64');
    return fetch(`${serverUrl}/api/line/webhook`, { method: 'POST', headers: { 'content-type': 'application/json; charset=utf-8', 'x-line-signature': signature }, body });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const send = (status: number, body: object, headers: Record<string, string> = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', 'x-line-request-id': randomUUID(), ...headers }).end(JSON.stringify(body));
    if (request.headers.authorization !== `Bearer ${this.token}`) return void send(401, { message: 'Authentication failed.' });
    const body = parts.length === 0 ? {} : (JSON.parse(Buffer.concat(parts).toString('utf8')) as Record<string, unknown>);
    const route = `${request.method} ${request.url}`;
    if (route === 'GET /v2/bot/message/quota') return void send(200, this.quota === null ? { type: 'none' } : { type: 'limited', value: this.quota });
    if (route === 'GET /v2/bot/message/quota/consumption') return void send(200, { totalUsage: this.used });
    if (/^POST \/v2\/bot\/user\/\w+\/linkToken$/.test(route)) return void send(200, { linkToken: `link-${randomUUID()}` });
    if (route === 'POST /v2/bot/message/reply') {
      this.replied.push(body as unknown as (typeof this.replied)[number]);
      return void send(200, { sentMessages: [{ id: '1' }] });
    }
    if (route === 'POST /v2/bot/message/push') return this.#push(request, body as unknown as Omit<Pushed, 'retryKey'>, send);
    return void send(404, { message: 'Not found' });
  }

  async #push(request: IncomingMessage, { to, messages }: Omit<Pushed, 'retryKey'>, send: (status: number, body: object, headers?: Record<string, string>) => void): Promise<void> {
    this.brought += 1;
    const mood = this.moods.shift() ?? this.mood;
    const retryKey = String(request.headers['x-line-retry-key']);
    if (mood === 'drops') return void request.socket.destroy();
    if (mood === 500) return send(500, { message: 'Internal server error' });
    if (mood === 429) return send(429, { message: 'The API rate limit has been exceeded. Try again later.' });
    if (mood === 'delays') await new Promise((resolve) => setTimeout(resolve, delayMs));
    const before = this.#accepted.get(retryKey);
    if (before !== undefined) return send(409, { message: 'The retry key is already accepted', sentMessages: [{ id: '1' }] }, { 'x-line-accepted-request-id': before });
    if (!uuid.test(retryKey)) return send(400, { message: 'Invalid X-Line-Retry-Key' });
    if (this.blockedBy.has(to)) return send(400, { message: 'Failed to send messages' });
    if (this.quota !== null && this.used >= this.quota) return send(429, { message: 'You have reached your monthly limit.' });
    this.#accepted.set(retryKey, randomUUID());
    this.used += 1;
    this.pushed.push({ to, retryKey, messages });
    if (mood === 'takesAndDrops') return void request.socket.destroy();
    return send(200, { sentMessages: [{ id: '1', quoteToken: 'q' }] });
  }
}
