import type { Request } from 'express';

/** The API token of a request; `null` where it shows none. Browsers add none by themselves, so that another site's page cannot use one. */
export function bearerOf(request: Pick<Request, 'headers'>): string | null {
  const [scheme = '', secret = ''] = (request.headers.authorization ?? '').split(' ');
  return scheme.toLowerCase() === 'bearer' ? secret : null;
}
