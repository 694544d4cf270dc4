import { Controller } from '@nestjs/common';
import { routes, type NotificationView, type ParamsOf, type QueryOf, type ResponseOf } from '@prongsai/contracts';
import { Caller, Clock, Params, Query, refuse, Route, Transactions, type Actor } from '../../platform/index.js';
import { tellLive } from './live/tell-live.js';

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly subjectTh: string;
  readonly subjectEn: string;
  readonly bodyTh: string;
  readonly bodyEn: string;
  readonly link: string | null;
  readonly readAt: Date | null;
}

const columns = `id, at, subject_th AS "subjectTh", subject_en AS "subjectEn", body_th AS "bodyTh", body_en AS "bodyEn",
  link, read_at AS "readAt"`;

const viewOf = (row: Row): NotificationView => ({
  id: row.id,
  at: row.at.toISOString(),
  subject: { th: row.subjectTh, en: row.subjectEn },
  body: { th: row.bodyTh, en: row.bodyEn },
  link: row.link,
  readAt: row.readAt?.toISOString() ?? null,
});

/** A message belongs to the position the caller acts in; nobody else's is found. */
@Controller()
export class NotificationsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  @Route(routes.listNotifications)
  list(@Caller() actor: Actor, @Query() query: QueryOf<typeof routes.listNotifications>): Promise<ResponseOf<typeof routes.listNotifications>> {
    return this.transactions.run(actor, async (tx) => {
      const rows = await tx.query<Row[]>(
        `SELECT ${columns} FROM notification WHERE position_id = $1 ORDER BY at DESC, id DESC LIMIT $2`,
        [actor.positionId, query.limit],
      );
      const [counts] = await tx.query<{ total: number; unread: number }[]>(
        `SELECT count(*)::int AS total, (count(*) FILTER (WHERE read_at IS NULL))::int AS unread
           FROM notification WHERE position_id = $1`,
        [actor.positionId],
      );
      return { data: rows.map(viewOf), total: counts?.total ?? 0, unread: counts?.unread ?? 0 };
    });
  }

  @Route(routes.readNotification)
  read(@Caller() actor: Actor, @Params() { notificationId }: ParamsOf<typeof routes.readNotification>): Promise<NotificationView> {
    return this.transactions.run(actor, async (tx) => {
      const [rows] = await tx.query<[Row[], number]>(
        `UPDATE notification SET read_at = coalesce(read_at, $3) WHERE id = $1 AND position_id = $2 RETURNING ${columns}`,
        [notificationId, actor.positionId, this.clock.now()],
      );
      if (!rows[0]) throw refuse.notFound();
      await tellLive(tx, [actor.positionId]);
      return viewOf(rows[0]);
    });
  }

  @Route(routes.readAllNotifications)
  readAll(@Caller() actor: Actor): Promise<ResponseOf<typeof routes.readAllNotifications>> {
    return this.transactions.run(actor, async (tx) => {
      const { positionId } = actor;
      const [, read] = await tx.query<[unknown[], number]>('UPDATE notification SET read_at = $2 WHERE position_id = $1 AND read_at IS NULL', [positionId, this.clock.now()]);
      if (read > 0) await tellLive(tx, [positionId]);
      return { read };
    });
  }
}
