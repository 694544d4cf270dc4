import { milestones } from '@prongsai/ita';
import { holidayCertainties, holidayKinds } from '@prongsai/thai';
import { z } from 'zod';
import { bilingual, id, instant, isoDate, listOf } from '../primitives.js';
import { reason } from '../problem.js';
import { route } from '../route.js';

/** Of the Buddhist era, as far as the calendar is kept. */
const calendarYear = z.coerce.number().int().min(2553).max(2603);

/** What a person may add: a day of its own, or one in lieu of another. */
export const addableKinds = ['special', 'substitution'] as const;
export type AddableKind = (typeof addableKinds)[number];

export const holidayView = z.object({
  day: isoDate,
  name: bilingual,
  kind: z.enum(holidayKinds),
  certainty: z.enum(holidayCertainties),
  /** Who announced it and where that can be read, or the rule it follows; where it was taken away, who did. */
  source: z.string(),
  scope: z.enum(['country', 'province']),
  /** It was a day off and is worked after all. */
  withdrawn: z.boolean(),
  /** Of what was announced here besides the calendar of the law; `null` for a day of that calendar. */
  announcedDayId: id.nullable(),
  announcedAt: instant.nullable(),
});
export type HolidayView = z.infer<typeof holidayView>;

export const holidayStanding = z.object({ kind: z.enum(holidayKinds), standing: z.enum(['established', 'assumed', 'missing']) });
export type HolidayStanding = z.infer<typeof holidayStanding>;

export const effectOfHoliday = z.object({
  day: isoDate,
  change: z.enum(['add', 'withdraw']),
  /** Agencies something would move for. */
  agencies: z.number().int(),
  reminders: z.array(z.object({ from: isoDate, to: isoDate, reminders: z.number().int() })),
  dueDays: z.array(z.object({ milestone: z.enum(milestones), from: isoDate, to: isoDate, deadlines: z.number().int() })),
  /** Due days that were set by an act, fall on the day and stay there. */
  dueDaysKept: z.number().int(),
  /** Why it could not be done; empty where it could. */
  reasons: z.array(reason),
});
export type HolidayEffectView = z.infer<typeof effectOfHoliday>;

const sourceText = z.string().trim().min(1).max(500);
const nameText = z.string().trim().min(1).max(200);

export const holidayRoutes = {
  listHolidays: route({
    method: 'GET',
    path: '/holidays',
    summary: { th: 'วันหยุดราชการของปี พร้อมที่มา', en: 'Days off of a calendar year as the caller’s province has them, with their source, and what is not settled yet' },
    access: { requires: 'calendar.read' },
    query: z.object({ year: calendarYear }),
    response: listOf(holidayView).extend({ standing: z.array(holidayStanding) }),
  }),
  previewHoliday: route({
    method: 'GET',
    path: '/holidays/effect',
    summary: { th: 'ผลของการเพิ่มหรือยกเลิกวันหยุดของจังหวัด', en: 'What adding or withdrawing a day of the province would move, and why it could not be done' },
    costly: true,
    access: { requires: 'calendar.write' },
    query: z.object({ day: isoDate, change: z.enum(['add', 'withdraw']) }),
    response: effectOfHoliday,
  }),
  addHoliday: route({
    method: 'POST',
    path: '/holidays',
    summary: { th: 'เพิ่มวันหยุดของจังหวัด', en: 'Make a day a day off in the province; what is planned moves with it' },
    access: { requires: 'calendar.write' },
    body: z.object({ day: isoDate, name: z.object({ th: nameText, en: nameText }), kind: z.enum(addableKinds), source: sourceText }),
    response: holidayView,
  }),
  withdrawHoliday: route({
    method: 'POST',
    path: '/holidays/:announcedDayId/withdraw',
    summary: { th: 'ยกเลิกวันหยุดของจังหวัด', en: 'Have a day of the province worked after all; what is planned moves with it' },
    access: { requires: 'calendar.write' },
    params: z.object({ announcedDayId: id }),
    body: z.object({ source: sourceText }),
    response: holidayView,
  }),
};
