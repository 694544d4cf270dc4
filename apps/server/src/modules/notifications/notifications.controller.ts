import { Controller } from '@nestjs/common';
import { routes, type NotificationView, type ParamsOf, type QueryOf, type ResponseOf } from '@prongsai/contracts';
import { Caller, Clock, Params, Query, refuse, Route, Transactions, type Actor } from '../../platform/index.js';

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly channel: 'inApp' | 'email';
  readonly subjectTh: string;
  readonly subjectEn: string;
  readonly bodyTh: string;
  readonly bodyEn: string;
  readonly link: string | null;
  readonly readAt: Date | null;
  readonly mailTo: string | null;
}

const columns = `id, at, channel, subject_th AS "subjectTh", subject_en AS "subjectEn", body_th AS "bodyTh", body_en AS "bodyEn",
  link, read_at AS "readAt", mail_to AS "mailTo"`;

const viewOf = (row: Row): NotificationView => ({
  id: row.id,
  at: row.at.toISOString(),
  channel: row.channel,
  subject: { th: row.subjectTh, en: row.subjectEn },
  body: { th: row.bodyTh, en: row.bodyEn },
  link: row.link,
  readAt: row.readAt?.toISOString() ?? null,
  to: row.mailTo,
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
        `SELECT count(*)::int AS total, (count(*) FILTER (WHERE read_at IS NULL AND channel = 'inApp'))::int AS unread
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
      return viewOf(rows[0]);
    });
  }
}
