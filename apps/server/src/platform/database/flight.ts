import { createRequire } from 'node:module';
import type { Socket } from 'node:net';
import pg from 'pg';

type Parser = (text: string) => unknown;

/** How the rows of a prepared statement are read. */
interface Columns {
  readonly names: readonly string[];
  readonly parsers: readonly Parser[];
}

/** What a connection knows of its prepared statements besides the driver: the columns, so that they need not be described again. */
export type KnownColumns = Map<string, Columns>;

export interface Answer {
  readonly command: string;
  readonly rowCount: number | null;
  readonly rows: Record<string, unknown>[];
}

interface Passenger {
  /** Empty where the statement is not kept. */
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
  readonly rows: Record<string, unknown>[];
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  columns: Columns | null;
  tag: string;
}

/** The driver's connection, as its own queries use it; not part of its types. */
export interface Wire {
  readonly stream: Socket;
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Record<string, string>;
  parse(statement: { name: string; text: string }): void;
  bind(given: { statement: string; values: readonly unknown[]; valueMapper: (value: unknown) => unknown }): void;
  describe(given: { type: 'P'; name: string }): void;
  execute(given: object): void;
  sync(): void;
}

interface Field {
  readonly name: string;
  readonly dataTypeID: number;
  readonly format?: 'text' | 'binary';
}

type GetParser = (oid: number, format?: 'text' | 'binary') => Parser;

const { prepareValue } = createRequire(import.meta.url)('pg/lib/utils') as { prepareValue: (value: unknown) => unknown };

const none: Columns = { names: [], parsers: [] };

const columnsOf = (fields: readonly Field[], parserOf: GetParser): Columns => ({
  names: fields.map(({ name }) => name),
  parsers: fields.map(({ dataTypeID, format }) => parserOf(dataTypeID, format ?? 'text')),
});

/**
 * Statements of one transaction that leave together: one packet, one synchronisation, one answer. Where one of them fails, the database
 * passes over those behind it, so that a COMMIT may travel with what it commits.
 */
export class Flight extends pg.Query {
  readonly #passengers: Passenger[] = [];
  readonly #beingParsed: Passenger[] = [];
  #answering = 0;
  #wire: Wire | null = null;

  constructor(
    private readonly known: KnownColumns,
    private readonly parserOf: GetParser,
  ) {
    super({ text: '' });
  }

  take(name: string, text: string, values: readonly unknown[]): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#passengers.push({ name, text, values, rows: [], resolve, reject, columns: null, tag: '' });
    });
  }

  override submit = (connection: unknown): null => {
    const wire = (this.#wire = connection as Wire);
    wire.stream.cork();
    try {
      for (const passenger of this.#passengers) this.#send(wire, passenger);
      wire.sync();
    } finally {
      wire.stream.uncork();
    }
    return null;
  };

  #send(wire: Wire, passenger: Passenger): void {
    const { name, text, values } = passenger;
    if (name === '' || !(wire.parsedStatements[name] ?? wire.submittedNamedStatements[name])) {
      wire.parse({ name, text });
      this.#beingParsed.push(passenger);
      if (name !== '') wire.submittedNamedStatements[name] = text;
    }
    wire.bind({ statement: name, values, valueMapper: prepareValue });
    passenger.columns = this.known.get(name) ?? null;
    if (passenger.columns === null) wire.describe({ type: 'P', name: '' });
    wire.execute({});
  }

  handleParseComplete(): void {
    const { name, text } = this.#beingParsed.shift() ?? { name: '', text: '' };
    if (name === '' || !this.#wire) return;
    this.#wire.parsedStatements[name] = text;
    delete this.#wire.submittedNamedStatements[name];
  }

  handleRowDescription({ fields }: { fields: readonly Field[] }): void {
    const passenger = this.#passengers[this.#answering];
    if (passenger) passenger.columns = columnsOf(fields, this.parserOf);
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    const passenger = this.#passengers[this.#answering];
    if (!passenger?.columns) return;
    const { names, parsers } = passenger.columns;
    const row: Record<string, unknown> = {};
    for (let at = 0; at < names.length; at += 1) {
      const text = fields[at] ?? null;
      row[names[at]!] = text === null ? null : parsers[at]!(text);
    }
    passenger.rows.push(row);
  }

  handleCommandComplete({ text }: { text: string }): void {
    const passenger = this.#passengers[this.#answering];
    this.#answering += 1;
    if (!passenger) return;
    passenger.tag = text;
    if (passenger.name !== '') this.known.set(passenger.name, passenger.columns ?? none);
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete({ text: '' });
  }

  /** Of the one whose turn it is, or of the connection. Those behind it were passed over. */
  handleError(error: Error): void {
    for (const { name } of this.#beingParsed) if (this.#wire) delete this.#wire.submittedNamedStatements[name];
    this.#passengers.slice(0, this.#answering).forEach(arrive);
    for (const { reject } of this.#passengers.slice(this.#answering)) reject(error);
  }

  handleReadyForQuery(): void {
    this.#passengers.forEach(arrive);
  }
}

function arrive({ tag, rows, resolve }: Passenger): void {
  const [command = '', ...counts] = tag.split(' ');
  const count = counts.at(-1);
  resolve({ command, rowCount: count === undefined ? null : Number(count), rows });
}
