import { FileRefused } from '../refusal.js';

/** What the first bytes of a file say it is. `zip` may be a document, a workbook or anything else; `unknown` may still be text. */
export const contentKinds = ['empty', 'zip', 'pdf', 'old-office', 'encrypted-office', 'picture', 'rich-text', 'unknown'] as const;
export type ContentKind = (typeof contentKinds)[number];

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const pictures = [[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x47, 0x49, 0x46, 0x38], [0x49, 0x49, 0x2a, 0x00], [0x4d, 0x4d, 0x00, 0x2a]];

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);

/** A workbook or document with a password is a compound file around the real one; the names in its directory are UTF-16. */
const isEncryptedOffice = (bytes: Buffer): boolean =>
  ['EncryptedPackage', 'EncryptionInfo'].some((name) => bytes.includes(Buffer.from(name, 'utf16le')));

export const sniff = (bytes: Uint8Array): ContentKind => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length === 0) return 'empty';
  if (beginsWith(buffer, [0x50, 0x4b, 0x03, 0x04]) || beginsWith(buffer, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  if (beginsWith(buffer, oldOffice)) return isEncryptedOffice(buffer) ? 'encrypted-office' : 'old-office';
  if (buffer.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  if (pictures.some((start) => beginsWith(buffer, start))) return 'picture';
  if (buffer.subarray(0, 5).toString('latin1') === '{\\rtf') return 'rich-text';
  return 'unknown';
};

/** Writers end a PDF with this mark; mail and web servers may add a little after it. */
export const refuseCutPdf = (bytes: Uint8Array): void => {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-4096);
  if (!tail.includes('%%EOF')) throw new FileRefused('damaged-file', { reason: 'The end of the PDF is missing' });
};
