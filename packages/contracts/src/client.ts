import type { z } from 'zod';
import { problem, type Problem } from './problem.js';
import type { ParamsOf, QueryOf, ResponseOf, Route } from './route.js';

/** A refusal of the server, as the server worded it. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.code}: ${problem.detail}`);
  }
}

export interface ClientOptions {
  /** Where the API is mounted, without the trailing slash, e.g. `http://localhost:3000/api`. */
  readonly baseUrl: string;
  readonly language?: 'th' | 'en';
  readonly fetch?: typeof fetch;
  /** Keep the session cookie here; browsers do it by themselves. */
  readonly keepCookies?: boolean;
}

/** Left out where nothing is needed: a strict empty object infers as `Record<string, never>`. */
type Given<K extends string, T> = Record<string, never> extends T ? { [k in K]?: T } : { [k in K]: T };
/** What the caller gives: the input side of the contract, where defaults may be left out. */
export type CallInput<R extends Route> = Given<'params', ParamsOf<R>> & { query?: Partial<QueryOf<R>> } & Given<'body', z.input<R['body']>>;

export interface Client {
  call<R extends Route>(route: R, input: CallInput<R>): Promise<ResponseOf<R>>;
  language: 'th' | 'en';
}

const fillPath = (path: string, params: Record<string, unknown>) =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));

const fillQuery = (query: Record<string, unknown>) => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  return given.length ? `?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}` : '';
};

const bodyOf = (route: Route, given: unknown): BodyInit | undefined => {
  if (route.method === 'GET' || route.method === 'DELETE') return undefined;
  return route.consumes ? (given as Uint8Array<ArrayBuffer>) : JSON.stringify(given ?? {});
};

/** A typed client over the route table; every refusal is thrown as {@link ProblemError}. */
export function createClient(options: ClientOptions): Client {
  const cookies = new Map<string, string>();
  const send = options.fetch ?? globalThis.fetch.bind(globalThis);
  const client: Client = {
    language: options.language ?? 'th',
    async call(route, input) {
      const given = input as { params?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown };
      const url = `${options.baseUrl}${fillPath(route.path, given.params ?? {})}${fillQuery(given.query ?? {})}`;
      const headers: Record<string, string> = { accept: 'application/json, application/problem+json', 'accept-language': client.language };
      if (route.method !== 'GET') headers['content-type'] = route.consumes?.type ?? 'application/json';
      if (cookies.size) headers['cookie'] = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const body = bodyOf(route, given.body);
      const answer = await send(url, { method: route.method, headers, credentials: 'include', ...(body === undefined ? {} : { body }) });
      if (options.keepCookies) remember(cookies, answer);
      if (!answer.ok) throw new ProblemError(await readProblem(answer));
      if (route.produces) return new Uint8Array(await answer.arrayBuffer()) as never;
      return (await answer.json()) as never;
    },
  };
  return client;
}

function remember(cookies: Map<string, string>, answer: Response): void {
  for (const line of answer.headers.getSetCookie()) {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    const value = pair.slice(at + 1);
    if (value) cookies.set(name, value);
    else cookies.delete(name);
  }
}

async function readProblem(answer: Response): Promise<Problem> {
  const parsed = problem.safeParse(await answer.json().catch(() => null));
  if (parsed.success) return parsed.data;
  return { type: 'about:blank', title: answer.statusText, status: answer.status, code: 'internal', detail: answer.statusText, reasons: [] };
}
