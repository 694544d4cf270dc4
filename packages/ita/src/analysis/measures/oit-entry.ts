import type { Provenance } from '../../frameworks/framework.js';

/** The months in which agencies enter their OIT links and keep them reachable; first days of months as `MM`. */
export interface OitEntry extends Provenance {
  from: number;
  to: number;
}

const byYear: Readonly<Record<number, OitEntry>> = {
  2564: { from: 3, to: 4, certainty: 'published', source: 'calendar of FY2564 as planned' },
  2565: { from: 3, to: 4, certainty: 'published', source: 'calendar of FY2565: 1 March to 30 April' },
};

const carriedOver: OitEntry = { from: 3, to: 4, certainty: 'assumed', source: 'the calendar of this year is not established; months of FY2565' };

export const oitEntryOf = (fiscalYear: number): OitEntry => byYear[fiscalYear] ?? carriedOver;
