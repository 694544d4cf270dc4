import type { PageObject } from './page-objects.js';
import type { Pdfium } from './pdfium.js';

export interface TextRun {
  objects: PageObject[];
  /** What the writer says that the glyphs stand for; `null` where each glyph speaks for itself. */
  stated: string | null;
}

const utf16 = new TextDecoder('utf-16be');
const utf8 = new TextDecoder();
const latin = new TextDecoder('latin1');

/** A text of a PDF: UTF-16 or UTF-8 by its first bytes, else close to Latin. */
const decode = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16.decode(bytes);
  return bytes[0] === 0xef && bytes[1] === 0xbb ? utf8.decode(bytes) : latin.decode(bytes);
};

/**
 * Glyphs of Thai often have no text of their own: a writer states the text of a whole cluster beside them (`ActualText`), and the
 * glyphs inside say something else. So the stated text goes first, and the glyphs that it covers are one.
 */
export const runsOf = (pdf: Pdfium, objects: readonly PageObject[], actualText: number): TextRun[] => {
  const known = new Map<number, string | null>();
  const statedBy = (mark: number): string | null => {
    if (!known.has(mark)) {
      const bytes = pdf.blob((...out) => pdf.call._FPDFPageObjMark_GetParamBlobValue(mark, actualText, ...out));
      known.set(mark, bytes === null ? null : decode(bytes));
    }
    return known.get(mark) ?? null;
  };
  const runs: TextRun[] = [];
  let lastMark = 0;
  for (const object of objects) {
    const count = pdf.call._FPDFPageObj_CountMarks(object.pointer);
    const marks = Array.from({ length: count }, (_, index) => pdf.call._FPDFPageObj_GetMark(object.pointer, index));
    const mark = marks.find((each) => statedBy(each) !== null) ?? 0;
    const last = runs.at(-1);
    if (mark !== 0 && mark === lastMark && last !== undefined) last.objects.push(object);
    else runs.push({ objects: [object], stated: mark === 0 ? null : statedBy(mark) });
    lastMark = mark;
  }
  return runs;
};
