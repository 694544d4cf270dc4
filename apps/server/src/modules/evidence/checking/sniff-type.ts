import type { EvidenceRefusalCode, EvidenceType } from '@prongsai/contracts';
import { fileTypeFromBuffer } from 'file-type';
import { readText } from './read-text.js';
import { refusedFile } from './refused.js';

/** What the bytes may begin as; a text has no signature and is found by being one. */
type Sniffed = Exclude<EvidenceType, 'csv'>;

const taken: Readonly<Record<string, Sniffed>> = { pdf: 'pdf', jpg: 'jpeg', png: 'png', webp: 'webp', docx: 'docx', xlsx: 'xlsx', odt: 'odt' };

/** Kinds that people do bring, each with the way out that fits it. */
const refusals: Readonly<Record<string, EvidenceRefusalCode>> = {
  heic: 'evidence-heic',
  cfb: 'evidence-old-office',
  docm: 'evidence-office-active',
  xlsm: 'evidence-office-active',
  dotm: 'evidence-office-active',
  xltm: 'evidence-office-active',
  xml: 'evidence-markup',
};

/** A page, a picture made of text, or a script with its interpreter: what begins so is never plain text. */
const markup = /^\s*(<(!doctype|html|head|body|script|svg|iframe|\?xml|\?php|!--)|#!)|<(script|svg|iframe)\b/i;

/** The type of a file by its bytes alone; whatever is not among those taken is refused with what to do about it. */
export async function sniffType(bytes: Uint8Array): Promise<Sniffed> {
  if (bytes.byteLength === 0) throw refusedFile('evidence-empty');
  const text = readText(bytes);
  if (text !== null && markup.test(text)) throw refusedFile('evidence-markup');
  const found = (await fileTypeFromBuffer(bytes))?.ext;
  if (found === undefined && text !== null) return 'text';
  const type = found === undefined ? undefined : taken[found];
  if (type) return type;
  throw refusedFile(refusals[found ?? ''] ?? 'evidence-type-unknown');
}
