import { z } from 'zod';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);
const isHttpsOrLoopback = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || loopback.has(hostname);
};

const provider = z.strictObject({
  /** In addresses. */
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.object({ th: z.string().min(1), en: z.string().min(1) }),
  /** Its `.well-known/openid-configuration` lies under it. */
  issuer: z.url().refine(isHttpsOrLoopback, 'must be https'),
  clientId: z.string().min(1),
  /** Left out for a public client, which PKCE protects alone. */
  clientSecret: z.string().min(1).optional(),
  scope: z.string().default('openid'),
  /** What the provider says in `acr` or `amr` when it has asked for two factors; then ours is not asked too. */
  twoFactors: z.object({ acr: z.array(z.string()).default([]), amr: z.array(z.string()).default([]) }).prefault({}),
});
export type OpenIdProvider = z.infer<typeof provider>;

const parsed = (text: string, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue({ code: 'custom', message: 'must be JSON' });
    return z.NEVER;
  }
};

/** A list in JSON, as one variable holds it. */
export const openIdProviders = z
  .string()
  .transform(parsed)
  .pipe(z.array(provider).refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'has two providers of one id'));
