import { Injectable } from '@nestjs/common';
import type { Bilingual } from '@prongsai/contracts';
import { DataSource } from 'typeorm';
import { SecretBox } from '../secret-box.js';
import { hashOfToken, newToken } from '../secret-token.js';
import type { Secrets } from './provider-client.js';

const minutes = 10;

export type Purpose =
  | { readonly purpose: 'signIn' }
  | { readonly purpose: 'link'; readonly accountId: string }
  | { readonly purpose: 'invitation'; readonly invitation: string; readonly name: Bilingual | null };

export type Attempt = Secrets & Purpose & { readonly provider: string };

interface Kept {
  readonly provider: string;
  readonly sealed: string;
}

const insert = `INSERT INTO openid_attempt (state_hash, browser_hash, provider, purpose, account_id, sealed, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, now() + make_interval(mins => ${minutes}))`;
const take = `DELETE FROM openid_attempt WHERE state_hash = $1 AND browser_hash = $2 AND provider = $3 AND expires_at > now() RETURNING provider, sealed`;

/** Browsers on their way to a provider and back; kept in the database, so that any process may take them in again. */
@Injectable()
export class OpenIdAttempts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly box: SecretBox,
  ) {}

  /** @returns what the browser is told to keep, so that the answer counts only there. */
  async begin(provider: string, secrets: Secrets, purpose: Purpose): Promise<string> {
    const browser = newToken();
    const stateHash = hashOfToken(secrets.state);
    await this.dataSource.query('DELETE FROM openid_attempt WHERE expires_at <= now()');
    await this.dataSource.query(insert, [
      stateHash, hashOfToken(browser), provider, purpose.purpose, purpose.purpose === 'link' ? purpose.accountId : null,
      this.box.seal(JSON.stringify({ ...secrets, ...purpose }), stateHash),
    ]);
    return browser;
  }

  /** `null` for an answer that nobody waits for: another browser's, a second one, or one that came too late. */
  async take(provider: string, state: string, browser: string): Promise<Attempt | null> {
    const stateHash = hashOfToken(state);
    const [[kept]] = await this.dataSource.query<[Kept[], number]>(take, [stateHash, hashOfToken(browser), provider]);
    if (!kept) return null;
    const opened = JSON.parse(this.box.open(kept.sealed, stateHash)) as Secrets & Purpose;
    return { ...opened, provider: kept.provider };
  }
}
