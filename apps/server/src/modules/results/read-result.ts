import type { resultInput } from '@prongsai/contracts';
import { frameworkFor, indicatorOf, itemOf, readScore, type PrintedResult } from '@prongsai/ita';
import type { z } from 'zod';
import type { ReasonGiven } from '../../platform/index.js';

/** A result as the contract has read it: the scores are still as they were typed. */
export type ResultDraft = z.output<typeof resultInput>;
type Typed = string | number;

export interface ReadResult {
  readonly printed: PrintedResult;
  /** The change from the year before, as printed, by indicator. */
  readonly changes: Readonly<Record<string, number>>;
}

export type ResultReading = { readonly ok: true; readonly result: ReadResult } | { readonly ok: false; readonly reasons: ReasonGiven[] };

/** Reads scores and keeps every reason against one, so that a person mends them all at once. */
class Scores {
  readonly reasons: ReasonGiven[] = [];

  read(where: string, typed: Typed): number {
    const reading = readScore(typed);
    if (reading.ok) return reading.value;
    const { code, printed, message, remedy, suggestion } = reading.issue;
    const params = { printed, ...(suggestion === undefined ? {} : { suggestion }) };
    this.reasons.push({ code, where, params, message, remedy });
    return Number.NaN;
  }

  readGiven(where: string, typed: Typed | null | undefined): number | null {
    return typed === null || typed === undefined ? null : this.read(where, typed);
  }
}

const twiceOf = (keys: readonly string[]): string[] => [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))];

/** Places the year's framework does not have, and indicators given twice; an item printed twice is a finding, not a fault of the input. */
function placesWrong(draft: ResultDraft): ReasonGiven[] {
  const framework = frameworkFor(draft.fiscalYear);
  const unknown = draft.indicators.filter(({ no }) => !indicatorOf(framework, no));
  const hasItems = framework.items.length > 0;
  const items = hasItems ? draft.items.filter(({ code }) => !itemOf(framework, code)) : [];
  return [
    ...unknown.map(({ no }) => ({ code: 'indicator-unknown', where: `indicator:${no}` })),
    ...twiceOf(draft.indicators.map(({ no }) => `indicator:${no}`)).map((where) => ({ code: 'indicator-twice', where })),
    ...items.map(({ code }) => ({ code: 'item-unknown', where: `item:${code}` })),
  ];
}

const extreme = (scores: Scores, where: string, given: ResultDraft['highest']) =>
  given ? { score: scores.read(where, given.score), ...(given.name === undefined ? {} : { name: given.name }) } : null;

/** Reads a result as typed; refuses with every reason at once. Values stay as printed. */
export function readResult(draft: ResultDraft): ResultReading {
  const scores = new Scores();
  const printed: PrintedResult = {
    overall: scores.readGiven('overall', draft.overall),
    grade: draft.grade ?? null,
    gradesPrinted: draft.gradesPrinted,
    indicators: draft.indicators.map(({ no, reported }) => ({ no, reported: scores.readGiven(`indicator:${no}`, reported) })),
    items: draft.items.map(({ code, part, text, score }) => ({
      code,
      part: part ?? null,
      text: text ?? null,
      score: scores.read(part ? `item:${code}/${part}` : `item:${code}`, score),
    })),
    highest: extreme(scores, 'highest', draft.highest),
    lowest: extreme(scores, 'lowest', draft.lowest),
  };
  const reasons = [...scores.reasons, ...placesWrong(draft)];
  if (reasons.length > 0) return { ok: false, reasons };
  const changes = draft.indicators.flatMap(({ no, change }) => (change === null || change === undefined ? [] : [[String(no), change] as const]));
  return { ok: true, result: { printed, changes: Object.fromEntries(changes) } };
}
