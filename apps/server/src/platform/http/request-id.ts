import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

export const requestIdHeader = 'x-request-id';

/** A number of our own for each request, never the caller's: it joins an answer to what the log says of it. */
export function requestId(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader(requestIdHeader, randomUUID());
  next();
}
