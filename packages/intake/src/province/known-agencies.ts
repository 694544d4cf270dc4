import type { ProvinceAgency } from '@prongsai/ita';
import { agencyBase, agencyKey } from '../agency-name.js';
import type { KnownAgency } from './import-plan.js';

const groupBy = (agencies: readonly KnownAgency[], keyOf: (agency: KnownAgency) => string): Map<string, KnownAgency[]> => {
  const groups = new Map<string, KnownAgency[]>();
  for (const agency of agencies) {
    const key = keyOf(agency);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [agency]);
    else group.push(agency);
  }
  return groups;
};

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** Finds the agency on file that a row is of: by its name, however its kind is written, and by its district where the name stands in two. */
export class KnownAgencies {
  readonly #byKey: Map<string, KnownAgency[]>;
  #byBase: Map<string, KnownAgency[]> | undefined;

  constructor(private readonly agencies: readonly KnownAgency[]) {
    this.#byKey = groupBy(agencies, ({ name, type }) => agencyKey(name, type));
  }

  /** Every agency the row can be of: one when it is known, several when only the district could tell. */
  matching({ name, type, district }: ProvinceAgency): readonly KnownAgency[] {
    const named = (type === undefined ? this.#ofAnyKind(name) : this.#byKey.get(agencyKey(name, type))) ?? [];
    if (named.length === 0 || district === undefined) return named;
    const inDistrict = named.filter((agency) => agency.district !== null && squeezed(agency.district) === squeezed(district));
    return inDistrict.length > 0 ? inDistrict : named.filter((agency) => agency.district === null);
  }

  /** For a row that does not tell the kind. */
  #ofAnyKind(name: string): readonly KnownAgency[] | undefined {
    this.#byBase ??= groupBy(this.agencies, (agency) => agencyBase(agency.name));
    return this.#byBase.get(agencyBase(name));
  }
}
