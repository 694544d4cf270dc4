import type { Place, PrintedDocument } from '@prongsai/ita';

type Provenance = Readonly<Record<string, Place>>;

/** The printed field that a value was read out of: days out of the text of a period, a code out of its print. */
const printedFields: readonly [field: RegExp, printed: string][] = [
  [/^period/, 'periodText'],
  [/^responsible/, 'responsibleText'],
  [/^steps/, 'steps'],
  [/^guidance/, 'guidance'],
  [/^outcome/, 'outcome'],
  [/^(?:code|instrument|indicatorNo|part|subIndicator)$/, 'codeAsPrinted'],
];

/** The first place in each entry of a list: `/measures/0`. */
const firstPlaces = (provenance: Provenance): Map<string, Place> => {
  const places = new Map<string, Place>();
  for (const [pointer, place] of Object.entries(provenance)) {
    const entry = /^\/[^/]+(?:\/\d+)?/.exec(pointer)?.[0];
    if (entry !== undefined && !places.has(entry)) places.set(entry, place);
  }
  return places;
};

const isPlaced = (pointer: string, provenance: Provenance): boolean => {
  for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) if (path in provenance) return true;
  return false;
};

const leavesOf = (value: unknown, pointer: string): string[] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, part]) => leavesOf(part, `${pointer}/${key}`)) : [pointer];

/**
 * The place of every value of an agency's document, also of those that were read out of a printed one: an item's code stands where its
 * print does, the days of a period where its text does, a year where the title does. What is said of the file itself has no place in it.
 */
export const completeProvenance = (document: PrintedDocument): Record<string, Place> => {
  const { provenance } = document;
  const said = { ...document, provenance: {}, source: {}, agencies: [] };
  const first = firstPlaces(provenance);
  const title = provenance['/documentTitle'] ?? Object.values(provenance)[0];
  const placeOf = (pointer: string): Place | undefined => {
    const [, list = '', index = '', field = ''] = pointer.split('/');
    const printed = printedFields.find(([pattern]) => pattern.test(field))?.[1];
    return (printed === undefined ? undefined : provenance[`/${list}/${index}/${printed}`]) ?? first.get(`/${list}/${index}`) ?? first.get(`/${list}`) ?? title;
  };
  const complete = { ...provenance };
  for (const pointer of leavesOf(said, '')) {
    const place = isPlaced(pointer, provenance) ? undefined : placeOf(pointer);
    if (place !== undefined) complete[pointer] = place;
  }
  return complete;
};
