const pageHeight = 842;
const pageWidth = 595;
const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' });

/** Of the stand-in letter for every letter with its marks, and of a space, in parts of the size of the type. */
export const letterWidth = 0.556;
const spaceWidth = 0.278;

const hexOf = (text: string): string => `FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}`;

export const statedAs = (text: string, drawn: string): string => `/Span <</ActualText <${hexOf(text)}>>> BDC ${drawn} EMC`;

/** Text from a point measured from the upper left corner; each letter is drawn as another and states what it stands for. */
export const says = (text: string, x: number, y: number, size = 12): string => {
  let at = x;
  const letters = Array.from(graphemes.segment(text), ({ segment }) => {
    const [letter, width] = segment === ' ' ? [' ', spaceWidth] : ['n', letterWidth];
    const drawn = `BT /F1 ${size} Tf ${at.toFixed(2)} ${pageHeight - y} Td (${letter}) Tj ET`;
    at += width * size;
    return segment === ' ' ? drawn : statedAs(segment, drawn);
  });
  return letters.join('\n');
};

export const line = (x1: number, y1: number, x2: number, y2: number): string => `0.5 w ${x1} ${pageHeight - y1} m ${x2} ${pageHeight - y2} l S`;

/** All borders of a table. */
export const grid = (xs: readonly number[], ys: readonly number[]): string => {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return [...xs.map((x) => line(x, top, x, bottom)), ...ys.map((y) => line(left, y, right, y))].join('\n');
};

export const box = (x: number, y: number, size: number): string => `${x} ${pageHeight - y - size} ${size} ${size} re S`;

interface Extras {
  /** Dictionaries of fields and notes on the first page. */
  annotations?: readonly string[];
  attachment?: { name: string; text: string };
  /** Entries of each page. */
  page?: string;
}

/** A PDF of these pages, each the drawing of one. */
export const pdfOf = (pages: readonly string[], { annotations = [], attachment, page = '' }: Extras = {}): Uint8Array => {
  const objects: string[] = ['', ''];
  const add = (object: string): string => `${objects.push(object)} 0 R`;
  const stream = (content: string, entries = ''): string => add(`<<${entries}/Length ${Buffer.byteLength(content)}>>stream\n${content}\nendstream`);
  const font = add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>');
  const notes = annotations.map((each) => add(each)).join(' ');
  const kids = pages.map((content, index) => {
    const own = index === 0 && notes !== '' ? `/Annots[${notes}]` : '';
    const contents = stream(content);
    return add(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${pageWidth} ${pageHeight}]/Resources<</Font<</F1 ${font}>>>>/Contents ${contents}${own}${page}>>`);
  });
  const file = attachment === undefined ? '' : `/EF<</F ${stream(attachment.text)}>>`;
  const names = attachment === undefined ? '' : `/Names<</EmbeddedFiles<</Names[(${attachment.name})<</Type/Filespec/F(${attachment.name})/UF(${attachment.name})${file}>>]>>>>`;
  objects[0] = `<</Type/Catalog/Pages 2 0 R${names}>>`;
  objects[1] = `<</Type/Pages/Count ${pages.length}/Kids[${kids.join(' ')}]>>`;
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.7\n${body}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n0\n%%EOF\n`);
};
