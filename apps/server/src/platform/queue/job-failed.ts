import { withoutAddresses } from '../without-addresses.js';

const isSaid = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** The kind of error and its codes. A mail server's own words are left out, as they may name whom it does not know; other words stay, without addresses. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return withoutAddresses(String(error));
  const { code, responseCode } = error as Error & { code?: unknown; responseCode?: unknown };
  const kind = [error.name, code, responseCode].filter(isSaid).join(' ');
  return responseCode === undefined ? `${kind}: ${withoutAddresses(error.message)}` : kind;
}

const framesOf = (error: unknown): string[] => (error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []);

/** What outbox, queue and log keep of a job that failed: why and where, and nobody's address. */
export class JobFailed extends Error {
  constructor(error: unknown) {
    super(told(error));
    this.name = 'JobFailed';
    this.stack = [this.message, ...framesOf(error)].join('\n');
  }
}
