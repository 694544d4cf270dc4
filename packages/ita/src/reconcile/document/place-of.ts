import { canonicalCode } from '../../frameworks/framework-for.js';
import type { Place } from '../../document/place.js';
import type { DocumentReading, PrintedDocument } from '../../document/printed-document.js';
import { atIndicator, atItem } from '../check.js';
import { measureAt } from './measure-number.js';

const ancestors = (pointer: string): string[] => {
  const parts = pointer.split('/').slice(1);
  return parts.map((_, index) => `/${parts.slice(0, parts.length - 1 - index).join('/')}`).filter((path) => path !== '/');
};

/** Finds the place of a value by its JSON pointer, or else of a part of it, or else of what it is part of; the first pointer wins. */
export const placeFinder = (provenance: Readonly<Record<string, Place>>): ((...pointers: string[]) => Place | null) => {
  const known = Object.keys(provenance);
  const within = (pointer: string): string | undefined => known.find((path) => path.startsWith(`${pointer}/`));
  const at = (path: string | undefined): Place | null => (path === undefined ? null : (provenance[path] ?? null));
  return (...pointers) => {
    for (const pointer of pointers) {
      const place = at(pointer) ?? at(within(pointer));
      if (place !== null) return place;
    }
    const above = pointers.flatMap(ancestors).find((path) => provenance[path] !== undefined);
    return at(above);
  };
};

const indexed = (path: string, index: number, ...fields: string[]): string[] =>
  index < 0 ? [] : [...fields.map((field) => `${path}/${index}/${field}`), `${path}/${index}`];

/** Where in a document the value stands that a `where` speaks of, best first. */
export const pointersOf = (where: string, document: PrintedDocument): string[] => {
  const fixed: Record<string, string[]> = {
    overall: ['/overall', '/instruments'],
    grade: ['/grade', '/gradesPrinted'],
    agency: ['/agency/name', '/agency'],
    highest: ['/highestPrinted/score', '/highestPrinted'],
    lowest: ['/lowestPrinted/score', '/lowestPrinted'],
    file: ['/documentTitle'],
  };
  const indicators = document.indicators ?? [];
  const items = document.items ?? [];
  const subs = document.subIndicators ?? [];
  return (
    fixed[where] ?? [
      ...indexed(
        '/indicators',
        indicators.findIndex(({ no }) => atIndicator(no) === where),
        'reported',
        'name',
      ),
      ...indexed(
        '/items',
        items.findIndex(({ code, part }) => atItem(canonicalCode(code), part) === where),
        'score',
      ),
      ...indexed(
        '/subIndicators',
        subs.findIndex(({ no }) => `subindicator:${no}` === where),
        'reported',
      ),
      ...indexed(
        '/measures',
        measureAt(document, where),
        'title',
      ),
      ...indexed(
        '/reports',
        (document.reports ?? []).findIndex(({ indicatorNo }) => indicatorNo !== undefined && atIndicator(indicatorNo) === where),
        'title',
      ),
    ]
  );
};

/** The place of a `where`: of its value, or else of the first passage about it. */
export const placeOfWhere = (where: string, { document, passages }: DocumentReading): Place | null =>
  placeFinder(document.provenance)(...pointersOf(where, document)) ?? passages.find((passage) => passage.where === where)?.place ?? null;
