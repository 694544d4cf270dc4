import type { FileFormat } from '../blocks.js';
import { FileRefused } from '../refusal.js';

const extensions: Record<string, readonly FileFormat[]> = {
  docx: ['docx'],
  docm: ['docx'],
  dotx: ['docx'],
  dotm: ['docx'],
  xlsx: ['xlsx'],
  xlsm: ['xlsx'],
  xltx: ['xlsx'],
  xltm: ['xlsx'],
  pdf: ['pdf'],
  csv: ['csv', 'text'],
  tsv: ['csv', 'text'],
  tab: ['csv', 'text'],
  txt: ['text', 'csv'],
  md: ['text', 'csv'],
  markdown: ['text', 'csv'],
  text: ['text', 'csv'],
};

/** Names of kinds that are never read: readable content under one of them does not fit its name. */
const otherKinds = new Set(['doc', 'xls', 'xlsb', 'ppt', 'pptx', 'odt', 'ods', 'rtf', 'zip', 'rar', '7z', 'png', 'jpg', 'jpeg', 'gif', 'tif', 'tiff']);

/** Kinds that are text by their bytes, and yet nothing that is read. */
const otherTexts = new Set(['html', 'htm', 'mht', 'xml', 'json', 'js', 'css', 'sql', 'log']);

/** The last part of a file's name, in small letters; empty without one. */
export const extensionOf = (fileName: string): string => /\.([^./\\\s]+)$/.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';

/** Whether a name claims one of the formats that are read. */
export const claimsFormat = (fileName: string): boolean => extensions[extensionOf(fileName)] !== undefined;

/**
 * A name without an extension, or with an unheard-of one (`.final`, `.2568`), claims nothing.
 * @throws FileRefused `wrong-extension` when the name claims another kind than the content is; `unknown-format` for texts of other kinds
 */
export const checkExtension = (format: FileFormat, fileName: string): void => {
  const extension = extensionOf(fileName);
  const isText = format === 'text' || format === 'csv';
  if (isText && otherTexts.has(extension)) throw new FileRefused('unknown-format', { extension });
  const claimed = extensions[extension];
  const fits = claimed ? claimed.includes(format) : !otherKinds.has(extension) && !otherTexts.has(extension);
  if (!fits) throw new FileRefused('wrong-extension', { extension, content: format });
};
