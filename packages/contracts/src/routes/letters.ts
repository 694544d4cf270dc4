import { z } from 'zod';
import { bilingual, id, instant, isoDate, listOf } from '../primitives.js';
import { route } from '../route.js';

export const channelNames = ['email', 'line'] as const;
/** `kept`: there is no mail server, so that the letter is shown instead of sent. `bounced`: the address takes no letters. */
export const letterStates = ['waiting', 'sending', 'sent', 'bounced', 'failed', 'kept'] as const;

/** One thing that a letter tells. */
export const letterMatter = z.object({
  subject: bilingual,
  body: bilingual,
  /** A path of the console. */
  link: z.string().nullable(),
  /** The position it was told to, and its agency where it has one. */
  position: bilingual,
  agency: bilingual.nullable(),
  lateDays: z.number().int(),
});

/** All that the caller was told of one province on one day. */
export const letter = z.object({
  id,
  day: isoDate,
  province: bilingual,
  channel: z.enum(channelNames),
  state: z.enum(letterStates),
  address: z.string(),
  /** Why it did not arrive, or why it is tried again. */
  reason: bilingual.nullable(),
  gatheredAt: instant,
  sentAt: instant.nullable(),
  matters: z.array(letterMatter),
});
export type LetterView = z.infer<typeof letter>;

/** The letter as it looks when it arrives. `html` stands by itself and loads nothing. */
export const letterAsSent = letter.extend({ subject: z.string(), html: z.string(), text: z.string() });
export type LetterAsSent = z.infer<typeof letterAsSent>;

export const letterChoiceInput = z.object({
  /** Letters about what only informs; what asks for an act is always told. */
  notices: z.boolean(),
  /** Which channel is tried first. */
  first: z.enum(channelNames),
});

export const letterChoices = letterChoiceInput.extend({
  email: z.string(),
  /** Since when the address takes no letters; `null` while it does. */
  bouncedAt: instant.nullable(),
});
export type LetterChoices = z.infer<typeof letterChoices>;

/** An address that took no letter, of somebody who holds a position in the caller's scope. */
export const bouncedAddress = z.object({
  accountId: id,
  address: z.string(),
  /** What the mail server answered, by its number alone. */
  answer: z.string(),
  at: instant,
  positions: z.array(z.object({ id, title: bilingual, agency: bilingual.nullable() })),
});
export type BouncedAddress = z.infer<typeof bouncedAddress>;

/** What the stream of events carries: `data` of the event `notifications`. */
export const liveNotifications = z.object({
  unread: z.number().int(),
  newest: z.object({ id, at: instant, subject: bilingual, link: z.string().nullable() }).nullable(),
});
export type LiveNotifications = z.infer<typeof liveNotifications>;

export const letterRoutes = {
  listLetters: route({
    method: 'GET',
    path: '/letters',
    summary: { th: 'จดหมายถึงผู้ใช้', en: 'Letters to the caller, newest first' },
    access: { requires: 'notification.read' },
    query: z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) }),
    response: listOf(letter),
  }),
  readLetter: route({
    method: 'GET',
    path: '/letters/:letterId',
    summary: { th: 'จดหมายตามที่ส่ง', en: 'One letter as it looks when it arrives' },
    access: { requires: 'notification.read' },
    params: z.object({ letterId: id }),
    response: letterAsSent,
  }),
  letterChoices: route({
    method: 'GET',
    path: '/letter-choices',
    summary: { th: 'การรับจดหมายของผู้ใช้', en: 'How the caller wants his letters' },
    access: { signedIn: 'tells only about the caller' },
    response: letterChoices,
  }),
  chooseLetters: route({
    method: 'PUT',
    path: '/letter-choices',
    summary: { th: 'เปลี่ยนการรับจดหมาย', en: 'Choose how letters come' },
    access: { signedIn: 'changes only the caller’s own choice' },
    body: letterChoiceInput,
    response: letterChoices,
  }),
  listBouncedAddresses: route({
    method: 'GET',
    path: '/bounced-addresses',
    summary: { th: 'ที่อยู่อีเมลที่ส่งไม่ถึง', en: 'Addresses that take no letters' },
    access: { requires: 'people.manage' },
    response: listOf(bouncedAddress),
  }),
  tryAddressAgain: route({
    method: 'POST',
    path: '/bounced-addresses/:accountId/try-again',
    summary: { th: 'ส่งจดหมายถึงที่อยู่นี้อีกครั้ง', en: 'Let letters go to an address again, once it has been mended' },
    access: { requires: 'people.manage' },
    params: z.object({ accountId: id }),
    response: z.object({ mended: z.boolean() }),
  }),
  readAllNotifications: route({
    method: 'POST',
    path: '/notifications/read-all',
    summary: { th: 'อ่านข้อความทั้งหมดแล้ว', en: 'Mark every message to the caller’s position as read' },
    access: { requires: 'notification.read' },
    response: z.object({ read: z.number().int() }),
  }),
  liveNotifications: route({
    method: 'GET',
    path: '/notifications/live',
    summary: { th: 'จำนวนข้อความที่ยังไม่อ่าน แบบทันที', en: 'Unread messages as they come (server-sent events, each named `notifications`)' },
    access: { requires: 'notification.read' },
    /** `once` tells what there is and ends, for whoever cannot hold a stream. */
    query: z.object({ once: z.enum(['true', 'false']).default('false') }),
    response: z.instanceof(Uint8Array),
    produces: 'text/event-stream',
  }),
};
