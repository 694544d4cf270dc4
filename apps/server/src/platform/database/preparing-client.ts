import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import pg from 'pg';

/** Statements a connection may keep; the server's own are far fewer, what comes after is sent as it is. */
const most = 400;
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= most) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return name;
}

type Query = (...given: unknown[]) => unknown;

/** What the driver keeps its socket in; not part of its types. */
interface WithConnection {
  readonly connection: { readonly stream: Socket };
}

/**
 * Sends every statement with parameters as a prepared one: the database reads and plans it once a connection instead of each time.
 * Statements asked for one after the other without waiting leave in one packet.
 */
export class PreparingClient extends pg.Client {
  #gathering = false;

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const send = super.query.bind(this) as Query;
    const query: Query = (text, values, ...rest) => {
      this.#gather();
      const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
      return name === undefined ? send(text, values, ...rest) : send({ name, text, values }, ...rest);
    };
    this.query = query as typeof this.query;
  }

  /** Holds the packet back until everything that is ready to run has run. */
  #gather(): void {
    if (this.#gathering) return;
    this.#gathering = true;
    const { stream } = (this as unknown as WithConnection).connection;
    stream.cork();
    queueMicrotask(() =>
      process.nextTick(() => {
        this.#gathering = false;
        stream.uncork();
      }),
    );
  }
}
