import type { FileContent } from '../../blocks.js';
import { FileRefused } from '../../refusal.js';
import { attachedFacts } from './attachment.js';
import { blocksOf, partsOf } from './page-blocks.js';
import type { PageContent } from './page-content.js';
import { forgetPdfium, pdfium, type Pdfium } from './pdfium.js';
import { readPage } from './read-page.js';
import { withoutRunningHeads } from './running-heads.js';

const mostPages = 300;
/** Letters a page; a scan may have a stamp or a page number in text. */
const fewestLetters = 12;
/** PDFium's words for why it does not open a file. */
const loadErrors = { password: 4, security: 5 } as const;

/** A file ends by saying so; one that was cut off does not. */
const isCutOff = (bytes: Uint8Array): boolean => !/startxref|%%EOF/.test(new TextDecoder('latin1').decode(bytes.subarray(-2048)));

const openFile = (pdf: Pdfium, pointer: number, length: number): number => {
  const document = pdf.call._FPDF_LoadMemDocument(pointer, length, 0);
  if (document !== 0) return document;
  const error = pdf.call._FPDF_GetLastError();
  throw new FileRefused(error === loadErrors.password || error === loadErrors.security ? 'encrypted-file' : 'damaged-file', { error });
};

const pagesOf = (pdf: Pdfium, document: number): PageContent[] => {
  const count = pdf.call._FPDF_GetPageCount(document);
  if (count === 0) throw new FileRefused('damaged-file', { pages: 0 });
  if (count > mostPages) throw new FileRefused('too-large', { pages: count });
  return Array.from({ length: count }, (_, index) => {
    const content = readPage(pdf, document, index);
    if (content === null) throw new FileRefused('damaged-file', { page: index + 1 });
    return content;
  });
};

const lettersOf = (pages: readonly PageContent[]): number =>
  pages.reduce((sum, { glyphs }) => sum + glyphs.reduce((letters, { text }) => letters + text.trim().length, 0), 0);

const contentOf = (pdf: Pdfium, document: number): FileContent => {
  const pages = pagesOf(pdf, document);
  if (lettersOf(pages) < fewestLetters * pages.length) throw new FileRefused('no-text', { pages: pages.length });
  const blocks = withoutRunningHeads(pages.map(partsOf)).flatMap(blocksOf);
  if (blocks.length === 0) throw new FileRefused('no-text', { pages: pages.length });
  const attached = attachedFacts(pdf, document);
  return { format: 'pdf', blocks, notes: [], pages: pages.length, ...(attached === undefined ? {} : { attached }) };
};

/**
 * Reads a PDF with a layer of text. Nothing in it is run or fetched.
 * @throws FileRefused when it is protected, damaged, cut off, too long, or a picture
 */
export const readPdf = async (bytes: Uint8Array): Promise<FileContent> => {
  if (isCutOff(bytes)) throw new FileRefused('damaged-file', { bytes: bytes.length });
  try {
    const pdf = await pdfium();
    const pointer = pdf.copy(bytes);
    try {
      const document = openFile(pdf, pointer, bytes.length);
      try {
        return contentOf(pdf, document);
      } finally {
        pdf.call._FPDF_CloseDocument(document);
      }
    } finally {
      pdf.call._free(pointer);
    }
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    forgetPdfium();
    throw new FileRefused('damaged-file', { reason: error instanceof Error ? error.message.slice(0, 200) : 'unknown' });
  }
};
