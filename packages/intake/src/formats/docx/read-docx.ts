import type { FileContent } from '../../blocks.js';
import { FileRefused } from '../../refusal.js';
import { macroNotes } from '../office/office-kind.js';
import type { Parts } from '../office/unpack.js';
import { BlockReader } from './block-reader.js';
import { Notes } from './notes.js';
import { Numbering } from './numbering.js';
import { readStyles } from './styles.js';
import { descend, parseXml } from './xml.js';

/** Some programs number the main part (`document2.xml`). */
const mainPart = (parts: Parts): Buffer | null => {
  const name = [...parts.keys()].find((key) => /^word\/document\d*\.xml$/.test(key));
  return name === undefined ? null : (parts.get(name) ?? null);
};

/**
 * A word processor's document as blocks. The XML is read here and not by a converter to HTML, because converters drop what
 * the understanding needs: the printed numbers of lists, the grid of merged cells, and the paragraph a value stands in.
 */
export const readDocx = (parts: Parts): FileContent => {
  const main = mainPart(parts);
  const body = main ? descend(parseXml(main), 'w:document', 'w:body') : undefined;
  if (!body) throw new FileRefused('damaged-file', { reason: 'The document has no body' });
  const styles = readStyles(parts.get('word/styles.xml'));
  const numbering = new Numbering(parts.get('word/numbering.xml'), styles);
  const notes = new Notes(parts.get('word/footnotes.xml'), parts.get('word/endnotes.xml'));
  const blocks = new BlockReader({ styles, numbering, notes }).read(body);
  if (blocks.length === 0) throw new FileRefused([...parts.keys()].some((name) => name.startsWith('word/media/')) ? 'no-text' : 'empty-file');
  return { format: 'docx', blocks, notes: macroNotes(parts), pages: 1 };
};
