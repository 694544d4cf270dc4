import { mapArea, type Matrix } from './geometry.js';
import type { Glyph } from './page-content.js';
import type { Pdfium } from './pdfium.js';

const subtypes = { freeText: 3, widget: 20 } as const;

const valueOf = (pdf: Pdfium, annotation: number, name: string): string | null =>
  pdf.named(name, (key) =>
    pdf.call._FPDFAnnot_HasKey(annotation, key) === 0 ? null : pdf.text((buffer, size) => pdf.call._FPDFAnnot_GetStringValue(annotation, key, buffer, size)),
  );

const textOfField = (pdf: Pdfium, annotation: number): string | null => {
  const subtype = pdf.call._FPDFAnnot_GetSubtype(annotation);
  if (subtype === subtypes.freeText) return valueOf(pdf, annotation, 'Contents');
  if (subtype !== subtypes.widget) return null;
  const state = valueOf(pdf, annotation, 'AS');
  if (state !== null && state !== '') return state === 'Off' ? '☐' : '☑';
  return valueOf(pdf, annotation, 'V');
};

/** What was filled into the fields of a form, or typed onto the page, as if it were printed there. */
export const fieldGlyphs = (pdf: Pdfium, page: number, toScreen: Matrix): Glyph[] => {
  const glyphs: Glyph[] = [];
  const count = pdf.call._FPDFPage_GetAnnotCount(page);
  for (let index = 0; index < count; index += 1) {
    const annotation = pdf.call._FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    const text = textOfField(pdf, annotation)?.trim() ?? '';
    const rectangle = pdf.rectangle((out) => pdf.call._FPDFAnnot_GetRect(annotation, out));
    pdf.call._FPDFPage_CloseAnnot(annotation);
    if (text === '' || rectangle === null) continue;
    const [left, top, right, bottom] = rectangle;
    const area = mapArea(toScreen, { left, top, right, bottom });
    const size = Math.min(12, (area.bottom - area.top) * 0.8);
    text.split(/\r\n?|\n/).forEach((line, at) => glyphs.push({ ...area, text: line, baseline: area.top + size * (1 + at * 1.3), size, bold: false }));
  }
  return glyphs;
};
