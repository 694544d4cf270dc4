import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Takes connections and says nothing. */
export class MutePeer {
  readonly #open = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly redisUrl: string,
  ) {
    server.on('connection', (socket) => this.#open.add(socket.on('error', () => undefined)));
  }

  static async start(): Promise<MutePeer> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new MutePeer(server, `redis://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  /** One that has been, and at whose address nobody answers any more. */
  static async gone(): Promise<MutePeer> {
    const peer = await MutePeer.start();
    await peer.stop();
    return peer;
  }

  /** From now on nobody answers there at all. */
  async stop(): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    if (this.server.listening) await once(this.server.close(), 'close');
  }
}
