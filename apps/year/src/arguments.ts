import { parseArgs } from 'node:util';
import { demonstrationAgencies, type DemonstrationAgency } from '@prongsai/demonstration';

export interface Arguments {
  readonly agencies: readonly DemonstrationAgency[];
  /** Where the documents are written, one folder an agency. */
  readonly out: string;
}

const defaultSlug = 'kut-rang';

const answersTo = (agency: DemonstrationAgency, name: string) =>
  [agency.slug, agency.name.th, agency.name.en, agency.shortName.th, agency.shortName.en].some((known) =>
    known.toLowerCase().includes(name.trim().toLowerCase()),
  );

/**
 * Reads `--agency NAME`, `--all` and `--out FOLDER`. A name is a slug or any part of a Thai or English name.
 *
 * @throws Error in words when a name fits none of the agencies, or several.
 */
export function readArguments(argv: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...argv],
    options: { agency: { type: 'string' }, all: { type: 'boolean' }, out: { type: 'string', default: 'out/year' } },
  });
  if (values.all) return { agencies: demonstrationAgencies, out: values.out };
  return { agencies: [agencyCalled(values.agency ?? defaultSlug)], out: values.out };
}

function agencyCalled(name: string): DemonstrationAgency {
  const found = demonstrationAgencies.filter((agency) => answersTo(agency, name));
  if (found.length === 1) return found[0]!;
  const known = demonstrationAgencies.map((agency) => `  ${agency.slug}  ${agency.shortName.th}`).join('\n');
  const why = found.length ? `ชื่อ "${name}" ตรงกับหลายหน่วยงาน` : `ไม่พบหน่วยงานชื่อ "${name}"`;
  throw new Error(`${why} (${found.length ? 'several agencies fit' : 'no agency fits'})\n${known}`);
}
