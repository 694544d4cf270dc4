import { describe, expect, it } from '@jest/globals';
import { Passwords } from './passwords.js';

describe('a password', () => {
  const passwords = new Passwords();

  it('is kept as argon2id of 19 MiB and two passes, with a salt of its own', async () => {
    const [one, other] = await Promise.all([passwords.hash('thirteen small boats'), passwords.hash('thirteen small boats')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22,}\$/);
    expect(other).not.toBe(one);
  });

  it('is known again, in whichever way its letters are written', async () => {
    const kept = await passwords.hash('caf\u00e9 at the harbour');
    expect(await passwords.verify(kept, 'cafe\u0301 at the harbour')).toBe(true);
    expect(await passwords.verify(kept, 'cafe at the harbour')).toBe(false);
  });

  it('is compared with somebody’s even where there is nobody', async () => {
    expect(await passwords.verify(null, 'nobody signs in with this')).toBe(false);
  });
});
