import type { Element } from 'domhandler';
import { plainText, symbolText } from './symbol.js';
import { childNamed, descend, elementsOf, isOn, textOf } from './xml.js';

/** What stands in a paragraph: its text, and what hangs on it and is read after it. */
export interface Inline {
  text: string;
  /** Contents of text boxes. */
  boxes: Element[];
  notes: { kind: 'footnote' | 'endnote'; id: string }[];
}

/** Deleted and moved-away text is not in the document any more; the rest of these is never printed. */
const unread = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:sdtPr', 'w:instrText', 'w:delText', 'w:delInstrText', 'w:rt', 'w:tblPr']);

const box = (ticked: boolean): string => (ticked ? '☑' : '☐');

const lineBreak = (element: Element): string => (['page', 'column'].includes(element.attribs['w:type'] ?? '') ? '' : '\n');

const printed: Record<string, (element: Element, font: string) => string> = {
  'w:t': (element, font) => plainText(textOf(element), font),
  'm:t': (element) => textOf(element),
  'w:tab': () => '\t',
  'w:ptab': () => '\t',
  'w:br': lineBreak,
  'w:cr': () => '\n',
  'w:noBreakHyphen': () => '-',
  'w:sym': (element) => symbolText(element.attribs['w:font'] ?? '', Number.parseInt(element.attribs['w:char'] ?? '', 16)),
};

/** A check-box of the old forms: ticked by hand, else as it came. */
const formBox = (element: Element): string => {
  const field = element.attribs['w:fldCharType'] === 'begin' ? descend(element, 'w:ffData', 'w:checkBox') : undefined;
  if (!field) return '';
  return box(isOn(childNamed(field, 'w:checked') ?? childNamed(field, 'w:default')));
};

const controlBox = (control: Element): string | null => {
  const state = descend(control, 'w:sdtPr', 'w14:checkbox');
  if (!state) return null;
  const checked = childNamed(state, 'w14:checked');
  return box(isOn(checked, checked?.attribs['w14:val']));
};

const fontOf = (run: Element): string => {
  const fonts = descend(run, 'w:rPr', 'w:rFonts')?.attribs;
  return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? '';
};

/** The text of a paragraph or of anything in it, as the reader of the page sees it. */
export const readInline = (paragraph: Element): Inline => {
  const inline: Inline = { text: '', boxes: [], notes: [] };

  const readControl = (control: Element, font: string): void => {
    const tick = controlBox(control);
    if (tick !== null) inline.text += tick;
    else if (!isOn(descend(control, 'w:sdtPr', 'w:showingPlcHdr'))) readAll(childNamed(control, 'w:sdtContent'), font);
  };

  const readOne = (element: Element, font: string): void => {
    const print = printed[element.name];
    if (print) inline.text += print(element, font);
    else if (unread.has(element.name)) return;
    else if (element.name === 'w:r') readRun(element);
    else if (element.name === 'w:fldChar') inline.text += formBox(element);
    else if (element.name === 'w:sdt') readControl(element, font);
    else if (element.name === 'w:txbxContent') inline.boxes.push(element);
    else if (element.name === 'mc:AlternateContent') readAll(childNamed(element, 'mc:Choice') ?? childNamed(element, 'mc:Fallback'), font);
    else if (element.name === 'w:footnoteReference') inline.notes.push({ kind: 'footnote', id: element.attribs['w:id'] ?? '' });
    else if (element.name === 'w:endnoteReference') inline.notes.push({ kind: 'endnote', id: element.attribs['w:id'] ?? '' });
    else readAll(element, font);
  };

  const readRun = (run: Element): void => {
    if (!isOn(descend(run, 'w:rPr', 'w:vanish'))) readAll(run, fontOf(run));
  };

  const readAll = (element: Element | undefined, font: string): void => {
    for (const child of element ? elementsOf(element) : []) readOne(child, font);
  };

  readAll(paragraph, '');
  return inline;
};

/** A mark that says the end of the paragraph was deleted: its text runs on into the next one. */
export const runsOn = (paragraph: Element): boolean => descend(paragraph, 'w:pPr', 'w:rPr', 'w:del') !== undefined;

