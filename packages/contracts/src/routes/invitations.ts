import { z } from 'zod';
import { roles } from '../access.js';
import { bilingual, id, instant, isoDate, listOf } from '../primitives.js';
import { route } from '../route.js';
import { done } from './auth.js';
import { mailToken } from './passwords.js';

export const invitationStates = ['waiting', 'accepted', 'withdrawn', 'expired'] as const;

export const invitation = z.object({
  id,
  email: z.string(),
  position: z.object({ id, title: bilingual, role: z.enum(roles) }),
  agency: bilingual.nullable(),
  fromOn: isoDate,
  untilOn: isoDate.nullable(),
  createdAt: instant,
  expiresAt: instant,
  state: z.enum(invitationStates),
  /** Whether the mail has gone out; `kept` where the demonstration has no mail server, `refused` by the mail server for good. */
  mail: z.enum(['waiting', 'sent', 'kept', 'refused']),
});
export type InvitationView = z.infer<typeof invitation>;

const name = z.object({ th: z.string().trim().min(1).max(200), en: z.string().trim().min(1).max(200) });

export const invitationRoutes = {
  listInvitations: route({
    method: 'GET',
    path: '/invitations',
    summary: { th: 'คำเชิญเข้าใช้งานในขอบเขต', en: 'Invitations within the caller’s scope, newest first' },
    access: { requires: 'account.invite' },
    response: listOf(invitation),
  }),
  invite: route({
    method: 'POST',
    path: '/positions/:positionId/invitations',
    summary: { th: 'เชิญผู้ดำรงตำแหน่งเข้าใช้งานทางอีเมล', en: 'Give a position to who has this e-mail address, from a day on, and send the link to a new account' },
    access: { requires: 'account.invite' },
    params: z.object({ positionId: id }),
    body: z.object({
      email: z.email().max(254),
      fromOn: isoDate,
      untilOn: isoDate.nullable().default(null),
    }),
    response: invitation,
  }),
  withdrawInvitation: route({
    method: 'DELETE',
    path: '/invitations/:invitationId',
    summary: { th: 'ถอนคำเชิญ ลิงก์ใช้ไม่ได้อีก', en: 'Withdraw an invitation: its link works no more; the tenure is ended among the people' },
    access: { requires: 'account.invite' },
    params: z.object({ invitationId: id }),
    response: done,
  }),
  readInvitation: route({
    method: 'POST',
    path: '/invitation/read',
    summary: { th: 'อ่านคำเชิญจากลิงก์ในอีเมล', en: 'What the link of an invitation is for' },
    access: { public: 'the link’s token is the right' },
    body: z.object({ token: mailToken }),
    response: z.object({
      email: z.string(),
      position: bilingual,
      agency: bilingual.nullable(),
      fromOn: isoDate,
      untilOn: isoDate.nullable(),
      expiresAt: instant,
      /** The address had an account before: it keeps its name and password. */
      hasAccount: z.boolean(),
    }),
  }),
  acceptInvitation: route({
    method: 'POST',
    path: '/invitation/accept',
    summary: { th: 'รับคำเชิญและตั้งรหัสผ่าน', en: 'Accept an invitation; a new account is given its name and password' },
    access: { public: 'the link’s token is the right' },
    body: z.object({ token: mailToken, name: name.optional(), password: z.string().min(1).max(1024).optional() }),
    response: done,
  }),
  demonstrationLetters: route({
    method: 'GET',
    path: '/demonstration/letters',
    summary: { th: 'อีเมลเกี่ยวกับบัญชีที่ระบบสาธิตเก็บไว้แทนการส่ง', en: 'Letters about accounts, which the demonstration keeps instead of sending' },
    access: { public: 'the demonstration has no mail server, and who is invited cannot sign in yet' },
    demonstrationOnly: true,
    response: listOf(z.object({ at: instant, to: z.string(), subject: bilingual, body: bilingual, link: z.string() })),
  }),
};
