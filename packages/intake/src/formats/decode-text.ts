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

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** One bad character in twenty may be damage on the way; more is another encoding, or no text. */
const isClean = (text: string): boolean => count(text, /\uFFFD/g) * 20 <= count(text, /[^\0-\x7F]/g);

// oxlint-disable-next-line no-control-regex
const controls = /[\0-\x08\x0E-\x1A\x1C-\x1F\x7F]/g;

/** The text of bytes by what is in them, without a byte order mark: UTF-8, UTF-16, else TIS-620 and Windows-874. `null` when it is no text. */
export const decodeText = (bytes: Uint8Array): DecodedText | null => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = markedEncoding(buffer);
  const candidates: readonly TextEncoding[] = marked ? [marked] : ['utf-8', 'windows-874'];
  for (const encoding of candidates) {
    const text = iconv.decode(buffer, encoding);
    if (isClean(text) && count(text, controls) * 100 <= text.length) return { text, encoding };
  }
  return null;
};
