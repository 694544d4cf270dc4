import type { NextFunction, Request, Response } from 'express';
import { refuse } from '../errors/refusal.js';
import { bearerOf } from './bearer.js';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

const originOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).origin : null);
const hostOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).host : null);

/**
 * Another site's page must not act with a visitor's session. The cookie is SameSite=Lax already; browsers also say where a request
 * comes from. A client that is no browser says nothing and brings its own cookie, or a token, which no browser adds by itself.
 */
export const sameOrigin = (publicUrl: string | null) => (request: Request, _response: Response, next: NextFunction) => {
  if (reading.has(request.method) || bearerOf(request) !== null) return next();
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const ownPublicOrigin = publicUrl !== null && origin !== undefined && originOf(origin) === originOf(publicUrl);
  if (ownPublicOrigin) return next();
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return next(refuse.notPermitted());
  if (origin !== undefined && hostOf(origin) !== host) return next(refuse.notPermitted());
  return next();
};
