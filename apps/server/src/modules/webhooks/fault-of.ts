import type { WebhookFault } from '@prongsai/contracts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Our own patience, or the network's. */
const timeouts = new Set(['ABORT_ERR', 'ETIMEDOUT']);
/** The filtering agent gives its reason in words alone. */
const isFiltered = (message: string): boolean => /is not allowed\. Because/.test(message);
const isCertificate = (code: string): boolean => /CERT|ERR_TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code);

/** Why nothing was answered, in a word that can be told to people. */
export function faultOf(error: unknown): WebhookFault {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (isFiltered(text(message))) return 'address';
  if (timeouts.has(text(code))) return 'timeout';
  if (code === 'ECONNREFUSED') return 'refused';
  return isCertificate(text(code)) ? 'certificate' : 'unreachable';
}
