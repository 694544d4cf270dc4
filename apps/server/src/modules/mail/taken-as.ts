/**
 * What a mail server did with a letter. `refused`: it takes no letter for this address, ever. `later`: it asks to come again, or nobody knows.
 * The reason is a number of the protocol or a code of the network, and holds nobody's address.
 */
export type Taken = { readonly outcome: 'sent' } | { readonly outcome: 'refused' | 'later'; readonly reason: string };

/** Steps of the protocol at which a refusal is about the letter or its reader; at any other it is about us, and mended by whoever runs this. */
const aboutTheReader = new Set(['RCPT TO', 'DATA']);

interface SmtpFault {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly responseCode?: unknown;
}

/** RFC 5321 4.2.1: an answer of 500 and above is for good, one below asks to try again. */
export function takenAs(error: unknown): Taken {
  const { code, command, responseCode } = error as SmtpFault;
  if (typeof responseCode === 'number') {
    const isForGood = responseCode >= 500 && aboutTheReader.has(String(command));
    return { outcome: isForGood ? 'refused' : 'later', reason: String(responseCode) };
  }
  if (code === 'EENVELOPE') return { outcome: 'refused', reason: 'address-unusable' };
  return { outcome: 'later', reason: typeof code === 'string' ? code : 'unknown' };
}
