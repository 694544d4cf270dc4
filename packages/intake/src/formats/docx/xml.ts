import { isTag, type ChildNode, type Document, type Element } from 'domhandler';
import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { decodeText } from '../decode-text.js';

/** A part of a document as a tree. Entities beyond XML's own five are left alone, and a document type never gets here. */
export const parseXml = (part: Buffer): Document => parseDocument(decodeText(part)?.text ?? '', { xmlMode: true });

export const elementsOf = (node: { children: ChildNode[] }): Element[] => node.children.filter(isTag);

export const childrenNamed = (node: { children: ChildNode[] }, name: string): Element[] => elementsOf(node).filter((element) => element.name === name);

export const childNamed = (node: { children: ChildNode[] } | undefined, name: string): Element | undefined =>
  node && elementsOf(node).find((element) => element.name === name);

/** The element down a path of names. */
export const descend = (node: { children: ChildNode[] } | undefined, ...path: string[]): Element | undefined => {
  let at: { children: ChildNode[] } | undefined = node;
  let found: Element | undefined;
  for (const name of path) at = found = childNamed(at, name);
  return found;
};

export const valueOf = (element: Element | undefined): string | undefined => element?.attribs['w:val'];

export const numberOf = (element: Element | undefined): number | undefined => {
  const value = Number(valueOf(element));
  return Number.isInteger(value) ? value : undefined;
};

/** A property that is on by being there, unless it says otherwise. */
export const isOn = (element: Element | undefined, value: string | undefined = valueOf(element)): boolean =>
  element !== undefined && !['0', 'false', 'off', 'none'].includes(value ?? '1');

export const textOf = (element: Element): string => textContent(element);
