import type { CorrectedValue, IntakeFindingView, ReadDocument } from '@prongsai/contracts';
import { toArabicDigits } from '@prongsai/thai';
import { codeChoices, codePointer } from './code-choices.js';
import { valueAt } from './pointer.js';
import type { ReadRow } from './read-row.js';

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

const sameText = (one: string, other: string): boolean => toArabicDigits(one).replaceAll(/\s/g, '') === toArabicDigits(other).replaceAll(/\s/g, '');

const numberIn = (text: string): number | null => {
  const plain = toArabicDigits(text).trim();
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
};

/** What is expected in the place of a value; `null` unless what was printed is that value and nothing more. */
function replacement(current: unknown, printed: string, expected: string): CorrectedValue {
  if (typeof current === 'number') return numberIn(printed) === current ? numberIn(expected) : null;
  return typeof current === 'string' && sameText(current, printed) ? expected : null;
}

function expectedChoice({ pointer, printed, expected }: IntakeFindingView, document: ReadDocument): Choice[] {
  if (pointer === null || printed === null || expected === null) return [];
  const value = replacement(valueAt(document, pointer), printed, expected);
  return value === null ? [] : [{ kind: 'expected', value: expected, note: { key: 'expectedNote' }, changes: [{ pointer, value }], target: null, verdict: 'corrected' }];
}

const ownChoice = (target: string | null): Choice[] =>
  target === null ? [] : [{ kind: 'own', value: null, note: { key: 'ownNote' }, changes: [], target, verdict: 'corrected' }];

/** A single value that can be typed over: where the finding stands, else that of its row. */
function targetOf({ pointer }: IntakeFindingView, row: ReadRow | null, document: ReadDocument): string | null {
  const here = pointer === null ? undefined : valueAt(document, pointer);
  return typeof here === 'string' || typeof here === 'number' ? pointer : (row?.pointer ?? null);
}

/** The ways to answer a finding, the proposed one first. */
export function choicesOf(finding: IntakeFindingView, row: ReadRow | null, document: ReadDocument): Choice[] {
  const codes = finding.code === 'item-code-ocr' && row ? codeChoices(finding, row, document) : [];
  if (row && codes.length > 0) return [...codes, ...ownChoice(codePointer(row))];
  const printed: Choice = { kind: 'printed', value: finding.printed, note: { key: 'printedNote' }, changes: [], target: null, verdict: 'accepted' };
  const expected = expectedChoice(finding, document);
  const own = ownChoice(targetOf(finding, row, document));
  return reportedStands.has(finding.code) ? [printed, ...expected, ...own] : [...expected, printed, ...own];
}

/** The open findings that the same answer fits: all of the same code; for a change those alone that have a proposal of their own. */
export function alikeChanges(finding: IntakeFindingView, choice: Choice, findings: readonly IntakeFindingView[], document: ReadDocument): { ids: string[]; changes: Change[] } {
  const alike = findings.filter(({ id, code, answer }) => code === finding.code && answer === null && id !== finding.id);
  if (choice.kind === 'own' || (choice.kind === 'code' && choice.changes.length > 0)) return { ids: [], changes: [] };
  if (choice.kind !== 'expected') return { ids: alike.map(({ id }) => id), changes: [] };
  const proposed = alike.flatMap((one) => expectedChoice(one, document).map(({ changes }) => ({ id: one.id, changes })));
  return { ids: proposed.map(({ id }) => id), changes: proposed.flatMap(({ changes }) => changes) };
}
