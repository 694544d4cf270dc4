import type { BodyOf, Reason, routes } from '@prongsai/contracts';

type ResultBody = BodyOf<typeof routes.recordResult>;

/** What is typed, as it is typed: the server alone reads the figures, so that nothing is mended on the way. */
export type ResultDraft = { fiscalYear: number; overall: string; grade: string; source: string; scores: Record<number, string> };

export const emptyResult = (fiscalYear: number): ResultDraft => ({ fiscalYear, overall: '', grade: '', source: '', scores: {} });

const given = (text: string | undefined): string | null => text?.trim() || null;

export function resultBody(draft: ResultDraft): ResultBody {
  const indicators = Array.from({ length: 10 }, (_, at) => ({ no: at + 1, reported: given(draft.scores[at + 1]) }));
  return {
    fiscalYear: draft.fiscalYear,
    overall: given(draft.overall),
    grade: given(draft.grade),
    source: given(draft.source),
    indicators: indicators.filter(({ reported }) => reported !== null),
    items: [],
    gradesPrinted: [],
  };
}

/** Which field of the form a refusal names: `overall`, `grade`, `indicator:9` or a path such as `body.indicators.3.reported`. */
export function fieldOfReason(reason: Reason, body: ResultBody): string | null {
  const where = reason.where ?? '';
  const numbered = /^indicator:(\d+)$/.exec(where);
  if (numbered) return `indicator:${numbered[1]}`;
  const path = /indicators\.(\d+)/.exec(where);
  if (path) return `indicator:${body.indicators[Number(path[1])]?.no ?? ''}`;
  const plain = /(?:^|\.)(overall|grade|source|fiscalYear)$/.exec(where);
  return plain?.[1] ?? null;
}

/** Refusals by field; what names no field of the form stays under `form`. */
export function reasonsByField(reasons: readonly Reason[], body: ResultBody): Map<string, Reason[]> {
  const found = new Map<string, Reason[]>();
  for (const reason of reasons) {
    const field = fieldOfReason(reason, body) ?? 'form';
    found.set(field, [...(found.get(field) ?? []), reason]);
  }
  return found;
}
