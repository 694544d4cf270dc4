import type { CookieOptions } from 'express';
import type { Config } from '../config/config.js';

export const sessionCookie = 'session';

/** Out of reach of scripts, not sent along from other sites, and over https alone where the address is https. */
export const cookieOptions = (config: Config): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  secure: config.publicUrl?.startsWith('https:') ?? false,
});
