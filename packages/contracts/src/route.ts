import { z } from 'zod';
import type { Permission } from './access.js';
import type { Bilingual } from './primitives.js';

/**
 * A session that is not whole yet: `confirm` waits for the second factor that the account has, `enrol` for the account to get the one
 * that its position must have. It reaches only the routes that say so.
 */
export type HalfSession = 'confirm' | 'enrol';

/** Who may call a route: holders of a permission, anyone signed in, or the public, each for a stated reason. */
export type Access =
  | { requires: Permission }
  | {
      signedIn: string;
      /** Also in a session that is not whole yet. */
      half?: readonly HalfSession[];
      /** Also with an API token. */
      byToken?: true;
    }
  | { public: string };

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** One route of the API. The server mounts it, the client calls it, the OpenAPI page and the permission matrix list it. */
export interface Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  readonly method: Method;
  /** Under `/api`, with `:name` for parameters. */
  readonly path: string;
  readonly summary: Bilingual;
  readonly access: Access;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly response: Response;
  /** The media type of the answer where it is not JSON. */
  readonly produces?: string;
  /** The body is taken as it came, at most this many bytes: a file, or JSON whose signature is over its very bytes. */
  readonly consumes?: { readonly type: 'application/octet-stream' | 'application/json'; readonly maxBytes: number };
  /** What was asked goes on after the answer; 200 otherwise. */
  readonly status?: 202;
  /** It takes long or much: a caller is let in so many times a minute, and no more. */
  readonly costly?: true;
  /** The route exists only in the demonstration. */
  readonly demonstrationOnly?: boolean;
}

const nothing = z.object({}).strict();
type Nothing = typeof nothing;

type RouteInput<P, Q, B, R> = Omit<Route, 'params' | 'query' | 'body' | 'response'> & {
  params?: P;
  query?: Q;
  body?: B;
  response: R;
};

export function route<
  R extends z.ZodType,
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  B extends z.ZodType = Nothing,
>(definition: RouteInput<P, Q, B, R>): Route<P, Q, B, R> {
  return {
    ...definition,
    params: definition.params ?? (nothing as unknown as P),
    query: definition.query ?? (nothing as unknown as Q),
    body: definition.body ?? (nothing as unknown as B),
  };
}

export type ParamsOf<R extends Route> = z.infer<R['params']>;
export type QueryOf<R extends Route> = z.infer<R['query']>;
export type BodyOf<R extends Route> = z.infer<R['body']>;
export type ResponseOf<R extends Route> = z.infer<R['response']>;
