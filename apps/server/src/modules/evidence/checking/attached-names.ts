/** Data that a program writes beside its pages, e.g. an invoice as XML: opened, it shows itself and acts on nothing. */
const harmless = /\.(json|xml|txt|csv)$/i;

const named = /\/U?F\s*(?:\(((?:\\[^]|[^\\()])*)\)|<(?!<)([0-9a-f\s]*)>)?/gi;

/** A text of a PDF: of single bytes, or of UTF-16 where it begins with the mark. */
const said = (bytes: string): string =>
  bytes.startsWith('\u00fe\u00ff') ? new TextDecoder('utf-16be').decode(Buffer.from(bytes.slice(2), 'latin1')) : bytes;

/** Whether everything a PDF carries along is harmless data, by the names it would be saved under; a name that cannot be read is not. */
export function carriesOnlyData(objects: string): boolean {
  const names = [...objects.matchAll(named)].flatMap(({ 0: whole, 1: literal, 2: hex, index }) => {
    const next = objects[index + whole.length];
    if (literal === undefined && hex === undefined) return next === '(' ? [''] : [];
    return [said(literal?.replace(/\\([^])/g, '$1') ?? Buffer.from(hex ?? '', 'hex').toString('latin1'))];
  });
  return names.length > 0 && names.every((name) => harmless.test(name));
}
