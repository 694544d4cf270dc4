import type { Element } from 'domhandler';
import { readInline, runsOn, type Inline } from './inline.js';
import { elementsOf } from './xml.js';

/** A paragraph or a table of a body, a cell or a box. */
export type BodyPart = { kind: 'paragraph'; element: Element; inline: Inline } | { kind: 'table'; element: Element };

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'mc:AlternateContent', 'mc:Choice']);

/** Paragraphs and tables in reading order; content controls and tracked insertions around them fall away. */
const bodyElements = (node: Element): Element[] =>
  elementsOf(node).flatMap((element) => {
    if (element.name === 'w:p' || element.name === 'w:tbl') return [element];
    return wrappers.has(element.name) ? bodyElements(element) : [];
  });

export const holdsTable = (container: Element): boolean => bodyElements(container).some(({ name }) => name === 'w:tbl');

/** What a container holds; a paragraph whose end was deleted is one with the next. */
export const bodyParts = (container: Element): BodyPart[] => {
  const parts: BodyPart[] = [];
  let before: Inline | null = null;
  const elements = bodyElements(container);
  for (const [index, element] of elements.entries()) {
    if (element.name === 'w:tbl') {
      parts.push({ kind: 'table', element });
      continue;
    }
    const own = readInline(element);
    const inline: Inline = before === null ? own : { text: before.text + own.text, boxes: [...before.boxes, ...own.boxes], notes: [...before.notes, ...own.notes] };
    before = runsOn(element) && elements[index + 1]?.name === 'w:p' ? inline : null;
    if (before === null) parts.push({ kind: 'paragraph', element, inline });
  }
  return parts;
};
