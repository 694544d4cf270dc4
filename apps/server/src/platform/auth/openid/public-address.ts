import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Config } from '../../config/config.js';
import { refuse } from '../../errors/refusal.js';

/** The address that people open. A request's own word for it is taken in the demonstration only: elsewhere it could lead people astray. */
@Injectable()
export class PublicAddress {
  constructor(private readonly config: Config) {}

  /** @returns the origin, without a slash at its end. */
  of(request: Pick<Request, 'protocol' | 'headers'>): string {
    if (this.config.publicUrl !== null) return new URL(this.config.publicUrl).origin;
    const given = `${request.protocol}://${request.headers.host ?? ''}`;
    if (!this.config.demonstration || !URL.canParse(given)) throw refuse.notFound();
    return new URL(given).origin;
  }
}
