import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** Hashed once and compared with when there is no such account, so that both answers take alike. */
const nobody = hash('nobody signs in with this');

/** argon2id with the library's defaults (19 MiB, two passes), as OWASP asks. */
@Injectable()
export class Passwords {
  hash(password: string): Promise<string> {
    return hash(password);
  }

  /** `null` for an unknown account: as slow as a wrong password. */
  async verify(passwordHash: string | null, password: string): Promise<boolean> {
    const matches = await verify(passwordHash ?? (await nobody), password);
    return matches && passwordHash !== null;
  }
}
