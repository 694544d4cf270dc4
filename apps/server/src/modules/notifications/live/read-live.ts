import type { LiveNotifications } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';

interface Row {
  readonly positionId: string;
  readonly unread: number;
  readonly id: string | null;
  readonly at: Date;
  readonly th: string;
  readonly en: string;
  readonly link: string | null;
}

const live = `SELECT told.id AS "positionId", newest.*, (SELECT count(*)::int FROM notification n WHERE n.position_id = told.id AND n.read_at IS NULL) AS unread
  FROM unnest($1::uuid[]) AS told (id)
  LEFT JOIN LATERAL (SELECT n.id, n.at, n.subject_th AS th, n.subject_en AS en, n.link FROM notification n
    WHERE n.position_id = told.id ORDER BY n.at DESC, n.id DESC LIMIT 1) newest ON true`;

/** How many messages of each position are unread, and its newest, in one question. */
export async function readLive(tx: EntityManager, positionIds: readonly string[]): Promise<Map<string, LiveNotifications>> {
  const rows = await tx.query<Row[]>(live, [positionIds]);
  return new Map(
    rows.map(({ positionId, unread, id, at, th, en, link }) => [positionId, { unread, newest: id === null ? null : { id, at: at.toISOString(), subject: { th, en }, link } }]),
  );
}
