import { z } from 'zod';
import { tokenPermissions } from '../access.js';
import { bilingual, id, instant, isoDate, listOf } from '../primitives.js';
import { route } from '../route.js';
import { done } from './auth.js';

export const apiToken = z.object({
  id,
  name: z.string(),
  position: z.object({ id, title: bilingual }),
  permissions: z.array(z.enum(tokenPermissions)),
  createdAt: instant,
  /** Works until the end of that day in Thailand. */
  expiresOn: isoDate,
  lastUsedAt: instant.nullable(),
  state: z.enum(['active', 'expired', 'revoked']),
});
export type ApiTokenView = z.infer<typeof apiToken>;

export const apiTokenRoutes = {
  listApiTokens: route({
    method: 'GET',
    path: '/auth/tokens',
    summary: { th: 'โทเคนสำหรับเชื่อมต่อระบบของผู้ใช้', en: 'The caller’s API tokens' },
    access: { signedIn: 'tells only about the caller' },
    response: listOf(apiToken).extend({
      /** What a token of the position acted in may be given. */
      grantable: z.array(z.enum(tokenPermissions)),
    }),
  }),
  createApiToken: route({
    method: 'POST',
    path: '/auth/tokens',
    summary: { th: 'ออกโทเคนสำหรับเชื่อมต่อระบบ', en: 'Create an API token for one of the caller’s positions; it is shown once' },
    access: { signedIn: 'at most what the caller’s own position may do' },
    body: z.object({
      name: z.string().trim().min(1).max(80),
      positionId: id,
      permissions: z.array(z.enum(tokenPermissions)).min(1),
      expiresOn: isoDate,
    }),
    response: z.object({ token: apiToken, secret: z.string() }),
  }),
  revokeApiToken: route({
    method: 'DELETE',
    path: '/auth/tokens/:tokenId',
    summary: { th: 'เพิกถอนโทเคน', en: 'Revoke an API token' },
    access: { signedIn: 'only the caller’s own tokens' },
    params: z.object({ tokenId: id }),
    response: done,
  }),
};
