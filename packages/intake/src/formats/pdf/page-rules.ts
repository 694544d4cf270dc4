import { heightOf, widthOf, type Area } from './geometry.js';
import type { Rule } from './page-content.js';
import { boundsOf, cornersOf, type PageObject } from './page-objects.js';
import type { Pdfium } from './pdfium.js';

/** What is thinner is a line, whether it was drawn as one or as a filled rectangle. */
const thin = 2.5;
/** More corners than any table has: a picture. */
const mostSegments = 2000;
/** A figure small enough to be a check-box or the tick in it. */
const figureSize = 24;

export interface Drawn {
  rules: Rule[];
  /** The areas of small figures. */
  figures: Figure[];
}

export interface Figure {
  area: Area;
  /** A rectangle that is drawn with a line around it. */
  box: boolean;
}

export const ruleOf = (area: Area): Rule | null => {
  const [width, height] = [widthOf(area), heightOf(area)];
  if (Math.min(width, height) > thin || Math.max(width, height) === 0) return null;
  return width >= height
    ? { axis: 'horizontal', at: (area.top + area.bottom) / 2, from: area.left, to: area.right }
    : { axis: 'vertical', at: (area.left + area.right) / 2, from: area.top, to: area.bottom };
};

const isStroked = (pdf: Pdfium, pointer: number): boolean => {
  const [, stroke = 0] = pdf.numbers('integer', (fillMode, strokes) => pdf.call._FPDFPath_GetDrawMode(pointer, fillMode, strokes)) ?? [];
  return stroke !== 0;
};

const isBox = (lines: readonly Area[], area: Area): boolean =>
  lines.length >= 4 && lines.every((line) => Math.min(widthOf(line), heightOf(line)) < 0.5) && Math.abs(widthOf(area) - heightOf(area)) < heightOf(area) * 0.3;

/** Adds what a path draws to the lines and small figures of its page. */
export const addPath = (pdf: Pdfium, object: PageObject, drawn: Drawn): void => {
  const area = boundsOf(pdf, object);
  if (area === null) return;
  const rule = ruleOf(area);
  if (rule !== null) {
    drawn.rules.push(rule);
    return;
  }
  const small = Math.max(widthOf(area), heightOf(area)) <= figureSize;
  const stroked = isStroked(pdf, object.pointer);
  if ((!stroked && !small) || pdf.call._FPDFPath_CountSegments(object.pointer) > mostSegments) return;
  const lines = cornersOf(pdf, object);
  if (small) drawn.figures.push({ area, box: isBox(lines, area) });
  if (stroked) drawn.rules.push(...lines.flatMap((line) => ruleOf(line) ?? []));
};
