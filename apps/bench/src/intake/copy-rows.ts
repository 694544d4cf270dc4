import pg from 'pg';

/** What the driver's connection does for COPY, beside what its types tell. */
interface CopyConnection extends pg.Connection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** COPY FROM STDIN of one block of text, as a query the driver hands its connection to. */
class CopyIn implements pg.Submittable {
  readonly done: Promise<void>;
  #finish!: () => void;
  #fail!: (error: Error) => void;

  constructor(
    private readonly sql: string,
    private readonly data: Buffer,
  ) {
    this.done = new Promise((resolve, reject) => {
      this.#finish = resolve;
      this.#fail = reject;
    });
  }

  submit(connection: pg.Connection): void {
    connection.query(this.sql);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    connection.sendCopyFromChunk(this.data);
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#finish();
  }

  handleError(error: Error): void {
    this.#fail(error);
  }
}

export type CopyValue = string | number | null | undefined;

const copied = (value: CopyValue): string => (value === null || value === undefined ? '\\N' : String(value).replace(/[\\\t\n\r]/g, (found) => `\\${found}`));

/** Copies rows into a table, in the order of its columns. */
export async function copyRows(client: pg.ClientBase, table: string, rows: readonly (readonly CopyValue[])[]): Promise<void> {
  const text = rows.map((row) => row.map(copied).join('\t')).join('\n');
  await client.query(new CopyIn(`COPY ${table} FROM STDIN`, Buffer.from(`${text}\n`))).done;
}
