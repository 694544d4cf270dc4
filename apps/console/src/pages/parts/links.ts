import type { CycleSummary, DefinitionId, ReportEntryView } from '@prongsai/contracts';
import type { Place } from '../year/gap-rows.js';

export type Half = ReportEntryView['half'];

const query = (given: Record<string, string | number | undefined>): string => {
  const pairs = Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return pairs.length ? `?${new URLSearchParams(pairs)}` : '';
};

/** Addresses of the pages of one cycle, in one place, so that every gap leads to the very field. */
export const links = {
  year: (agencyId: string, year?: number, anchor?: string, workflow?: DefinitionId) =>
    `/agencies/${agencyId}/year${query({ year, workflow: workflow === 'annual-cycle' ? undefined : workflow })}${anchor ? `#${anchor}` : ''}`,
  definitions: (definition: DefinitionId, version: number, here?: string) => `/definitions${query({ definition, version, here })}`,
  measures: (cycle: string, measure?: string | number, field?: string) => `/cycles/${cycle}/measures${query({ measure, field })}`,
  newMeasure: (cycle: string, indicator: string) => `/cycles/${cycle}/measures${query({ measure: 'new', indicator })}`,
  reports: (half: Half, cycle: string, measure?: string | number, field?: string) => `/cycles/${cycle}/reports/${half}${query({ measure, field })}`,
  documents: (cycle: string) => `/cycles/${cycle}/documents`,
  scores: (agencyId: string, year?: number) => `/agencies/${agencyId}/scores${query({ year })}`,
  approval: (approval: string) => `/inbox/${approval}`,
  publicPage: (slug: string) => `/p/${slug}`,
};

/** The half that is being written while a cycle is in a state; `null` while measures are what is written. */
export function halfOf(state: string): Half | null {
  if (state.startsWith('sixMonth') || state === 'executing') return 'sixMonth';
  return state.startsWith('twelveMonth') || state === 'executingSecondHalf' ? 'twelveMonth' : null;
}

/** Where something named by a gap or a remark is mended while the cycle is in a state. */
export function linkOf(place: Place, cycle: Pick<CycleSummary, 'id' | 'state' | 'fiscalYear'> & { agency: { id: string } }): string {
  const { id, state, agency, fiscalYear } = cycle;
  const half = halfOf(state);
  switch (place.kind) {
    case 'measure':
      return half && place.key !== 'new' ? links.reports(half, id, place.key, place.field ?? undefined) : links.measures(id, place.key, place.field ?? undefined);
    case 'indicator':
      return state === 'planning' ? links.newMeasure(id, place.key) : links.year(agency.id, fiscalYear, `indicator-${place.key}`);
    case 'finding':
      return links.year(agency.id, fiscalYear, place.key || 'findings');
    case 'document':
      return links.documents(id);
    case 'result':
      return links.year(agency.id, fiscalYear, 'result');
    default:
      return links.year(agency.id, fiscalYear);
  }
}
