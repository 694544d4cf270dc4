import { z } from 'zod';
import { bilingual, id, instant, listOf } from '../primitives.js';
import { route } from '../route.js';

export const notification = z.object({
  id,
  at: instant,
  subject: bilingual,
  body: bilingual,
  link: z.string().nullable(),
  readAt: instant.nullable(),
});
export type NotificationView = z.infer<typeof notification>;

export const messageRoutes = {
  listNotifications: route({
    method: 'GET',
    path: '/notifications',
    summary: { th: 'ข้อความถึงตำแหน่งของผู้ใช้', en: 'Messages to the caller’s position, newest first' },
    access: { requires: 'notification.read' },
    query: z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) }),
    response: listOf(notification).extend({ unread: z.number().int() }),
  }),
  readNotification: route({
    method: 'POST',
    path: '/notifications/:notificationId/read',
    summary: { th: 'อ่านข้อความแล้ว', en: 'Mark a message as read' },
    access: { requires: 'notification.read' },
    params: z.object({ notificationId: id }),
    response: notification,
  }),
};
