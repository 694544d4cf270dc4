import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium';
import { PNG } from 'pngjs';

export interface ReadPage {
  width: number;
  height: number;
  /** Without white space: Thai has none between words, and readers guess where it might be. */
  text: string;
}

export const squeeze = (text: string): string => text.replace(/[\s\u200B\uFFFE]+/g, '');

/**
 * A tone mark that stands raised over a vowel is drawn on its own, and the typesetter then states the text of the whole cluster twice
 * (an open fault of its PDF writer): ขั้น is read back as ขั้ขั้น. What is seen is right; here the echo is taken out.
 */
const withoutEcho = (text: string): string => text.replace(/([ก-ฮ][ัิีึืํ][่-๋])\1/g, '$1');

const withFile = async <T>(pdf: Uint8Array, use: (file: PDFiumDocument) => T | Promise<T>): Promise<T> => {
  const library = await PDFiumLibrary.init();
  const file = await library.loadDocument(Buffer.from(pdf));
  try {
    return await use(file);
  } finally {
    file.destroy();
    library.destroy();
  }
};

/** Reads a PDF back with the reader that browsers use. */
export const readPdf = (pdf: Uint8Array): Promise<ReadPage[]> =>
  withFile(pdf, (file) =>
    [...file.pages()].map((page) => {
      const { originalWidth, originalHeight } = page.getOriginalSize();
      return { width: originalWidth, height: originalHeight, text: withoutEcho(squeeze(page.getText())) };
    }),
  );

export interface Drawing {
  width: number;
  height: number;
  /** One byte a pixel, 0 is black. */
  grey: Uint8Array;
}

/** Draws each page, `scale` pixels to a point. */
export const drawPages = (pdf: Uint8Array, scale: number): Promise<Drawing[]> =>
  withFile(pdf, async (file) => {
    const drawings: Drawing[] = [];
    for (const page of file.pages()) {
      const { width, height, data } = await page.render({ scale, render: 'bitmap', colorSpace: 'BGRA' });
      drawings.push({ width, height, grey: data.filter((_value, index) => index % 4 === 1) });
    }
    return drawings;
  });

export const toPng = ({ width, height, grey }: Drawing): Buffer => {
  const image = new PNG({ width, height });
  image.data = Buffer.from(Array.from(grey).flatMap((value) => [value, value, value, 255]));
  return PNG.sync.write(image, { colorType: 0 });
};

/** The frame around everything that is not white, in points. */
export const inkFrame = ({ width, height, grey }: Drawing, scale: number) => {
  const rows = Array.from({ length: height }, (_, y) => y);
  const columns = Array.from({ length: width }, (_, x) => x).filter((x) => rows.some((y) => (grey[y * width + x] ?? 255) < 200));
  return { left: (columns[0] ?? 0) / scale, right: ((columns.at(-1) ?? 0) + 1) / scale };
};
