import type { WebhookFault } from '@prongsai/contracts';

function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

const isTimeout = (error: unknown): boolean => error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
/** The filtering agent gives its reason in words alone. */
const isFiltered = (error: unknown): boolean => error instanceof Error && /is not allowed\. Because/.test(error.message);
const isCertificate = (code: string): boolean => /CERT|ERR_TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code);

/** Why nothing was answered, in a word that can be told to people. */
export function faultOf(error: unknown): WebhookFault {
  const code = codeOf(error);
  if (isFiltered(error)) return 'address';
  if (isTimeout(error) || code === 'ETIMEDOUT') return 'timeout';
  if (code === 'ECONNREFUSED') return 'refused';
  return isCertificate(code) ? 'certificate' : 'unreachable';
}
