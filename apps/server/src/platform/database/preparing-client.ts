import { createHash } from 'node:crypto';
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

/** Sends every statement with parameters as a prepared one: the database reads and plans it once a connection instead of each time. */
export class PreparingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const send = super.query.bind(this) as Query;
    const query: Query = (text, values, ...rest) => {
      const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
      return name === undefined ? send(text, values, ...rest) : send({ name, text, values }, ...rest);
    };
    this.query = query as typeof this.query;
  }
}
