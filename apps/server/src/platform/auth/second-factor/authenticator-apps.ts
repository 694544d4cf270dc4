import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import type { EntityManager } from 'typeorm';
import { SecretBox } from '../secret-box.js';

/** What every authenticator app knows: SHA-1, six digits, thirty seconds. */
const period = 30;
/** One step to either side, for clocks that run a little off. */
const window = 1;
const secretBytes = 20;

interface Kept {
  readonly secret: string;
  readonly lastStep: string | null;
  readonly added: boolean;
  readonly now: number;
}

/** The row is locked, so that the same code sent twice at once is right once. */
const read = `SELECT secret, last_step AS "lastStep", added_at IS NOT NULL AS added, floor(extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now
  FROM authenticator_app WHERE account_id = $1 FOR UPDATE`;
/** An app that was begun and not finished makes room for the next; one in use does not. */
const begin = `INSERT INTO authenticator_app (account_id, secret) VALUES ($1, $2)
  ON CONFLICT (account_id) DO UPDATE SET secret = excluded.secret, begun_at = now(), last_step = NULL WHERE authenticator_app.added_at IS NULL
  RETURNING account_id`;

/** Codes of authenticator apps, in real time. */
@Injectable()
export class AuthenticatorApps {
  constructor(private readonly box: SecretBox) {}

  /** @returns `null` when there is an app in use. */
  async begin(tx: EntityManager, accountId: string, label: string): Promise<{ secret: string; uri: string } | null> {
    const secret = new Secret({ size: secretBytes });
    const rows = await tx.query<unknown[]>(begin, [accountId, this.box.seal(secret.base32, accountId)]);
    if (rows.length === 0) return null;
    return { secret: secret.base32, uri: totpOf(secret, label).toString() };
  }

  /** The first right code makes it a second factor. @returns `none` when nothing was begun, `wrong` for a code that is not right. */
  async confirm(tx: EntityManager, accountId: string, code: string): Promise<'added' | 'wrong' | 'none'> {
    const kept = await this.#read(tx, accountId);
    if (!kept || kept.added) return 'none';
    if (!(await this.#use(tx, accountId, kept, code))) return 'wrong';
    await tx.query('UPDATE authenticator_app SET added_at = now() WHERE account_id = $1', [accountId]);
    return 'added';
  }

  /** Whether the code is right and was not used before; it is used up then. */
  async check(tx: EntityManager, accountId: string, code: string): Promise<boolean> {
    const kept = await this.#read(tx, accountId);
    return kept?.added === true && this.#use(tx, accountId, kept, code);
  }

  async remove(tx: EntityManager, accountId: string): Promise<boolean> {
    const [rows] = await tx.query<[unknown[], number]>('DELETE FROM authenticator_app WHERE account_id = $1 AND added_at IS NOT NULL RETURNING account_id', [accountId]);
    return rows.length > 0;
  }

  async #read(tx: EntityManager, accountId: string): Promise<Kept | undefined> {
    return (await tx.query<Kept[]>(read, [accountId]))[0];
  }

  async #use(tx: EntityManager, accountId: string, { secret, lastStep, now }: Kept, code: string): Promise<boolean> {
    const totp = totpOf(Secret.fromBase32(this.box.open(secret, accountId)), '');
    const delta = totp.validate({ token: code, window, timestamp: now });
    if (delta === null) return false;
    const step = totp.counter({ timestamp: now }) + delta;
    if (lastStep !== null && step <= Number(lastStep)) return false;
    await tx.query('UPDATE authenticator_app SET last_step = $2 WHERE account_id = $1', [accountId, step]);
    return true;
  }
}

const totpOf = (secret: Secret, label: string): TOTP => new TOTP({ issuer: 'Prongsai', label, secret, algorithm: 'SHA1', digits: 6, period });
