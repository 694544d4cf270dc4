import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

const derived = (secret: string, what: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', `prongsai ${what}`, 32));

/** Made once; processes that share the folder and start together take the one that came first. */
function secretIn(folder: string): string {
  const file = path.join(folder, 'secret-key');
  const mine = `${file}.${randomBytes(6).toString('hex')}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(mine, randomBytes(48).toString('base64url'), { mode: 0o600 });
  try {
    linkSync(mine, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(mine);
  }
  return readFileSync(file, 'utf8');
}

/** Secrets at rest: a copy of the database alone tells none of them. */
@Injectable()
export class SecretBox {
  readonly #encryption: Buffer;
  readonly #fingerprints: Buffer;

  constructor(config: Config) {
    const secret = config.secretKey ?? secretIn(config.dataFolder);
    this.#encryption = derived(secret, 'encryption at rest');
    this.#fingerprints = derived(secret, 'fingerprints');
  }

  /** @param owner whose secret it is; sealed for one owner it cannot be opened as another's. */
  seal(text: string, owner: string): string {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv(algorithm, this.#encryption, iv).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** @throws when it was sealed with another key, for another owner, or changed. */
  open(sealed: string, owner: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv(algorithm, this.#encryption, bytes.subarray(0, ivBytes))
      .setAAD(Buffer.from(owner))
      .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
  }

  /** Of what is short enough to be guessed, were its hash alone known. */
  fingerprint(text: string, owner: string): string {
    return createHmac('sha256', this.#fingerprints).update(`${owner}\n${text}`).digest('hex');
  }
}
