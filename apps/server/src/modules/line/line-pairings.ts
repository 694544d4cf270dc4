import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newToken, SecretBox } from '../../platform/index.js';

type Way = 'code' | 'dialog';

const digits = 8;
const minutes = 10;

const forget = `DELETE FROM line_pairing WHERE (account_id = $1 AND way = $2) OR expires_at < now()`;
const insert = `INSERT INTO line_pairing (key_hash, account_id, way, expires_at) VALUES ($1, $2, $3, now() + interval '${minutes} minutes')
  ON CONFLICT DO NOTHING RETURNING expires_at AS "expiresAt"`;
const use = `DELETE FROM line_pairing WHERE key_hash = $1 AND way = $2 AND expires_at >= now() RETURNING account_id AS "accountId"`;

export interface Pairing {
  readonly key: string;
  readonly expiresAt: Date;
}

/** Codes and nonces, each good once and for minutes; a new one of an account ends the one before. */
@Injectable()
export class LinePairings {
  constructor(private readonly box: SecretBox) {}

  /** @returns a code of digits, which somebody has to type on a phone. */
  async code(tx: EntityManager, accountId: string): Promise<Pairing> {
    await tx.query(forget, [accountId, 'code']);
    for (;;) {
      const key = String(randomInt(10 ** digits)).padStart(digits, '0');
      const made = await this.#insert(tx, accountId, 'code', key);
      if (made) return made;
    }
  }

  /** @returns a nonce that nobody guesses. */
  async nonce(tx: EntityManager, accountId: string): Promise<Pairing> {
    await tx.query(forget, [accountId, 'dialog']);
    const made = await this.#insert(tx, accountId, 'dialog', newToken());
    if (!made) throw new Error('the nonce was not written');
    return made;
  }

  /** @returns the account that it was made for, once. */
  async use(tx: EntityManager, way: Way, key: string): Promise<string | null> {
    const [rows] = await tx.query<[{ accountId: string }[], number]>(use, [this.#hashOf(way, key), way]);
    return rows[0]?.accountId ?? null;
  }

  async #insert(tx: EntityManager, accountId: string, way: Way, key: string): Promise<Pairing | null> {
    const [row] = await tx.query<{ expiresAt: Date }[]>(insert, [this.#hashOf(way, key), accountId, way]);
    return row ? { key, expiresAt: row.expiresAt } : null;
  }

  #hashOf(way: Way, key: string): string {
    return this.box.fingerprint(key, `line ${way}`);
  }
}
