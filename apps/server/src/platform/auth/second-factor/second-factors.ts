import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { RecoveryCodes } from './recovery-codes.js';

export interface OwnSecondFactors {
  readonly appAddedAt: Date | null;
  readonly passkeys: number;
  readonly recoveryCodesLeft: number;
}

const read = `SELECT (SELECT added_at FROM authenticator_app WHERE account_id = $1) AS "appAddedAt",
    (SELECT count(*)::int FROM passkey WHERE account_id = $1) AS passkeys,
    (SELECT count(*)::int FROM recovery_code WHERE account_id = $1 AND used_at IS NULL) AS "recoveryCodesLeft"`;

const among = `SELECT account_id AS id FROM authenticator_app WHERE account_id = ANY($1::uuid[]) AND added_at IS NOT NULL
  UNION SELECT account_id FROM passkey WHERE account_id = ANY($1::uuid[])`;

/** The second factors of an account, whatever their kind. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly dataSource: DataSource,
    private readonly recoveryCodes: RecoveryCodes,
  ) {}

  async read(accountId: string, tx: Pick<EntityManager, 'query'> = this.dataSource): Promise<OwnSecondFactors> {
    const [found] = await tx.query<OwnSecondFactors[]>(read, [accountId]);
    return found ?? { appAddedAt: null, passkeys: 0, recoveryCodesLeft: 0 };
  }

  /** Which of these accounts have one; nothing is told of what kind. */
  async among(accountIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.dataSource.query<{ id: string }[]>(among, [accountIds]);
    return new Set(rows.map(({ id }) => id));
  }

  /** Recovery codes for who has just got the first second factor; `null` for who has some. */
  async codesForFirst(tx: EntityManager, accountId: string): Promise<string[] | null> {
    return (await this.read(accountId, tx)).recoveryCodesLeft > 0 ? null : this.recoveryCodes.renew(tx, accountId);
  }

  /** Changes to the second factors of one account come one after the other, so that two removals at once do not both leave one behind. */
  async inTurn(tx: EntityManager, accountId: string): Promise<OwnSecondFactors> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('second factor ' || $1::text, 0))`, [accountId]);
    return this.read(accountId, tx);
  }
}
