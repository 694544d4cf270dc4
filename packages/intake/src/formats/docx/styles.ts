import type { Element } from 'domhandler';
import { childNamed, childrenNamed, descend, numberOf, parseXml, valueOf } from './xml.js';

/** What the paragraphs of a style have in common, as far as it is read. */
export interface ParagraphStyle {
  name: string;
  basedOn?: string;
  properties?: Element;
}

export type Styles = ReadonlyMap<string, ParagraphStyle>;

export const readStyles = (part: Buffer | null | undefined): Styles => {
  const root = part ? childNamed(parseXml(part), 'w:styles') : undefined;
  return new Map(
    childrenNamed(root ?? { children: [] }, 'w:style').map((style): [string, ParagraphStyle] => {
      const basedOn = valueOf(childNamed(style, 'w:basedOn'));
      const properties = childNamed(style, 'w:pPr');
      const name = valueOf(childNamed(style, 'w:name')) ?? '';
      return [style.attribs['w:styleId'] ?? '', { name, ...(basedOn ? { basedOn } : {}), ...(properties ? { properties } : {}) }];
    }),
  );
};

/** A paragraph's own properties, then those of its style and of the styles beneath it. */
export const propertiesOf = (paragraph: Element, styles: Styles): Element[] => {
  const own = childNamed(paragraph, 'w:pPr');
  const found = own ? [own] : [];
  const seen = new Set<string>();
  let id = valueOf(childNamed(own, 'w:pStyle'));
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    const style = styles.get(id);
    if (style?.properties) found.push(style.properties);
    id = style?.basedOn;
  }
  return found;
};

const headingName = /^(?:heading|title|subtitle|หัวเรื่อง|ชื่อเรื่อง)/i;

/** A heading has a level in the outline, or a style of that name; body text has level 9. */
export const isHeading = (paragraph: Element, styles: Styles): boolean => {
  const level = propertiesOf(paragraph, styles).map((properties) => numberOf(childNamed(properties, 'w:outlineLvl'))).find((found) => found !== undefined);
  if (level !== undefined) return level < 9;
  const id = valueOf(descend(paragraph, 'w:pPr', 'w:pStyle'));
  return id !== undefined && headingName.test(styles.get(id)?.name ?? id);
};
