import { z } from 'zod';
import { bilingual, id, instant, listOf } from '../primitives.js';
import { route } from '../route.js';
import { done } from './auth.js';
import { mailToken } from './passwords.js';

export const identity = z.object({
  id,
  provider: z.object({ id: z.string(), name: bilingual }),
  linkedAt: instant,
  lastUsedAt: instant.nullable(),
});
export type IdentityView = z.infer<typeof identity>;

const providerId = z.object({ providerId: z.string().regex(/^[a-z0-9-]{1,40}$/) });
/** The browser goes there, and comes back to the console with `?openid=` and what came of it. */
const elsewhere = z.object({ redirectTo: z.url() });

/** How the console is told what came of it, in the query of the address that the browser comes back to. */
export const openIdOutcomes = ['signed-in', 'linked', 'accepted', 'not-linked', 'linked-elsewhere', 'refused', 'expired', 'unavailable'] as const;
export type OpenIdOutcome = (typeof openIdOutcomes)[number];

export const identityRoutes = {
  beginOpenIdSignIn: route({
    method: 'POST',
    path: '/auth/providers/:providerId/sign-in',
    summary: { th: 'เข้าสู่ระบบผ่านผู้ให้บริการยืนยันตัวตน', en: 'Sign in at an identity provider, or accept an invitation with it' },
    access: { public: 'nobody is signed in yet' },
    params: providerId,
    body: z.object({ invitation: mailToken.optional(), name: bilingual.optional() }),
    response: elsewhere,
  }),
  beginOpenIdLink: route({
    method: 'POST',
    path: '/auth/providers/:providerId/link',
    summary: { th: 'ผูกบัญชีกับผู้ให้บริการยืนยันตัวตน', en: 'Link the caller’s account to an identity provider' },
    access: { signedIn: 'only the caller’s own account' },
    params: providerId,
    response: elsewhere,
  }),
  listIdentities: route({
    method: 'GET',
    path: '/auth/identities',
    summary: { th: 'ผู้ให้บริการยืนยันตัวตนที่ผูกไว้', en: 'The identity providers linked to the caller’s account' },
    access: { signedIn: 'tells only about the caller' },
    response: listOf(identity),
  }),
  unlinkIdentity: route({
    method: 'DELETE',
    path: '/auth/identities/:identityId',
    summary: { th: 'ยกเลิกการผูกบัญชี', en: 'Unlink an identity provider' },
    access: { signedIn: 'only the caller’s own account' },
    params: z.object({ identityId: id }),
    response: done,
  }),
};
