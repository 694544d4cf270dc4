import { Injectable } from '@nestjs/common';
import type { CookieOptions, Request, Response } from 'express';
import { Config } from '../../config/config.js';

const minutes = 10;

/** Ties the way to a provider and back to one browser. It must come along when the provider sends the browser back, so it is `lax`. */
@Injectable()
export class OpenIdCookie {
  readonly #name: string;
  readonly #options: CookieOptions;

  constructor(config: Config) {
    const secure = config.publicUrl?.startsWith('https:') ?? false;
    this.#name = secure ? '__Host-openid' : 'openid';
    this.#options = { httpOnly: true, sameSite: 'lax', path: '/', secure };
  }

  read(request: Request): string {
    const browser: unknown = (request.cookies as Record<string, unknown> | undefined)?.[this.#name];
    return typeof browser === 'string' ? browser : '';
  }

  write(response: Response, browser: string): void {
    response.cookie(this.#name, browser, { ...this.#options, maxAge: minutes * 60_000 });
  }

  clear(response: Response): void {
    response.clearCookie(this.#name, this.#options);
  }
}
