import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

interface Failure extends Error {
  responseCode?: number;
}

/** A real mail server on this machine, which may be out of sorts. */
export class MailPeer {
  readonly received: string[] = [];
  /** How it answers the next letters: 250 takes them, 450 asks to come again, 550 wants no more of it. */
  answer: 250 | 450 | 550 = 250;
  /** Letters that were brought, taken or not. */
  brought = 0;
  /** Letters of which it has every byte and has said nothing yet. */
  underWay = 0;
  /** Addresses it knows nobody at. */
  readonly unknown = new Set<string>();
  /** Of so many letters to come it keeps every byte, and drops the connection instead of saying so. */
  dropsAfterData = 0;
  /** It answers nothing before this is over. */
  holdsBackUntil: Promise<void> = Promise.resolve();

  readonly #sockets = new Map<number, Socket>();

  private constructor(private readonly server: SMTPServer) {
    server.server.on('connection', (socket: Socket) => this.#sockets.set(socket.remotePort ?? 0, socket));
  }

  static async start(): Promise<MailPeer> {
    const peer: MailPeer = new MailPeer(
      new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        onRcptTo({ address }, _session, done) {
          done(peer.unknown.has(address) ? Object.assign(new Error('nobody here'), { responseCode: 550 }) : null);
        },
        onData(stream, session, done) {
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('end', () => void peer.#answer(Buffer.concat(parts).toString('utf8'), session.remotePort, done));
        },
      }),
    );
    const server = peer.server.listen(0, '127.0.0.1');
    if (!server.listening) await once(server, 'listening');
    return peer;
  }

  get address(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** Of every letter taken, by which a repetition is known. */
  get messageIds(): string[] {
    return this.received.map((letter) => /^message-id: <([^>]+)>/im.exec(letter)?.[1] ?? '');
  }

  async #answer(letter: string, port: number, done: (failure?: Failure | null) => void): Promise<void> {
    this.underWay += 1;
    await this.holdsBackUntil;
    this.underWay -= 1;
    if (this.dropsAfterData > 0) {
      this.dropsAfterData -= 1;
      this.#take(letter);
      this.#sockets.get(port)?.destroy();
    } else done(this.#take(letter));
  }

  #take(letter: string): Failure | null {
    this.brought += 1;
    if (this.answer !== 250) return Object.assign(new Error('not now'), { responseCode: this.answer });
    this.received.push(letter);
    return null;
  }
}

/** The plain text of a letter as its reader sees it: headers and HTML away, quoted-printable and base64 undone. */
export function textOf(letter: string): string {
  const boundary = /boundary="([^"]+)"/.exec(letter)?.[1];
  if (boundary === undefined) return decoded(letter);
  return decoded(letter.split(`--${boundary}`).find((part) => /content-type: text\/plain/i.test(part)) ?? '');
}

function decoded(part: string): string {
  const at = part.indexOf('\r\n\r\n');
  const [heading, body] = [part.slice(0, at), part.slice(at + 4)];
  if (/content-transfer-encoding: base64/i.test(heading)) return Buffer.from(body, 'base64').toString('utf8');
  const unfolded = body.replace(/=\r\n/g, '').replace(/(=[0-9A-F]{2})+/g, (hex) => Buffer.from(hex.replaceAll('=', ''), 'hex').toString('utf8'));
  return unfolded;
}
