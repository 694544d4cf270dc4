import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SecretBox } from '../secret-box.js';

const howMany = 10;
/** Without letters and digits that look alike. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const groupLength = 5;

const newGroup = (): string => Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join('');
const plain = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Ten codes on paper, for the day when the phone is lost. */
@Injectable()
export class RecoveryCodes {
  constructor(private readonly box: SecretBox) {}

  /** @returns the codes, which are nowhere kept; those from before work no more. */
  async renew(tx: EntityManager, accountId: string): Promise<string[]> {
    const codes = Array.from({ length: howMany }, () => `${newGroup()}-${newGroup()}`);
    await tx.query('DELETE FROM recovery_code WHERE account_id = $1', [accountId]);
    await tx.query('INSERT INTO recovery_code (account_id, fingerprint) SELECT $1, unnest($2::text[])', [
      accountId, codes.map((code) => this.box.fingerprint(plain(code), accountId)),
    ]);
    return codes;
  }

  /** @returns how many are left, or `null` when the code is not one of them or was used. */
  async use(tx: EntityManager, accountId: string, code: string): Promise<number | null> {
    const [used] = await tx.query<[unknown[], number]>(
      'UPDATE recovery_code SET used_at = now() WHERE account_id = $1 AND fingerprint = $2 AND used_at IS NULL RETURNING fingerprint',
      [accountId, this.box.fingerprint(plain(code), accountId)],
    );
    return used.length === 0 ? null : this.left(tx, accountId);
  }

  async left(tx: Pick<EntityManager, 'query'>, accountId: string): Promise<number> {
    const [row] = await tx.query<{ left: number }[]>('SELECT count(*)::int AS left FROM recovery_code WHERE account_id = $1 AND used_at IS NULL', [accountId]);
    return row?.left ?? 0;
  }

  /** With the last second factor they go too. */
  async forget(tx: EntityManager, accountId: string): Promise<void> {
    await tx.query('DELETE FROM recovery_code WHERE account_id = $1', [accountId]);
  }
}
