import { applyDecorators, HttpCode, RequestMapping, RequestMethod, SetMetadata } from '@nestjs/common';
import type { Method, ResponseOf, Route as Contract } from '@prongsai/contracts';
import type { EventStream } from './event-stream.js';
import type { NamedFile } from './named-file.js';
import type { StreamedFile } from './streamed-file.js';

export const ROUTE = Symbol('route');
export const PAGE = Symbol('page');

/** Why something outside the route table is mounted for everyone. */
export interface Page {
  readonly path: string;
  readonly why: string;
  /** Is answered while the database is away: nothing is asked of it before the handler is, not even the time. */
  readonly alone?: true;
}

type Answer<R extends Contract> = ResponseOf<R> | (ResponseOf<R> extends Uint8Array ? EventStream | NamedFile | StreamedFile : never);
type Handler<R extends Contract> = (...given: never[]) => Promise<Answer<R>> | Answer<R>;
type HandlerDecorator<R extends Contract> = <H extends Handler<R>>(target: object, name: string, descriptor: TypedPropertyDescriptor<H>) => void;

const methods: Record<Method, RequestMethod> = {
  GET: RequestMethod.GET,
  POST: RequestMethod.POST,
  PUT: RequestMethod.PUT,
  DELETE: RequestMethod.DELETE,
};

/** Mounts a route of the table: path, method, access, checking of what comes in and of what goes out. */
export const Route = <R extends Contract>(route: R): HandlerDecorator<R> =>
  applyDecorators(
    RequestMapping({ path: `/api${route.path}`, method: methods[route.method] }),
    HttpCode(route.status ?? 200),
    SetMetadata(ROUTE, route),
  );

/** Mounts a page for everyone outside `/api`, for a stated reason; it answers by itself. */
export const PublicPage = (path: string, why: string, method: 'GET' | 'POST' = 'GET'): MethodDecorator => mountPage({ path, why }, method);

/** Mounts a page for whoever watches the process. */
export const MonitorPage = (path: string, why: string): MethodDecorator => mountPage({ path, why, alone: true }, 'GET');

const mountPage = (page: Page, method: Method): MethodDecorator =>
  applyDecorators(RequestMapping({ path: page.path, method: methods[method] }), SetMetadata(PAGE, page));
