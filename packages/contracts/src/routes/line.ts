import { z } from 'zod';
import { instant } from '../primitives.js';
import { route } from '../route.js';
import { done } from './auth.js';

export const lineState = z.object({
  /** The installation has a LINE Official Account. */
  available: z.boolean(),
  /** `blocked`: the person has blocked the account in LINE, so that letters go by e-mail until he adds it again. */
  state: z.enum(['none', 'linked', 'blocked']),
  linkedAt: instant.nullable(),
  /** Where the Official Account is added as a friend. */
  addFriendUrl: z.string().nullable(),
});
export type LineState = z.infer<typeof lineState>;

export const lineQuota = z.object({
  available: z.boolean(),
  /** `YYYY-MM`, in Thailand. */
  month: z.string(),
  /** Of the whole Official Account, as LINE tells; `null` where there is no limit or LINE did not answer. */
  account: z.object({ limit: z.number().int().nullable(), used: z.number().int(), askedAt: instant }).nullable(),
  /** The province's part of it. */
  province: z.object({
    /** People of the province who are linked, of all who are. */
    linked: z.number().int(),
    share: z.number().int().nullable(),
    used: z.number().int(),
    /** Of the share, kept for what is late. */
    reserve: z.number().int().nullable(),
  }),
});
export type LineQuota = z.infer<typeof lineQuota>;

const own = { signedIn: 'only the caller’s own link' };

export const lineRoutes = {
  lineState: route({
    method: 'GET',
    path: '/line/link',
    summary: { th: 'การเชื่อมบัญชีกับ LINE', en: 'Whether the caller’s account is linked to LINE' },
    access: { signedIn: 'tells only about the caller' },
    response: lineState,
  }),
  beginLineLink: route({
    method: 'POST',
    path: '/line/code',
    summary: { th: 'ขอรหัสสำหรับเชื่อมกับ LINE', en: 'A code to be typed into the chat once, within minutes' },
    access: own,
    response: z.object({ code: z.string(), expiresAt: instant, addFriendUrl: z.string().nullable() }),
  }),
  confirmLineLink: route({
    method: 'POST',
    path: '/line/link',
    summary: { th: 'ยืนยันการเชื่อมบัญชีที่เริ่มจาก LINE', en: 'Confirm a link that was begun in the chat; the answer leads back to LINE' },
    access: own,
    body: z.object({ linkToken: z.string().min(1).max(200) }),
    response: z.object({ redirectTo: z.string() }),
  }),
  unlinkLine: route({
    method: 'DELETE',
    path: '/line/link',
    summary: { th: 'ยกเลิกการเชื่อมบัญชีกับ LINE', en: 'Unlink the caller’s account from LINE' },
    access: own,
    response: done,
  }),
  lineQuota: route({
    method: 'GET',
    path: '/line/quota',
    summary: { th: 'โควตาข้อความ LINE ของเดือน', en: 'The messages of the month, and the province’s part of them' },
    access: { requires: 'line.quota' },
    response: lineQuota,
  }),
  receiveLine: route({
    method: 'POST',
    path: '/line/webhook',
    summary: { th: 'รับเหตุการณ์จาก LINE', en: 'What LINE tells: follows, blocks, messages, links' },
    access: { public: 'LINE signs what it sends; what is not signed by it is refused' },
    consumes: { type: 'application/json', maxBytes: 1_048_576 },
    body: z.instanceof(Uint8Array),
    response: done,
  }),
};
