import { z } from 'zod';
import { id, instant, listOf } from '../primitives.js';
import { route } from '../route.js';
import { done } from './auth.js';

export const signInWays = ['password', 'passkey', 'openid'] as const;
export type SignInWay = (typeof signInWays)[number];

export const session = z.object({
  id,
  /** Browser and system by family, e.g. `Chrome · Windows`. */
  browser: z.string(),
  /** Without its last part: `203.0.113.0/24`. */
  address: z.string(),
  way: z.enum(signInWays),
  secondFactorUsed: z.boolean(),
  createdAt: instant,
  lastSeenAt: instant,
  /** At the latest; earlier when it is not used. */
  endsAt: instant,
  /** The session that asks. */
  current: z.boolean(),
});
export type SessionView = z.infer<typeof session>;

export const sessionRoutes = {
  listSessions: route({
    method: 'GET',
    path: '/auth/sessions',
    summary: { th: 'อุปกรณ์ที่เข้าสู่ระบบอยู่', en: 'Where the caller is signed in' },
    access: { signedIn: 'tells only about the caller' },
    response: listOf(session),
  }),
  endSession: route({
    method: 'DELETE',
    path: '/auth/sessions/:sessionId',
    summary: { th: 'ออกจากระบบบนอุปกรณ์หนึ่ง', en: 'End one of the caller’s sessions' },
    access: { signedIn: 'only the caller’s own sessions' },
    params: z.object({ sessionId: id }),
    response: done,
  }),
  endOtherSessions: route({
    method: 'POST',
    path: '/auth/sessions/end-others',
    summary: { th: 'ออกจากระบบบนอุปกรณ์อื่นทั้งหมด', en: 'End all other sessions of the caller' },
    access: { signedIn: 'only the caller’s own sessions' },
    response: z.object({ ended: z.number().int() }),
  }),
};
