import type { IncomingMessage } from 'node:http';
import { routes, type Route } from '@prongsai/contracts';

const json = /^application\/json\s*(;|$)/i;

/** Where JSON is wanted as the bytes that came, because a signature is over them. */
const asBytes = new Set(Object.values<Route>(routes).flatMap(({ consumes, path }) => (consumes?.type === 'application/json' ? [`/api${path}`] : [])));

/** Whether a body is read as JSON before its route sees it. */
export const isParsedAsJson = ({ headers, url = '' }: Pick<IncomingMessage, 'headers' | 'url'>): boolean =>
  json.test(headers['content-type'] ?? '') && !asBytes.has(url.split('?')[0] ?? '');
