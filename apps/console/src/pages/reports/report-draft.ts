import type { BodyOf, ReportEntryView, ReportStatus, routes } from '@prongsai/contracts';

export type ReportDraft = { status: ReportStatus | null; summary: string; outcome: string; evidence: string[] };

export const draftOf = (entry: ReportEntryView): ReportDraft => ({
  status: entry.status, summary: entry.summary, outcome: entry.outcome, evidence: entry.evidence.length > 0 ? entry.evidence : [''],
});

const written = (lines: readonly string[]) => lines.map((line) => line.trim()).filter((line) => line !== '');

export const bodyOf = (draft: ReportDraft, version: number): BodyOf<typeof routes.writeReportEntry> => ({ ...draft, evidence: written(draft.evidence), version });

export const isChanged = (a: ReportDraft, b: ReportDraft): boolean => JSON.stringify(bodyOf(a, 0)) !== JSON.stringify(bodyOf(b, 0));

/** A line of evidence that is an address can be opened; anything else is the name of a file or a register. */
export const addressOf = (evidence: string): string | null => (/^https?:\/\/\S+$/i.test(evidence.trim()) ? evidence.trim() : null);

/** The last part of an address is what people know a file by; the host alone where there is none. */
export function nameOfAddress(address: string): string {
  const parts = address.replace(/^https?:\/\//, '').split(/[?#]/)[0]?.split('/').filter(Boolean) ?? [];
  return decodeSafely(parts.at(-1) ?? address);
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export type Progress = { done: number; inProgress: number; notStarted: number; none: number };

export function progressOf(entries: readonly Pick<ReportEntryView, 'status'>[]): Progress {
  const count = (status: ReportStatus | null) => entries.filter((entry) => entry.status === status).length;
  return { done: count('done'), inProgress: count('inProgress'), notStarted: count('notStarted'), none: count(null) };
}
