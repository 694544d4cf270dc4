import type { CorrectedValue, IntakeFindingView, ReadDocument } from '@prongsai/contracts';
import { toArabicDigits } from '@prongsai/thai';
import { codeChoices, codePointer } from './code-choices.js';
import type { NumberedFinding } from './numbered-findings.js';
import { leadsInto, valueAt } from './pointer.js';

export interface Change {
  pointer: string;
  value: CorrectedValue;
}

/** One way to answer a finding. */
export interface Choice {
  /** `expected`: what the check proposes; `printed`: as it stands; `own`: something else, typed in; `code`: which item a number means. */
  kind: 'expected' | 'printed' | 'own' | 'code';
  /** The value itself, where it has one. */
  value: string | null;
  /** Key under `intake.choice`, with what it needs. */
  note: { key: string; params?: Record<string, string | number> };
  /** What is put in the place of what is printed; nothing where the answer changes nothing. */
  changes: Change[];
  /** Where a typed value goes. */
  target: string | null;
  verdict: 'accepted' | 'corrected';
}

/** The reported score stands, and the difference is told; so the printed value is proposed. */
const reportedStands = new Set(['overall-mismatch', 'indicator-mismatch', 'subindicator-mismatch', 'score-conflict']);

/** What is expected there is told in a sentence, or leaves several values open; it cannot be put in the place of one. */
const toldInWords = new Set(['highest-wrong', 'lowest-wrong', 'indicator-number-wrong']);
const isOneValue = ({ code, expected }: IntakeFindingView): boolean => expected !== null && !toldInWords.has(code) && !expected.includes(' / ');

const sameText = (one: string, other: string): boolean => toArabicDigits(one).replaceAll(/\s/g, '') === toArabicDigits(other).replaceAll(/\s/g, '');

const numberIn = (text: string): number | null => {
  const plain = toArabicDigits(text).trim();
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
};

/** What is expected in the place of a value; `null` unless what was printed is that value, or stands in it exactly once. */
function replacement(current: unknown, printed: string, expected: string): CorrectedValue {
  if (typeof current === 'number') return numberIn(printed) === current ? numberIn(expected) : null;
  if (typeof current !== 'string') return null;
  if (sameText(current, printed)) return expected;
  const parts = current.split(printed);
  return parts.length === 2 ? parts.join(expected) : null;
}

/** What the check expects, put at the value of the row and wherever else the finding points: the same words may have been read twice. */
function expectedChoice({ finding, row }: NumberedFinding, document: ReadDocument): Choice[] {
  const { pointer, printed, expected } = finding;
  if (printed === null || expected === null || !isOneValue(finding)) return [];
  const pointers = [...new Set([row?.pointer ?? null, pointer])].filter((one) => one !== null);
  const changes = pointers.flatMap((one) => {
    const value = replacement(valueAt(document, one), printed, expected);
    return value === null ? [] : [{ pointer: one, value }];
  });
  return changes.length === 0 ? [] : [{ kind: 'expected', value: expected, note: { key: 'expectedNote' }, changes, target: null, verdict: 'corrected' }];
}

const ownChoice = (target: string | null): Choice[] =>
  target === null ? [] : [{ kind: 'own', value: null, note: { key: 'ownNote' }, changes: [], target, verdict: 'corrected' }];

/** A single value that can be typed over: where the finding stands, if that is a value of its row, else that of the row. */
function targetOf({ finding: { pointer }, row }: NumberedFinding, document: ReadDocument): string | null {
  if (row && pointer !== null && !leadsInto(row.holder, pointer)) return row.pointer;
  const here = pointer === null ? undefined : valueAt(document, pointer);
  return typeof here === 'string' || typeof here === 'number' ? pointer : (row?.pointer ?? null);
}

/** The ways to answer a finding, the proposed one first. */
export function choicesOf(one: NumberedFinding, document: ReadDocument): Choice[] {
  const { finding, row } = one;
  const codes = finding.code === 'item-code-ocr' && row ? codeChoices(finding, row, document) : [];
  if (row && codes.length > 0) return [...codes, ...ownChoice(codePointer(row))];
  const printed: Choice = { kind: 'printed', value: finding.printed, note: { key: 'printedNote' }, changes: [], target: null, verdict: 'accepted' };
  const expected = expectedChoice(one, document);
  const own = ownChoice(targetOf(one, document));
  return reportedStands.has(finding.code) ? [printed, ...expected, ...own] : [...expected, printed, ...own];
}

export interface Alike {
  ids: string[];
  changes: Change[];
}

/** The open findings that the same answer fits: all of the same code; for a change those alone that have a proposal of their own. */
export function alikeChanges({ finding }: NumberedFinding, choice: Choice, findings: readonly NumberedFinding[], document: ReadDocument): Alike {
  const alike = findings.filter((one) => one.finding.code === finding.code && one.finding.answer === null && one.finding.id !== finding.id);
  if (choice.kind === 'own' || (choice.kind === 'code' && choice.changes.length > 0)) return { ids: [], changes: [] };
  if (choice.kind !== 'expected') return { ids: alike.map((one) => one.finding.id), changes: [] };
  const proposed = alike.flatMap((one) => expectedChoice(one, document).map(({ changes }) => ({ id: one.finding.id, changes })));
  return { ids: proposed.map(({ id }) => id), changes: proposed.flatMap(({ changes }) => changes) };
}
