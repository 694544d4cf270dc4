import type { IntakeFindingView, ReadDocument } from '@prongsai/contracts';
import { leadsInto } from './pointer.js';
import type { ReadRow } from './read-row.js';

/** A finding with the number that it carries on both sides, and the row it stands at. */
export interface NumberedFinding {
  finding: IntakeFindingView;
  /** `null` for what is only told: it asks for nothing. */
  no: number | null;
  row: ReadRow | null;
}

const rowAtPointer = (rows: readonly ReadRow[], pointer: string): ReadRow | undefined =>
  rows.find((row) => row.pointer === pointer) ?? rows.findLast((row) => leadsInto(row.holder, pointer)) ?? rows.find((row) => leadsInto(pointer, row.holder));

const wholes: Readonly<Record<string, string>> = { overall: '/overall', grade: '/grade', agency: '/agency/name', highest: '/highestPrinted', lowest: '/lowestPrinted' };

/** Where a place in words stands in the document: `indicator:9` is `/indicators/8` if that is the ninth. */
function pointerOfWhere(where: string, document: ReadDocument): string | null {
  const [kind = '', rest = ''] = where.split(':');
  const key = rest.split('/')[0] ?? '';
  const at = (list: string, found: number | undefined) => (found === undefined || found < 0 ? null : `/${list}/${found}`);
  switch (kind) {
    case 'indicator':
      return at('indicators', document.indicators?.findIndex(({ no }) => String(no) === key));
    case 'subindicator':
      return at('subIndicators', document.subIndicators?.findIndex(({ no }) => no === key));
    case 'item':
      return at('items', document.items?.findIndex(({ code }) => code === key));
    case 'measure':
      return at('measures', document.measures?.findIndex(({ no }, index) => String(no ?? index + 1) === key));
    default:
      return wholes[kind] ?? null;
  }
}

/**
 * The row a finding is answered at: that of its value, else that of what it is about. One place may hold several values, such as a grade
 * that is also one of the grades printed; what the finding calls by name is meant then.
 */
export function rowOfFinding({ pointer, where }: Pick<IntakeFindingView, 'pointer' | 'where'>, rows: readonly ReadRow[], document: ReadDocument): ReadRow | null {
  const whole = wholes[where] === undefined ? undefined : rows.find((row) => row.pointer === wholes[where]);
  const found = whole ?? (pointer === null ? undefined : rowAtPointer(rows, pointer));
  if (found) return found;
  const named = pointerOfWhere(where, document);
  return (named === null ? undefined : rowAtPointer(rows, named)) ?? null;
}

const byPage = (a: IntakeFindingView, b: IntakeFindingView) => (a.page ?? Infinity) - (b.page ?? Infinity);

/** The findings as they stand on the screen from top to bottom: first those at a row, then the others by their page. */
export function numberedFindings(findings: readonly IntakeFindingView[], rows: readonly ReadRow[], document: ReadDocument): NumberedFinding[] {
  const placed = findings.map((finding) => ({ finding, row: rowOfFinding(finding, rows, document) }));
  const atRows = rows.flatMap((row) => placed.filter((one) => one.row === row));
  const others = placed.filter(({ row }) => row === null).toSorted((a, b) => byPage(a.finding, b.finding));
  const inOrder = [...atRows, ...others];
  const asking = inOrder.filter(({ finding }) => finding.severity !== 'info');
  const told = inOrder.filter(({ finding }) => finding.severity === 'info');
  return [...asking.map((one, at) => ({ ...one, no: at + 1 })), ...told.map((one) => ({ ...one, no: null }))];
}

export const isOpen = ({ finding }: NumberedFinding): boolean => finding.answer === null && finding.severity !== 'info';

/** The finding after or before one; those that are answered are passed over as long as one is open. */
export function findingBeside(findings: readonly NumberedFinding[], activeId: string | null, step: 1 | -1): NumberedFinding | null {
  const asking = findings.filter(({ no }) => no !== null);
  const here = asking.findIndex(({ finding }) => finding.id === activeId);
  const start = here < 0 ? (step === 1 ? -1 : 0) : here;
  const round = asking.map((_, at) => asking[(((start + step * (at + 1)) % asking.length) + asking.length) % asking.length]);
  const known = round.filter((one) => one !== undefined);
  return known.find(isOpen) ?? known[0] ?? null;
}
