import { z } from 'zod';
import { permissions, roles } from '../access.js';
import { bilingual, id, instant, isoDate } from '../primitives.js';
import { route } from '../route.js';

export const position = z.object({
  id,
  role: z.enum(roles),
  title: bilingual,
  agencyId: id.nullable(),
  divisionId: id.nullable(),
  provinceId: id,
  /** The holder acts for somebody (รักษาราชการแทน) by this order. */
  actingOrder: z.string().nullable(),
  /** `granted` sees only agencies that are open to it for a time. */
  access: z.enum(['standing', 'granted']),
});
export type Position = z.infer<typeof position>;

export const secondFactorRules = ['required', 'offered'] as const;
export type SecondFactorRule = (typeof secondFactorRules)[number];

export const mySecondFactor = z.object({
  /** What the session still lacks: `none`, the code or passkey of the account, or a second factor to be set up. */
  missing: z.enum(['none', 'confirm', 'enrol']),
  /** For the position acted in. */
  rule: z.enum(secondFactorRules),
  authenticatorApp: z.boolean(),
  passkeys: z.number().int(),
  recoveryCodesLeft: z.number().int(),
  /** When this session last used it. */
  usedAt: instant.nullable(),
  /** Decisions, where the rule requires it, and changes to signing in ask again after this instant. */
  freshUntil: instant.nullable(),
});
export type MySecondFactor = z.infer<typeof mySecondFactor>;

export const me = z.object({
  accountId: id,
  email: z.string(),
  name: bilingual,
  positions: z.array(position),
  /** The position in whose name the session acts. */
  actingAs: position,
  permissions: z.array(z.enum(permissions)),
  province: z.object({ id, name: bilingual }),
  agency: z.object({ id, slug: z.string(), name: bilingual, shortName: bilingual }).nullable(),
  secondFactor: mySecondFactor,
  demonstration: z.boolean(),
});
export type Me = z.infer<typeof me>;

export const done = z.object({ ok: z.literal(true) });

export const authRoutes = {
  signInOptions: route({
    method: 'GET',
    path: '/auth/options',
    summary: { th: 'วิธีเข้าสู่ระบบที่เปิดใช้', en: 'The ways to sign in' },
    access: { public: 'the login page shows them' },
    response: z.object({
      providers: z.array(z.object({ id: z.string(), name: bilingual })),
      /** Passkeys need an address that the browser trusts. */
      passkeys: z.boolean(),
      /** Without mail a forgotten password cannot be reset. */
      mail: z.boolean(),
      password: z.object({ minLength: z.number().int(), maxLength: z.number().int() }),
    }),
  }),
  login: route({
    method: 'POST',
    path: '/auth/login',
    summary: { th: 'เข้าสู่ระบบ', en: 'Sign in' },
    access: { public: 'nobody is signed in yet' },
    body: z.object({ email: z.string().min(1).max(254), password: z.string().min(1).max(1024) }),
    response: me,
  }),
  logout: route({
    method: 'POST',
    path: '/auth/logout',
    summary: { th: 'ออกจากระบบ', en: 'Sign out' },
    access: { signedIn: 'anyone may leave', half: ['confirm', 'enrol'] },
    response: done,
  }),
  me: route({
    method: 'GET',
    path: '/auth/me',
    summary: { th: 'ผู้ใช้ปัจจุบัน', en: 'Who is signed in' },
    access: { signedIn: 'tells only about the caller', half: ['confirm', 'enrol'], byToken: true },
    response: me,
  }),
  actAs: route({
    method: 'POST',
    path: '/auth/position',
    summary: { th: 'เลือกตำแหน่งที่ใช้ปฏิบัติงาน', en: 'Choose the position to act in' },
    access: { signedIn: 'only positions the caller holds' },
    body: z.object({ positionId: id }),
    response: me,
  }),
  clock: route({
    method: 'GET',
    path: '/clock',
    summary: { th: 'เวลาของระบบ', en: 'The system clock' },
    access: { public: 'the login page shows the date' },
    response: z.object({ now: instant, today: isoDate, demonstration: z.boolean() }),
  }),
  moveClock: route({
    method: 'POST',
    path: '/demonstration/clock',
    summary: { th: 'เลื่อนนาฬิกาสาธิต', en: 'Move the demonstration clock forward' },
    access: { signedIn: 'the demonstration has no real deadlines' },
    demonstrationOnly: true,
    body: z.union([z.object({ days: z.number().int().min(1).max(800) }), z.object({ to: isoDate })]),
    response: z.object({ now: instant, today: isoDate, demonstration: z.boolean() }),
  }),
  demonstrationLogins: route({
    method: 'GET',
    path: '/demonstration/logins',
    summary: { th: 'บัญชีสาธิตตามบทบาท', en: 'Demonstration accounts, one per role' },
    access: { public: 'the demonstration prints them anyway' },
    demonstrationOnly: true,
    response: z.object({
      data: z.array(
        z.object({ email: z.string(), password: z.string(), role: z.enum(roles), title: bilingual, agency: bilingual.nullable() }),
      ),
    }),
  }),
};
