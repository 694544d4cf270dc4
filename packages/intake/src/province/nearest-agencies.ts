import { distance } from 'fastest-levenshtein';
import { agencyBase } from '../agency-name.js';
import type { AgencyCandidate, KnownAgency } from './import-plan.js';

const most = 3;

/** The agencies a name that is not known may mean, nearest first: by its letters, then by its kind and district. */
export const nearestAgencies = (name: string, district: string | undefined, agencies: readonly KnownAgency[]): AgencyCandidate[] => {
  const base = agencyBase(name);
  const limit = Math.max(1, Math.floor(base.length / 3));
  return agencies
    .filter((agency) => Math.abs(agencyBase(agency.name).length - base.length) <= limit)
    .map((agency) => ({ agency, apart: distance(agencyBase(agency.name), base) + (district === undefined || agency.district === district ? 0 : 0.5) }))
    .filter(({ apart }) => apart < limit + 1)
    .toSorted((a, b) => a.apart - b.apart)
    .slice(0, most)
    .map(({ agency }) => ({ id: agency.id, name: agency.name, district: agency.district }));
};
