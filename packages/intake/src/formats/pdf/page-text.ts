import { compose, mapArea, mapPoint, union, widthOf, type Area, type Matrix, type Point } from './geometry.js';
import { facesOf, type Face, type FaceOf } from './face.js';
import type { Glyph } from './page-content.js';
import { boundsOf, matrixOf, type PageObject } from './page-objects.js';
import type { Pdfium } from './pdfium.js';
import { runsOf, type TextRun } from './stated-text.js';
import { symbolOf } from './symbols.js';
import { isMark, isMarkedLetter } from './thai-text.js';
import { joinTurned } from './turned-text.js';

/** In parts of the size of the type: letters reach lower than this, marks above them do not. */
const raised = 0.5;

const glyphAt = (text: string, origin: Point, end: number, { size, bold }: Face): Glyph => ({
  text,
  left: origin.x,
  right: Math.max(origin.x, end),
  top: origin.y - size * 0.85,
  bottom: origin.y + size * 0.25,
  baseline: origin.y,
  size,
  bold,
});

const turnedGlyph = (text: string, origin: Point, ink: Area, { size, bold }: Face): Glyph => ({ ...ink, text, baseline: origin.x, size, bold, turned: true });

/** PDFium takes a hyphen at the end of a line for one that parts a word, and says so instead of it. */
const spoken = (code: number): number => (code === 0x02 || code === 0xfffe ? 0x2d : code);

/** Calls back for every character that PDFium finds in a font and does not make up itself. */
const eachCharacter = (pdf: Pdfium, textPage: number, use: (object: number, code: number, index: number) => void): void => {
  const { call } = pdf;
  const count = call._FPDFText_CountChars(textPage);
  for (let index = 0; index < count; index += 1) {
    if (call._FPDFText_IsGenerated(textPage, index) === 1) continue;
    const object = call._FPDFText_GetTextObject(textPage, index);
    const code = spoken(call._FPDFText_GetUnicode(textPage, index));
    if (object !== 0 && code >= 0x20 && code < 0xfffd) use(object, code, index);
  }
};

/** A character where it was drawn: upright ones reach as far as the next begins, of turned ones the ink counts. */
const characterGlyph = (pdf: Pdfium, textPage: number, index: number, text: string, face: Face, toScreen: Matrix): Glyph => {
  const { call } = pdf;
  const [x = 0, y = 0] = pdf.numbers('double', (atX, atY) => call._FPDFText_GetCharOrigin(textPage, index, atX, atY)) ?? [];
  const origin = mapPoint(toScreen, { x, y });
  if (face.turned) {
    const [left = x, right = x, bottom = y, top = y] = pdf.numbers('double', (...out) => call._FPDFText_GetCharBox(textPage, index, ...out)) ?? [];
    return turnedGlyph(text, origin, mapArea(toScreen, { left, top, right, bottom }), face);
  }
  const [left = x, top = y, right = x, bottom = y] = pdf.rectangle((out) => call._FPDFText_GetLooseCharBox(textPage, index, out)) ?? [];
  return glyphAt(text, origin, mapArea(toScreen, { left, top, right, bottom }).right, face);
};

/** The glyphs that speak for themselves, by the object that draws them. */
const spokenGlyphs = (pdf: Pdfium, textPage: number, toScreen: Matrix, faceOf: FaceOf): Map<number, Glyph[]> => {
  const found = new Map<number, { face: Face; glyphs: Glyph[] }>();
  eachCharacter(pdf, textPage, (object, code, index) => {
    const entry = found.get(object) ?? { face: faceOf(object, compose(matrixOf(pdf, object), toScreen)), glyphs: [] };
    found.set(object, entry);
    const glyph = characterGlyph(pdf, textPage, index, symbolOf(entry.face.font, code), entry.face, toScreen);
    const last = entry.glyphs.at(-1);
    const sameOrigin = last !== undefined && last.left === glyph.left && last.baseline === glyph.baseline && glyph.text !== ' ' && glyph.turned !== true;
    if (last !== undefined && (sameOrigin || isMark(glyph.text))) {
      last.text += glyph.text;
      last.right = Math.max(last.right, glyph.right);
    } else entry.glyphs.push(glyph);
  });
  return new Map([...found].map(([object, { glyphs }]) => [object, glyphs]));
};

interface Drawn {
  glyphs: Glyph[];
  /** Where the ink of the run is, where that was asked for. */
  ink: Area | null;
}

const inkOf = (pdf: Pdfium, objects: readonly PageObject[]): Area => {
  const areas = objects.flatMap((object) => boundsOf(pdf, object) ?? []);
  return areas.length === 0 ? { left: 0, top: 0, right: 0, bottom: 0 } : union(areas);
};

/** A run as one glyph with a text of its own. */
const wholeGlyph = (pdf: Pdfium, { objects }: TextRun, text: string, ink: Area, faceOf: FaceOf): Glyph[] => {
  const [first] = objects;
  if (first === undefined || text === '') return [];
  const matrix = compose(matrixOf(pdf, first.pointer), first.toScreen);
  const [origin, face] = [mapPoint(matrix, { x: 0, y: 0 }), faceOf(first.pointer, matrix)];
  return [face.turned ? turnedGlyph(text, origin, ink, face) : glyphAt(text, origin, ink.right, face)];
};

const draw = (pdf: Pdfium, run: TextRun, spoken: ReadonlyMap<number, Glyph[]>, faceOf: FaceOf): Drawn => {
  const glyphs = run.stated === null ? spoken.get(run.objects[0]?.pointer ?? 0) : undefined;
  const [only, ...others] = glyphs ?? [];
  if (glyphs !== undefined) return { glyphs, ink: others.length === 0 && isMarkedLetter(only?.text ?? '') ? inkOf(pdf, run.objects) : null };
  const ink = inkOf(pdf, run.objects);
  if (run.stated !== null) return { glyphs: wholeGlyph(pdf, run, run.stated, ink, faceOf), ink };
  // PDFium leaves out what has no ink: a space that stands alone.
  return { glyphs: widthOf(ink) === 0 ? wholeGlyph(pdf, run, ' ', ink, faceOf) : [], ink: null };
};

/** Whether only a mark is drawn where the text is a whole letter: the letter has been told before. */
const isEcho = ({ glyphs: [glyph], ink }: Drawn): boolean =>
  glyph !== undefined && ink !== null && glyph.turned !== true && isMarkedLetter(glyph.text) && ink.bottom < glyph.baseline - glyph.size * raised;

/** The text of a page in the order in which it was drawn; `actualText` is the name of that entry in PDFium's memory. */
export const glyphsOf = (pdf: Pdfium, page: number, objects: readonly PageObject[], toScreen: Matrix, actualText: number): Glyph[] => {
  const runs = runsOf(pdf, objects, actualText);
  // PDFium takes letters beside stated text for repetitions and drops them; it need not see the stated.
  for (const { objects: covered, stated } of runs) if (stated !== null) covered.forEach(({ pointer }) => pdf.call._FPDFPageObj_SetIsActive(pointer, 0));
  const textPage = pdf.call._FPDFText_LoadPage(page);
  if (textPage === 0) return [];
  try {
    const faceOf = facesOf(pdf);
    const spoken = spokenGlyphs(pdf, textPage, toScreen, faceOf);
    return joinTurned(runs.map((run) => draw(pdf, run, spoken, faceOf)).flatMap((drawn) => (isEcho(drawn) ? [] : drawn.glyphs)));
  } finally {
    pdf.call._FPDFText_ClosePage(textPage);
  }
};
