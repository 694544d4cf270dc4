import { describe, expect, it } from '@jest/globals';
import { kindOf, PasskeyTrouble } from './passkey-trouble.js';

const named = (name: string) => Object.assign(new Error('words for programmers'), { name });

describe('why there is no passkey', () => {
  it.each([
    ['NotAllowedError', 'cancelled'],
    ['AbortError', 'interrupted'],
    ['InvalidStateError', 'known'],
    ['ConstraintError', 'unsupported'],
    ['UnknownError', 'failed'],
  ])('is read from the name of what the browser throws: %s', (name, kind) => {
    expect(kindOf(named(name))).toBe(kind);
    expect(new PasskeyTrouble(named(name)).kind).toBe(kind);
  });

  it('is unknown for what is no error', () => {
    expect(kindOf('no')).toBe('failed');
  });
});
