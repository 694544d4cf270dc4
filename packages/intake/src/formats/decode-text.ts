import iconv from 'iconv-lite';

export const textEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-874'] as const;
export type TextEncoding = (typeof textEncodings)[number];

export interface DecodedText {
  text: string;
  encoding: TextEncoding;
}

/** Thai written as UTF-16 shows itself without a byte order mark: every second byte is 0x0E, or 0 for Latin letters and digits. */
const utf16Share = (bytes: Buffer, first: 0 | 1): number => {
  const looked = Math.min(bytes.length, 4096);
  let high = 0;
  for (let at = first; at < looked; at += 2) if (bytes[at] === 0 || bytes[at] === 0x0e) high += 1;
  return high / Math.max(1, Math.floor(looked / 2));
};

const markedEncoding = (bytes: Buffer): TextEncoding | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (utf16Share(bytes, 1) > 0.9 && utf16Share(bytes, 0) < 0.5) return 'utf-16le';
  if (utf16Share(bytes, 0) > 0.9 && utf16Share(bytes, 1) < 0.5) return 'utf-16be';
  return null;
};

const isControl = (code: number): boolean => (code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b) || code === 0x7f;

/**
 * One bad character in twenty may be damage on the way; more is another encoding, or no text. Controls are for machines.
 * Counted letter by letter: a list of matches of a large file would take many times its size.
 */
const isText = (text: string): boolean => {
  let [bad, foreign, controls] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xff_fd) bad += 1;
    if (code > 0x7f) foreign += 1;
    else if (isControl(code)) controls += 1;
  }
  return bad * 20 <= foreign && controls * 100 <= text.length;
};

/** The text of bytes by what is in them, without a byte order mark: UTF-8, UTF-16, else TIS-620 and Windows-874. `null` when it is no text. */
export const decodeText = (bytes: Uint8Array): DecodedText | null => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = markedEncoding(buffer);
  const candidates: readonly TextEncoding[] = marked ? [marked] : ['utf-8', 'windows-874'];
  for (const encoding of candidates) {
    const text = iconv.decode(buffer, encoding);
    if (isText(text)) return { text, encoding };
  }
  return null;
};
