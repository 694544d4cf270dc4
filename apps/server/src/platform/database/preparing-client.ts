import { createHash } from 'node:crypto';
import pg from 'pg';
import { Flight, type Answer, type KnownColumns, type Wire } from './flight.js';

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

/** What the driver keeps to itself. */
interface Inside {
  readonly connection: Wire & { on(event: 'parseComplete', listener: () => void): void };
  readonly _types: { getTypeParser: ConstructorParameters<typeof Flight>[1] };
  _getActiveQuery(): unknown;
}

/**
 * Sends every statement with parameters as a prepared one: the database reads and plans it once a connection instead of each time.
 * Within a transaction, statements asked for one after the other without waiting leave together.
 */
export class PreparingClient extends pg.Client {
  readonly #send: Query;
  readonly #columns: KnownColumns = new Map();
  #gathers = false;
  #waiting: Flight | null = null;

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.#send = super.query.bind(this) as Query;
    const query: Query = (text, values, ...rest) => {
      if (typeof text !== 'string') return this.#send(text, values, ...rest);
      if (this.#gathers && rest.length === 0 && typeof values !== 'function') return this.#board(text, Array.isArray(values) ? values : []);
      const name = Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
      return name === undefined ? this.#send(text, values, ...rest) : this.#send({ name, text, values }, ...rest);
    };
    this.query = query as typeof this.query;
    const inside = this.#inside;
    inside.connection.on('parseComplete', () => {
      const active = inside._getActiveQuery();
      if (active instanceof Flight) active.handleParseComplete();
    });
  }

  /** From now on statements leave together; only for somebody who has the connection alone, in a transaction. */
  gather(): void {
    this.#gathers = true;
  }

  /** Sends what waits; from now on each statement leaves by itself again. */
  scatter(): void {
    this.#gathers = false;
    this.#depart();
  }

  get #inside(): Inside {
    return this as unknown as Inside;
  }

  /** What is ready to run runs first: the flight leaves with all that it asks for. */
  #board(text: string, values: readonly unknown[]): Promise<Answer> {
    if (!this.#waiting) {
      const types = this.#inside._types;
      this.#waiting = new Flight(this.#columns, (oid, format) => types.getTypeParser(oid, format));
      queueMicrotask(() => process.nextTick(() => this.#depart()));
    }
    return this.#waiting.take(nameOf(text) ?? '', text, values);
  }

  #depart(): void {
    const flight = this.#waiting;
    this.#waiting = null;
    if (flight) this.#send(flight);
  }
}
