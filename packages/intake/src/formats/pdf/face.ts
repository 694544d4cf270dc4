import type { Matrix } from './geometry.js';
import type { Pdfium } from './pdfium.js';

const boldName = /bold|black|heavy/i;

/** How a piece of text is set. */
export interface Face {
  font: string;
  /** In points on the screen. */
  size: number;
  bold: boolean;
  /** It runs up or down. */
  turned: boolean;
}

export type FaceOf = (textObject: number, toScreen: Matrix) => Face;

/** Tells how text is set; the names of fonts are asked for once. */
export const facesOf = (pdf: Pdfium): FaceOf => {
  const names = new Map<number, string>();
  const nameOf = (font: number): string => {
    const known = names.get(font);
    if (known !== undefined || font === 0) return known ?? '';
    const name = pdf.name((buffer, size) => pdf.call._FPDFFont_GetBaseFontName(font, buffer, size));
    names.set(font, name);
    return name;
  };
  return (textObject, [a, b, c, d]) => {
    const [size = 0] = pdf.numbers('float', (out) => pdf.call._FPDFTextObj_GetFontSize(textObject, out)) ?? [];
    const font = nameOf(pdf.call._FPDFTextObj_GetFont(textObject));
    return { font, size: Math.abs(size) * Math.hypot(c, d), bold: boldName.test(font), turned: Math.abs(b) > Math.abs(a) };
  };
};
