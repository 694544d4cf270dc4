import { Injectable } from '@nestjs/common';
import type { PasskeyCreated, PasskeyUsed, PasskeyView } from '@prongsai/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { newId } from '../../database/new-id.js';
import { PasskeyChallenges } from './passkey-challenges.js';
import type { RelyingParty } from './relying-party.js';

/** A certified reading of WebAuthn; it is large, and is loaded when somebody shows a passkey. */
const webAuthn = () => import('@simplewebauthn/server');

/** Of one account. */
export const mostPasskeys = 20;

type Options = Record<string, unknown>;

interface Kept {
  readonly id: string;
  readonly accountId: string;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: string;
  readonly transports: string[];
}

/** What came of a passkey that was shown. `suspect`: its counter went back, as that of a copy does. */
export type Shown = { readonly is: 'right'; readonly accountId: string } | { readonly is: 'wrong' } | { readonly is: 'suspect'; readonly accountId: string };

const view = `id, name, created_at AS "createdAt", last_used_at AS "lastUsedAt", synced`;
const find = `SELECT id, account_id AS "accountId", credential_id AS "credentialId", public_key AS "publicKey", counter, transports
  FROM passkey WHERE credential_id = $1 AND ($2::uuid IS NULL OR account_id = $2) FOR UPDATE`;
const insert = `INSERT INTO passkey (id, account_id, credential_id, public_key, counter, transports, name, synced) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (credential_id) DO NOTHING RETURNING ${view}`;

export interface ListedPasskey extends Omit<PasskeyView, 'createdAt' | 'lastUsedAt'> {
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}
export const passkeyViewOf = ({ createdAt, lastUsedAt, ...rest }: ListedPasskey): PasskeyView => ({
  ...rest, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null,
});

/** Passkeys, by a certified reading of WebAuthn; what is signed is a challenge of ours that is answered once. */
@Injectable()
export class Passkeys {
  constructor(
    private readonly dataSource: DataSource,
    private readonly challenges: PasskeyChallenges,
  ) {}

  list(accountId: string): Promise<ListedPasskey[]> {
    return this.dataSource.query(`SELECT ${view} FROM passkey WHERE account_id = $1 ORDER BY created_at, id`, [accountId]);
  }

  /** The lock on the account puts those that are added at once in line. */
  async isFull(tx: EntityManager, accountId: string): Promise<boolean> {
    await tx.query('SELECT 1 FROM account WHERE id = $1 FOR UPDATE', [accountId]);
    const [kept] = await tx.query<{ count: number }[]>('SELECT count(*)::int AS count FROM passkey WHERE account_id = $1', [accountId]);
    return (kept?.count ?? 0) >= mostPasskeys;
  }

  async optionsToAdd(party: RelyingParty, accountId: string, email: string): Promise<Options> {
    const known = await this.dataSource.query<{ id: string }[]>('SELECT credential_id AS id FROM passkey WHERE account_id = $1', [accountId]);
    const { generateRegistrationOptions } = await webAuthn();
    const options = await generateRegistrationOptions({
      rpName: 'Prongsai',
      rpID: party.id,
      userName: email,
      userID: new TextEncoder().encode(accountId),
      challenge: bytesOf(await this.challenges.give('add', accountId)),
      excludeCredentials: known,
      // Discoverable, and opened by the person: then it signs in without a password.
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return { ...options };
  }

  /** @returns `null` when it cannot be verified, `known` when the passkey is there already. */
  async add(tx: EntityManager, party: RelyingParty, accountId: string, name: string, response: PasskeyCreated): Promise<ListedPasskey | 'known' | null> {
    const challenge = await challengeOf(response);
    if (challenge === null || !(await this.challenges.take(challenge, 'add', accountId))) return null;
    const { verifyRegistrationResponse } = await webAuthn();
    const checked = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
    }).catch(() => null);
    if (!checked?.registrationInfo) return null;
    const { credential, credentialBackedUp } = checked.registrationInfo;
    const [added] = await tx.query<ListedPasskey[]>(insert, [
      newId(), accountId, credential.id, Buffer.from(credential.publicKey), credential.counter, response.response.transports ?? [], name, credentialBackedUp,
    ]);
    return added ?? 'known';
  }

  /** @param accountId whose passkeys may answer; `null` for signing in, where the passkey tells who it is. */
  async optionsToUse(party: RelyingParty, accountId: string | null): Promise<Options> {
    const own = accountId === null ? [] : await this.dataSource.query<{ id: string }[]>('SELECT credential_id AS id FROM passkey WHERE account_id = $1', [accountId]);
    const { generateAuthenticationOptions } = await webAuthn();
    const options = await generateAuthenticationOptions({
      rpID: party.id,
      challenge: bytesOf(await this.challenges.give(accountId === null ? 'signIn' : 'confirm', accountId)),
      allowCredentials: own,
      userVerification: 'required',
    });
    return { ...options };
  }

  async use(tx: EntityManager, party: RelyingParty, accountId: string | null, response: PasskeyUsed): Promise<Shown> {
    const challenge = await challengeOf(response);
    if (challenge === null || !(await this.challenges.take(challenge, accountId === null ? 'signIn' : 'confirm', accountId))) return { is: 'wrong' };
    const [kept] = await tx.query<Kept[]>(find, [response.id, accountId]);
    if (!kept) return { is: 'wrong' };
    const newCounter = await verifiedCounter(party, kept, challenge, response);
    if (newCounter === null) return { is: 'wrong' };
    if ((newCounter > 0 || Number(kept.counter) > 0) && newCounter <= Number(kept.counter)) return { is: 'suspect', accountId: kept.accountId };
    await tx.query('UPDATE passkey SET counter = $2, last_used_at = now() WHERE id = $1', [kept.id, newCounter]);
    return { is: 'right', accountId: kept.accountId };
  }

  async rename(tx: EntityManager, accountId: string, passkeyId: string, name: string): Promise<ListedPasskey | null> {
    const [rows] = await tx.query<[ListedPasskey[], number]>(`UPDATE passkey SET name = $3 WHERE account_id = $1 AND id = $2 RETURNING ${view}`, [accountId, passkeyId, name]);
    return rows[0] ?? null;
  }

  async remove(tx: EntityManager, accountId: string, passkeyId: string): Promise<boolean> {
    const [rows] = await tx.query<[unknown[], number]>('DELETE FROM passkey WHERE account_id = $1 AND id = $2 RETURNING id', [accountId, passkeyId]);
    return rows.length > 0;
  }
}

const bytesOf = (challenge: string) => new Uint8Array(Buffer.from(challenge, 'base64url'));

async function challengeOf({ response }: PasskeyCreated | PasskeyUsed): Promise<string | null> {
  const { decodeClientDataJSON } = await import('@simplewebauthn/server/helpers');
  try {
    return decodeClientDataJSON(response.clientDataJSON).challenge;
  } catch {
    return null;
  }
}

/** The counter is compared by ourselves, so that a copy is told apart from a signature that is wrong. */
async function verifiedCounter(party: RelyingParty, kept: Kept, challenge: string, response: PasskeyUsed): Promise<number | null> {
  const { verifyAuthenticationResponse } = await webAuthn();
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    credential: { id: kept.credentialId, publicKey: new Uint8Array(kept.publicKey), counter: 0 },
  }).catch(() => null);
  return checked?.verified ? checked.authenticationInfo.newCounter : null;
}
