import { isIP } from 'node:net';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Config } from '../../config/config.js';
import { refuse } from '../../errors/refusal.js';

export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

/** Whom a passkey is made for: the public address; in the demonstration, the address that the browser has opened. */
@Injectable()
export class RelyingParties {
  constructor(private readonly config: Config) {}

  /** `null` where a browser would make no passkey: on a bare number, without https outside this machine, or when nobody has said the address. */
  of(request: Pick<Request, 'protocol' | 'headers'>): RelyingParty | null {
    const address = this.config.publicUrl ?? (this.config.demonstration ? `${request.protocol}://${request.headers.host ?? ''}` : null);
    if (address === null || !URL.canParse(address)) return null;
    const { hostname, origin, protocol } = new URL(address);
    const isNumber = isIP(hostname) !== 0 || hostname.startsWith('[');
    return isNumber || (protocol !== 'https:' && hostname !== 'localhost') ? null : { id: hostname, origin };
  }
}

/** @throws where there are no passkeys. */
export function partyOf(parties: RelyingParties, request: Pick<Request, 'protocol' | 'headers'>): RelyingParty {
  const party = parties.of(request);
  if (!party) throw refuse.notFound();
  return party;
}
