/** Thai texts come as UTF-8, from older programs as Windows-874, and from spreadsheets as UTF-16. */
const encodingsOf = ([first, second]: Uint8Array): readonly string[] => {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', 'windows-874'];
};

/** Signs that no text has, tab, line ends and page feed left out. */
const unprintable = /(?![\t\n\r\f])\p{Cc}|[\ufffe\uffff]/u;

/** What the bytes say where they are a text and nothing else; `null` otherwise. */
export function readText(bytes: Uint8Array): string | null {
  for (const encoding of encodingsOf(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return unprintable.test(text) ? null : text;
    } catch {
      continue;
    }
  }
  return null;
}
