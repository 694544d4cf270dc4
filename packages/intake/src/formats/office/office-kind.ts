import type { FileFormat, FileNote } from '../../blocks.js';
import type { Parts } from './unpack.js';

/** Whether a zip is a document or a workbook; `null` for anything else (OpenDocument, slides, a plain archive). */
export const officeKind = (parts: Parts): Extract<FileFormat, 'docx' | 'xlsx'> | null => {
  const names = [...parts.keys()];
  if (names.includes('xl/workbook.xml')) return 'xlsx';
  if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx';
  return null;
};

/** A zip that names its content types was written as an office file, whatever is left of it. */
export const isOfficeWreck = (parts: Parts): boolean =>
  parts.has('[Content_Types].xml') && [...parts.keys()].some((name) => name.startsWith('word/') || (name.startsWith('xl/') && !name.endsWith('.bin')));

/** Macros are never run; a person is told of them all the same. */
export const macroNotes = (parts: Parts): FileNote[] => {
  const macro = [...parts.keys()].find((name) => /(?:^|\/)vbaProject[^/]*\.bin$/i.test(name) || name.startsWith('xl/macrosheets/'));
  return macro === undefined ? [] : [{ code: 'macro-present', place: null, printed: macro }];
};
