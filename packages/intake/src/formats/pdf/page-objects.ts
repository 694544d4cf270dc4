import { areaBetween, compose, identity, mapArea, mapPoint, type Area, type Matrix } from './geometry.js';
import type { Pdfium } from './pdfium.js';

const objectTypes = { text: 1, path: 2, form: 5 } as const;
const deepest = 12;

/** Something drawn on a page, with the way from its own measures to the screen. */
export interface PageObject {
  pointer: number;
  kind: 'text' | 'path';
  toScreen: Matrix;
}

/** From the measures of the page to points from its upper left corner, its rotation and crop minded. */
export const screenMatrix = (pdf: Pdfium, page: number): Matrix => {
  const [width, height] = [pdf.call._FPDF_GetPageWidthF(page), pdf.call._FPDF_GetPageHeightF(page)];
  const fine = 100;
  const [across, down] = [Math.round(width * fine), Math.round(height * fine)];
  const at = (x: number, y: number) => {
    const [left = 0, top = 0] = pdf.numbers('integer', (atX, atY) => pdf.call._FPDF_PageToDevice(page, 0, 0, across, down, 0, x, y, atX, atY)) ?? [];
    return { x: left / fine, y: top / fine };
  };
  const far = 1000;
  const [origin, right, up] = [at(0, 0), at(far, 0), at(0, far)];
  return [(right.x - origin.x) / far, (right.y - origin.y) / far, (up.x - origin.x) / far, (up.y - origin.y) / far, origin.x, origin.y];
};

/** Everything drawn on a page in its order, forms opened. */
export function* objectsOf(pdf: Pdfium, page: number, toScreen: Matrix): Generator<PageObject> {
  const { call } = pdf;
  yield* within(pdf, call._FPDFPage_CountObjects(page), (index) => call._FPDFPage_GetObject(page, index), toScreen, 0);
}

function* within(pdf: Pdfium, count: number, objectAt: (index: number) => number, toScreen: Matrix, depth: number): Generator<PageObject> {
  const { call } = pdf;
  for (let index = 0; index < count; index += 1) {
    const pointer = objectAt(index);
    const type = pointer === 0 ? 0 : call._FPDFPageObj_GetType(pointer);
    if (type === objectTypes.text) yield { pointer, kind: 'text', toScreen };
    if (type === objectTypes.path) yield { pointer, kind: 'path', toScreen };
    if (type === objectTypes.form && depth < deepest) {
      const inner = compose(matrixOf(pdf, pointer), toScreen);
      yield* within(pdf, call._FPDFFormObj_CountObjects(pointer), (at) => call._FPDFFormObj_GetObject(pointer, at), inner, depth + 1);
    }
  }
}

export const matrixOf = (pdf: Pdfium, pointer: number): Matrix => pdf.matrix((out) => pdf.call._FPDFPageObj_GetMatrix(pointer, out)) ?? identity;

/** The area of an object on the screen; `null` where it has none. */
export const boundsOf = (pdf: Pdfium, { pointer, toScreen }: PageObject): Area | null => {
  const bounds = pdf.numbers('float', (atLeft, atBottom, atRight, atTop) => pdf.call._FPDFPageObj_GetBounds(pointer, atLeft, atBottom, atRight, atTop));
  if (bounds === null) return null;
  const [left, bottom, right, top] = bounds;
  return mapArea(toScreen, { left, top, right, bottom });
};

/** The lines and corners of a path on the screen; curves are left out. */
export const cornersOf = (pdf: Pdfium, { pointer, toScreen }: PageObject): Area[] => {
  const { call } = pdf;
  const matrix = compose(matrixOf(pdf, pointer), toScreen);
  const lines: Area[] = [];
  let start = { x: 0, y: 0 };
  let last = start;
  const count = call._FPDFPath_CountSegments(pointer);
  for (let index = 0; index < count; index += 1) {
    const segment = call._FPDFPath_GetPathSegment(pointer, index);
    const [x = 0, y = 0] = pdf.numbers('float', (atX, atY) => call._FPDFPathSegment_GetPoint(segment, atX, atY)) ?? [];
    const point = mapPoint(matrix, { x, y });
    const type = call._FPDFPathSegment_GetType(segment);
    if (type === segmentTypes.line) lines.push(areaBetween(last, point));
    if (type === segmentTypes.move) start = point;
    if (call._FPDFPathSegment_GetClose(segment) !== 0) lines.push(areaBetween(point, start));
    last = point;
  }
  return lines;
};

const segmentTypes = { line: 0, move: 2 } as const;
