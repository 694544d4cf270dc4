import iconv from 'iconv-lite';
import { drawDocx } from './draw-docx.fixture.js';
import { drawCsv, drawXlsx } from './draw-sheet.fixture.js';
import { drawPipes, drawTabs } from './draw-text.fixture.js';
import type { Drawing, DrawnPart } from './layout.fixture.js';

/** Windows-874, where it has all the signs. */
const encoded = (text: string): Uint8Array => {
  const bytes = iconv.encode(text, 'windows874');
  return iconv.decode(bytes, 'windows874') === text ? bytes : new TextEncoder().encode(text);
};

/** The same document as a file of each kind. */
export const draw = async (parts: readonly DrawnPart[], drawing: Drawing): Promise<{ bytes: Uint8Array; file: string }> => {
  switch (drawing) {
    case 'tabs':
      return { bytes: new TextEncoder().encode(drawTabs(parts)), file: 'document.txt' };
    case 'pipes':
      return { bytes: new TextEncoder().encode(drawPipes(parts)), file: 'document.md' };
    case 'docx':
      return { bytes: await drawDocx(parts), file: 'document.docx' };
    case 'xlsx':
      return { bytes: drawXlsx(parts), file: 'document.xlsx' };
    case 'csv':
      return { bytes: encoded(drawCsv(parts)), file: 'document.csv' };
  }
};
