import type { EntityManager } from 'typeorm';

/** The channel of the database on which positions are named that have something new. */
export const liveChannel = 'notification';

/** What the database carries at most in one notice is 8000 bytes; an id with its comma takes 37. */
const atOnce = 200;
const notify = `SELECT pg_notify('${liveChannel}', ids) FROM unnest($1::text[]) AS ids`;

/** Lets every process know which positions have something new, once this transaction has committed. */
export async function tellLive(tx: EntityManager, positionIds: readonly string[]): Promise<void> {
  const ids = [...new Set(positionIds)];
  const notices = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, part) => ids.slice(part * atOnce, (part + 1) * atOnce).join(','));
  if (notices.length > 0) await tx.query(notify, [notices]);
}
