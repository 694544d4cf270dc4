/** One part of a letter: its headers in lower case by name, and its body as it came. */
interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The plain text of a letter as its reader sees it, all on one line: mail breaks lines where it likes. */
export function mailText(source: string): string {
  return textParts(partOf(source)).join('\n').replace(/\s+/g, ' ');
}

function partOf(source: string): Part {
  const at = source.indexOf('\r\n\r\n');
  const head = source.slice(0, at).replace(/\r\n[ \t]+/g, ' ');
  const headers = new Map(head.split('\r\n').map((line): [string, string] => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
  return { headers, body: source.slice(at + 4) };
}

function textParts({ headers, body }: Part): string[] {
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary !== undefined) return body.split(`--${boundary}`).slice(1, -1).flatMap((part) => textParts(partOf(part.replace(/^\r\n/, ''))));
  return /^text\/plain/i.test(type) ? [decoded(body, headers.get('content-transfer-encoding') ?? '7bit')] : [];
}

function decoded(body: string, encoding: string): string {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/quoted-printable/i.test(encoding)) return body;
  return body.replace(/=\r\n/g, '').replace(/(=[0-9A-F]{2})+/gi, (hex) => Buffer.from(hex.replaceAll('=', ''), 'hex').toString('utf8'));
}
