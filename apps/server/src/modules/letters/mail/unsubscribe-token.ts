import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SecretBox } from '../../../platform/index.js';

const purpose = 'unsubscribe';

/** Lets whoever has a letter end the notices of its reader, and do nothing else. It is good as long as the letter may lie somewhere. */
@Injectable()
export class UnsubscribeToken {
  constructor(private readonly box: SecretBox) {}

  of(accountId: string): string {
    return `${accountId}.${this.box.fingerprint(accountId, purpose)}`;
  }

  /** Whose it is; `null` when it was not made here. */
  read(token: string): string | null {
    const [accountId = ''] = token.split('.');
    const [given, expected] = [Buffer.from(token), Buffer.from(this.of(accountId))];
    return given.length === expected.length && timingSafeEqual(given, expected) ? accountId : null;
  }
}
