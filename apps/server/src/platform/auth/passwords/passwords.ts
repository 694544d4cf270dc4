import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { normalised } from './password-rules.js';

/** Hashed once and compared with when there is no such account, so that both answers take alike. */
const nobody = hash('nobody signs in with this');

/** argon2id with the library's defaults (19 MiB, two passes), as OWASP asks. */
@Injectable()
export class Passwords {
  hash(password: string): Promise<string> {
    return hash(normalised(password));
  }

  /** `null` for an unknown account, or one without a password: as slow as a wrong password. */
  async verify(passwordHash: string | null, password: string): Promise<boolean> {
    const matches = await verify(passwordHash ?? (await nobody), normalised(password));
    return matches && passwordHash !== null;
  }
}
