import { z } from 'zod';
import { id, instant, listOf } from '../primitives.js';
import { route } from '../route.js';
import { done } from './auth.js';

export const calendarFeedScopes = ['own', 'province'] as const;
/** `own`: the deadlines of every position that the person holds; `province`: those of every agency of the province, for its coordinator. */
export type CalendarFeedScope = (typeof calendarFeedScopes)[number];

export const calendarFeed = z.object({
  id,
  scope: z.enum(calendarFeedScopes),
  createdAt: instant,
  /** To the hour. */
  lastReadAt: instant.nullable(),
  revokedAt: instant.nullable(),
});
export type CalendarFeedView = z.infer<typeof calendarFeed>;

export const calendarFeedRoutes = {
  listCalendarFeeds: route({
    method: 'GET',
    path: '/calendar-feeds',
    summary: { th: 'ปฏิทินกำหนดที่ผู้ใช้สมัครไว้', en: 'The caller’s calendar feeds' },
    access: { signedIn: 'tells only about the caller' },
    response: listOf(calendarFeed).extend({
      /** What the position acted in may subscribe to. */
      scopes: z.array(z.enum(calendarFeedScopes)),
    }),
  }),
  createCalendarFeed: route({
    method: 'POST',
    path: '/calendar-feeds',
    summary: { th: 'สร้างลิงก์ปฏิทินกำหนด', en: 'Make an address to subscribe to; it is shown once' },
    access: { signedIn: 'shows at any time only what the caller may see then' },
    body: z.object({ scope: z.enum(calendarFeedScopes) }),
    response: z.object({
      feed: calendarFeed,
      /** Secret: whoever knows it reads the feed. */
      url: z.string(),
    }),
  }),
  revokeCalendarFeed: route({
    method: 'DELETE',
    path: '/calendar-feeds/:feedId',
    summary: { th: 'ยกเลิกลิงก์ปฏิทินกำหนด', en: 'Revoke a calendar feed' },
    access: { signedIn: 'only the caller’s own feeds' },
    params: z.object({ feedId: id }),
    response: done,
  }),
};
