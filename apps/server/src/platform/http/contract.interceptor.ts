import { Injectable, StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Reason, Route } from '@prongsai/contracts';
import type { Response } from 'express';
import { map, type Observable } from 'rxjs';
import type { z } from 'zod';
import { refuse } from '../errors/refusal.js';
import { EventStream } from './event-stream.js';
import { reasonsOf } from './issue-reasons.js';
import { mustBeJson } from './must-be-json.js';
import { NamedFile } from './named-file.js';
import { readBytes } from './read-bytes.js';
import type { CheckedRequest } from './request.js';
import { ROUTE } from './route.decorator.js';
import { StreamedFile, type SentAs } from './streamed-file.js';
import { unkeepableText } from './unkeepable-text.js';

/** Checks what comes in, every part of it at once, and what goes out: nothing leaves that the contract does not name. */
@Injectable()
export class ContractInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const route = this.reflector.get<Route | undefined>(ROUTE, context.getHandler());
    if (!route) return next.handle();
    const http = context.switchToHttp();
    const request = http.getRequest<CheckedRequest>();
    if (!route.consumes) mustBeJson(request);
    request.contract = checkedInput(route, request, route.consumes ? await readBytes(request, route.consumes) : request.body);
    const response = http.getResponse<Response>();
    return next.handle().pipe(map((answer: unknown) => (route.produces ? sentFile(response, route.produces, answer) : checkedAnswer(route, answer))));
  }
}

function checkedInput(route: Route, request: CheckedRequest, body: unknown): NonNullable<CheckedRequest['contract']> {
  const reasons: Reason[] = [];
  const read = (part: 'params' | 'query' | 'body', contract: z.ZodType, given: unknown): unknown => {
    const parsed = contract.safeParse(given, { reportInput: true });
    reasons.push(...(parsed.success ? unkeepableText(part, parsed.data) : reasonsOf(part, parsed.error.issues)));
    return parsed.data;
  };
  const checked = {
    params: read('params', route.params, { ...request.params }),
    query: read('query', route.query, { ...request.query }),
    body: read('body', route.body, body ?? {}),
  };
  if (reasons.length > 0) throw refuse.invalid(reasons);
  return checked;
}

function checkedAnswer(route: Route, answer: unknown): unknown {
  const parsed = route.response.safeParse(answer);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`${route.method} ${route.path} answered outside its contract: ${faults.join('; ')}`);
}

/** RFC 5987: names outside ASCII are percent-encoded in UTF-8. */
const disposition = (as: SentAs['as'], fileName: string) =>
  `${as}; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;

const nothing = "default-src 'none'; frame-ancestors 'none'";
const sandbox = `sandbox; ${nothing}`;

function sentFile(response: Response, mediaType: string, answer: unknown): StreamableFile | undefined {
  if (answer instanceof StreamedFile) return streamed(response, answer);
  if (answer instanceof EventStream) return told(response, mediaType, answer);
  const bytes = answer instanceof NamedFile ? answer.bytes : answer;
  if (!(bytes instanceof Uint8Array)) throw new Error(`a handler that produces ${mediaType} must answer bytes`);
  response.setHeader('content-type', mediaType);
  if (answer instanceof NamedFile) response.setHeader('content-disposition', disposition('inline', answer.fileName));
  response.end(bytes);
  return undefined;
}

/** Passed on as it comes, by proxies too; who has gone away is not told any more. */
function told(response: Response, type: string, { events }: EventStream): StreamableFile {
  response.setHeader('x-accel-buffering', 'no');
  response.once('close', () => events.destroy());
  if (response.destroyed) events.destroy();
  return new StreamableFile(events, { type });
}

function streamed(response: Response, { file, fileName, sent }: StreamedFile): StreamableFile {
  response.setHeader('content-security-policy', sent.sandboxed ? sandbox : nothing);
  return new StreamableFile(file.content, { type: sent.mediaType, disposition: disposition(sent.as, fileName), ...(file.bytes === undefined ? {} : { length: file.bytes }) });
}
