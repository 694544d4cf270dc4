import { expect } from '@jest/globals';
import { reasonOf, type Reason } from '@prongsai/contracts';
import { Refusal } from '../src/platform/index.js';
import { fingerprint } from './fingerprint.js';
import type { StartedApp } from './started-app.js';

export interface Refused {
  readonly status: number;
  readonly code: string;
  readonly reasons: Reason[];
  /** `code` or `code at place`, for a short comparison. */
  readonly said: string[];
}

const worded = (reason: Refusal['reasons'][number]): Reason => ('message' in reason ? reason : reasonOf(reason));

/** What the work was refused for; every reason must be worded in both languages, with what to do. */
export async function refusedBy(work: Promise<unknown>): Promise<Refused> {
  const error: unknown = await work.then(() => null, (thrown: unknown) => thrown);
  if (!(error instanceof Refusal)) throw error instanceof Error ? error : new Error('it was not refused');
  const reasons = error.reasons.map(worded);
  for (const { message, remedy } of reasons) {
    expect(message.th).toMatch(/[ก-๙]/);
    expect(message.en).toMatch(/[a-z]/);
    expect(remedy?.th).toMatch(/[ก-๙]/);
    expect(remedy?.en).toMatch(/[a-z]/);
  }
  return { status: error.status, code: error.code, reasons, said: reasons.map(({ code, where }) => (where ? `${code} at ${where}` : code)) };
}

/** The same, and the database reads as before, every row of it. */
export async function refusedWithoutTrace(app: StartedApp, work: () => Promise<unknown>): Promise<Refused> {
  const before = await fingerprint(app);
  const refused = await refusedBy(work());
  expect(await fingerprint(app)).toEqual(before);
  return refused;
}
