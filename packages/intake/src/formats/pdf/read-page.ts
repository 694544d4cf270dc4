import { withDrawnBoxes } from './check-boxes.js';
import { fieldGlyphs } from './fields.js';
import { holds } from './geometry.js';
import type { PageContent } from './page-content.js';
import { objectsOf, screenMatrix } from './page-objects.js';
import { addPath, type Drawn } from './page-rules.js';
import { glyphsOf } from './page-text.js';
import type { Pdfium } from './pdfium.js';
import { middleOf } from './ruled-table.js';

/** What is written and drawn on a page; `null` where the page cannot be read. */
export const readPage = (pdf: Pdfium, document: number, index: number): PageContent | null => {
  const page = pdf.call._FPDF_LoadPage(document, index);
  if (page === 0) return null;
  try {
    const [width, height] = [pdf.call._FPDF_GetPageWidthF(page), pdf.call._FPDF_GetPageHeightF(page)];
    const toScreen = screenMatrix(pdf, page);
    const objects = [...objectsOf(pdf, page, toScreen)];
    const drawn: Drawn = { rules: [], figures: [] };
    for (const object of objects) if (object.kind === 'path') addPath(pdf, object, drawn);
    const texts = objects.filter(({ kind }) => kind === 'text');
    const glyphs = pdf.named('ActualText', (key) => glyphsOf(pdf, page, texts, toScreen, key));
    const all = withDrawnBoxes([...glyphs, ...fieldGlyphs(pdf, page, toScreen)], drawn.figures);
    const seen = all.filter((glyph) => holds({ left: 0, top: 0, right: width, bottom: height }, middleOf(glyph)));
    return { page: index + 1, width, height, glyphs: seen, rules: drawn.rules };
  } finally {
    pdf.call._FPDF_ClosePage(page);
  }
};
