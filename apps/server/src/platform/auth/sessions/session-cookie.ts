import { Injectable } from '@nestjs/common';
import type { CookieOptions, Request, Response } from 'express';
import { Config } from '../../config/config.js';

/** The session's cookie: out of reach of scripts, not sent along from other sites, and bound to this very host where the address is https. */
@Injectable()
export class SessionCookie {
  readonly #name: string;
  readonly #options: CookieOptions;

  constructor(private readonly config: Config) {
    const secure = config.publicUrl?.startsWith('https:') ?? false;
    this.#name = secure ? '__Host-session' : 'session';
    this.#options = { httpOnly: true, sameSite: 'lax', path: '/', secure };
  }

  read(request: Request): string | null {
    const token: unknown = (request.cookies as Record<string, unknown> | undefined)?.[this.#name];
    return typeof token === 'string' && token !== '' ? token : null;
  }

  write(response: Response, token: string): void {
    response.cookie(this.#name, token, { ...this.#options, maxAge: this.config.sessionHours * 3_600_000 });
  }

  clear(response: Response): void {
    response.clearCookie(this.#name, this.#options);
  }
}
