import { cycleStates, type CycleState, type DocumentKind } from '@prongsai/ita';
import type { EntityManager } from 'typeorm';
import { documentOf, reviewOf } from './document-of.js';

/** Work that was opened again for a time, with its first and last day. */
export interface Reopened {
  readonly fromState: CycleState;
  readonly toState: CycleState;
  readonly reason: string;
  readonly on: string;
  readonly untilOn: string;
}

const reopened = `SELECT from_state AS "fromState", to_state AS "toState", reason, (at AT TIME ZONE 'Asia/Bangkok')::date::text AS "on", until_on::text AS "untilOn"
  FROM reopening WHERE cycle_id = $1 ORDER BY at`;

/** Whether a document was written or decided on again because of it. */
export function concerns({ fromState, toState }: Reopened, kind: DocumentKind): boolean {
  const at = (state: CycleState): number => cycleStates.indexOf(state);
  const review = at(reviewOf(kind));
  return documentOf(toState) === kind || (at(toState) <= review && review <= at(fromState));
}

/** What was opened again in a cycle and concerns a document: its footnotes. The caller has found the cycle. */
export async function reopeningsOf(tx: EntityManager, cycleId: string, kind: DocumentKind): Promise<Reopened[]> {
  const rows = await tx.query<Reopened[]>(reopened, [cycleId]);
  return rows.filter((row) => concerns(row, kind));
}
