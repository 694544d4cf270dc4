import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hashOfToken, newToken } from '../secret-token.js';
import type { PasskeyChallengeEntity } from './passkey-challenge.entity.js';

const minutes = 5;
const take = `DELETE FROM passkey_challenge WHERE challenge_hash = $1 AND purpose = $2 AND account_id IS NOT DISTINCT FROM $3 AND expires_at > now() RETURNING 1`;

type Purpose = PasskeyChallengeEntity['purpose'];

/** Challenges for devices; kept in the database, so that any process may take the answer. */
@Injectable()
export class PasskeyChallenges {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns base64url, as a device gets and returns it. */
  async give(purpose: Purpose, accountId: string | null): Promise<string> {
    const challenge = newToken();
    await this.dataSource.query('DELETE FROM passkey_challenge WHERE expires_at <= now()');
    await this.dataSource.query(
      `INSERT INTO passkey_challenge (challenge_hash, purpose, account_id, expires_at) VALUES ($1, $2, $3, now() + make_interval(mins => ${minutes}))`,
      [hashOfToken(challenge), purpose, accountId],
    );
    return challenge;
  }

  /** Whether it was given for this and not answered yet; it is used up by asking. */
  async take(challenge: string, purpose: Purpose, accountId: string | null): Promise<boolean> {
    const [rows] = await this.dataSource.query<[unknown[], number]>(take, [hashOfToken(challenge), purpose, accountId]);
    return rows.length > 0;
  }
}
