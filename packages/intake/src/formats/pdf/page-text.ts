import { compose, mapPoint, type Matrix } from './geometry.js';
import { boundsOf, matrixOf, type PageObject } from './page-objects.js';
import type { Glyph } from './page-content.js';
import type { Pdfium } from './pdfium.js';
import { isMark } from './thai-text.js';
import { symbolOf } from './symbols.js';

interface TextRun {
  objects: PageObject[];
  /** What the writer says the glyphs stand for; `null` where each glyph speaks for itself. */
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
const runsOf = (pdf: Pdfium, objects: readonly PageObject[], key: number): TextRun[] => {
  const stated = new Map<number, string | null>();
  const runs: TextRun[] = [];
  let lastMark = 0;
  const statedBy = (mark: number): string | null => {
    const known = stated.get(mark);
    if (known !== undefined) return known;
    const bytes = pdf.blob((...out) => pdf.call._FPDFPageObjMark_GetParamBlobValue(mark, key, ...out));
    const text = bytes === null ? null : decode(bytes);
    stated.set(mark, text);
    return text;
  };
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

const sizeOf = (pdf: Pdfium, pointer: number, matrix: Matrix): number => {
  const [size = 0] = pdf.numbers('float', 1, (...out) => pdf.call._FPDFTextObj_GetFontSize(pointer, ...out)) ?? [];
  return Math.abs(size) * Math.hypot(matrix[2], matrix[3]);
};

const statedGlyph = (pdf: Pdfium, { objects, stated }: TextRun): Glyph[] => {
  const [first] = objects;
  if (first === undefined || stated === null || stated === '') return [];
  const matrix = compose(matrixOf(pdf, first.pointer), first.toScreen);
  const origin = mapPoint(matrix, { x: 0, y: 0 });
  const areas = objects.flatMap((object) => boundsOf(pdf, object) ?? []);
  const size = sizeOf(pdf, first.pointer, matrix);
  const right = Math.max(origin.x, ...areas.map((area) => area.right));
  return [{ text: stated, left: Math.min(origin.x, right), right, ...lineOf(origin.y, size) }];
};

const lineOf = (baseline: number, size: number) => ({ baseline, size, top: baseline - size * 0.85, bottom: baseline + size * 0.25 });

/** The glyphs of a page that speak for themselves, by the object that draws them. */
const spokenGlyphs = (pdf: Pdfium, textPage: number, toScreen: Matrix): Map<number, Glyph[]> => {
  const { call } = pdf;
  const found = new Map<number, Glyph[]>();
  const sizes = new Map<number, { size: number; font: string }>();
  const count = call._FPDFText_CountChars(textPage);
  for (let index = 0; index < count; index += 1) {
    if (call._FPDFText_IsGenerated(textPage, index) === 1) continue;
    const pointer = call._FPDFText_GetTextObject(textPage, index);
    const code = call._FPDFText_GetUnicode(textPage, index);
    if (pointer === 0 || code < 0x20 || code >= 0xfffd) continue;
    const known = sizes.get(pointer) ?? { size: sizeOf(pdf, pointer, compose(matrixOf(pdf, pointer), toScreen)), font: fontOf(pdf, pointer) };
    sizes.set(pointer, known);
    const glyphs = found.get(pointer) ?? [];
    found.set(pointer, glyphs);
    const [x = 0, y = 0] = pdf.numbers('double', 2, (...out) => call._FPDFText_GetCharOrigin(textPage, index, ...out)) ?? [];
    const [, , far = x] = pdf.rectangle((out) => call._FPDFText_GetLooseCharBox(textPage, index, out)) ?? [];
    const origin = mapPoint(toScreen, { x, y });
    const end = mapPoint(toScreen, { x: far, y });
    const text = symbolOf(known.font, code);
    const last = glyphs.at(-1);
    if (last !== undefined && (isMark(text) || (last.left === origin.x && last.baseline === origin.y && text !== ' '))) {
      last.text += text;
      last.right = Math.max(last.right, end.x);
    } else glyphs.push({ text, left: origin.x, right: Math.max(origin.x, end.x), ...lineOf(origin.y, known.size) });
  }
  return found;
};

const fontOf = (pdf: Pdfium, pointer: number): string => {
  const font = pdf.call._FPDFTextObj_GetFont(pointer);
  return font === 0 ? '' : pdf.name((buffer, size) => pdf.call._FPDFFont_GetBaseFontName(font, buffer, size));
};

/** The text of a page in the order in which it was drawn. */
export const glyphsOf = (pdf: Pdfium, page: number, objects: readonly PageObject[], toScreen: Matrix, key: number): Glyph[] => {
  const runs = runsOf(pdf, objects, key);
  // PDFium's own way with stated text spreads it over the first glyph alone and takes neighbours for repetitions; it need not see it.
  for (const { objects: covered, stated } of runs) if (stated !== null) for (const { pointer } of covered) pdf.call._FPDFPageObj_SetIsActive(pointer, 0);
  const textPage = pdf.call._FPDFText_LoadPage(page);
  if (textPage === 0) return [];
  try {
    const spoken = spokenGlyphs(pdf, textPage, toScreen);
    return runs.flatMap((run) => (run.stated === null ? (spoken.get(run.objects[0]?.pointer ?? 0) ?? []) : statedGlyph(pdf, run)));
  } finally {
    pdf.call._FPDFText_ClosePage(textPage);
  }
};
