import type { FileContent } from '../blocks.js';
import { FileRefused } from '../refusal.js';
import { decodeText } from './decode-text.js';
import { checkExtension, claimsFormat, extensionOf } from './extension.js';
import { refuseCutPdf, sniff } from './sniff.js';

const fromZip = async (bytes: Buffer, fileName: string): Promise<FileContent> => {
  const { unpack } = await import('./office/unpack.js');
  const { isOfficeWreck, officeKind } = await import('./office/office-kind.js');
  const parts = await unpack(bytes);
  const kind = officeKind(parts);
  if (kind === null) throw new FileRefused(isOfficeWreck(parts) ? 'damaged-file' : claimsFormat(fileName) ? 'wrong-extension' : 'unknown-format', { content: 'zip' });
  checkExtension(kind, fileName);
  if (kind === 'docx') return (await import('./docx/read-docx.js')).readDocx(parts);
  return (await import('./xlsx/read-xlsx.js')).readXlsx(bytes, parts);
};

const fromPdf = async (bytes: Buffer, fileName: string): Promise<FileContent> => {
  checkExtension('pdf', fileName);
  refuseCutPdf(bytes);
  return (await import('./pdf/read-pdf.js')).readPdf(bytes);
};

const isMarkupFile = (text: string): boolean => /^\s*(?:<\?xml|<!doctype|<html)\b/i.test(text);

const commaNames = new Set(['csv', 'tsv', 'tab']);

const fromText = async (bytes: Buffer, fileName: string): Promise<FileContent> => {
  const decoded = decodeText(bytes);
  if (decoded === null) throw new FileRefused(claimsFormat(fileName) ? 'damaged-file' : 'unknown-format');
  const { text } = decoded;
  if (text.replace(/[\s\u200B-\u200D\uFEFF]/g, '') === '') throw new FileRefused('empty-file');
  const extension = extensionOf(fileName);
  if (isMarkupFile(text)) throw new FileRefused(/^(?:html?|xml|)$/.test(extension) ? 'unknown-format' : 'wrong-extension', { extension, content: 'markup' });
  const { looksLikeCsv, readCsv } = await import('./csv.js');
  const isCsv = commaNames.has(extension) || looksLikeCsv(text);
  checkExtension(isCsv ? 'csv' : 'text', fileName);
  return isCsv ? readCsv(text) : (await import('./text/read-text.js')).readText(text);
};

const read = async (bytes: Buffer, fileName: string): Promise<FileContent> => {
  const kind = sniff(bytes);
  switch (kind) {
    case 'empty':
      throw new FileRefused('empty-file');
    case 'old-office':
      throw new FileRefused('old-format');
    case 'encrypted-office':
      throw new FileRefused('encrypted-file');
    case 'picture':
    case 'rich-text':
      throw new FileRefused(claimsFormat(fileName) ? 'wrong-extension' : 'unknown-format', { content: kind });
    case 'zip':
      return fromZip(bytes, fileName);
    case 'pdf':
      return fromPdf(bytes, fileName);
    case 'unknown':
      return fromText(bytes, fileName);
  }
};

/**
 * What is printed in a file, whatever its format; told by the content, the name only has to agree. The readers of the formats are
 * loaded when they are needed: each costs more to start than a small file to read.
 * @throws FileRefused and nothing else: an error of a library means a damaged file, its words are kept in the facts
 */
export const toContent = async (bytes: Uint8Array, fileName: string): Promise<FileContent> => {
  try {
    return await read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), fileName);
  } catch (cause) {
    if (cause instanceof FileRefused) throw cause;
    throw new FileRefused('damaged-file', { reason: cause instanceof Error ? cause.message : String(cause) });
  }
};
