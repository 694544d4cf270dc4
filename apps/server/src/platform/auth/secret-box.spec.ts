import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Config } from '../config/config.js';
import { SecretBox } from './secret-box.js';

describe('a secret at rest', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'prongsai-secret-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const box = (secretKey: string | null, dataFolder = folder) => new SecretBox({ secretKey, dataFolder } as Config);
  const key = 'a key of at least thirty-two characters';

  it('is opened by whoever has the key, for its owner alone', () => {
    const sealed = box(key).seal('JBSWY3DP', 'one');
    expect(box(key).open(sealed, 'one')).toBe('JBSWY3DP');
    expect(() => box(key).open(sealed, 'other')).toThrow('unable to authenticate data');
    expect(() => box(`${key}!`).open(sealed, 'one')).toThrow('unable to authenticate data');
  });

  it('is never sealed the same twice, and not opened when it was changed', () => {
    const sealed = box(key).seal('JBSWY3DP', 'one');
    expect(box(key).seal('JBSWY3DP', 'one')).not.toBe(sealed);
    const bytes = Buffer.from(sealed, 'base64url');
    bytes[bytes.length - 1]! ^= 1;
    expect(() => box(key).open(bytes.toString('base64url'), 'one')).toThrow('unable to authenticate data');
  });

  it('has a key that is made once in the data folder, for its owner to read, when none is given', async () => {
    const sealed = box(null).seal('JBSWY3DP', 'one');
    expect(box(null).open(sealed, 'one')).toBe('JBSWY3DP');
    expect((await stat(path.join(folder, 'secret-key'))).mode & 0o777).toBe(0o600);
  });

  it('has another fingerprint for each owner and key', () => {
    const prints = [box(key).fingerprint('code', 'one'), box(key).fingerprint('code', 'two'), box(`${key}!`).fingerprint('code', 'one')];
    expect(new Set(prints).size).toBe(3);
    expect(box(key).fingerprint('code', 'one')).toBe(prints[0]);
  });
});
