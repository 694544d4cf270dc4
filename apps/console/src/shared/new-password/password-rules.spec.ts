import { describe, expect, it } from '@jest/globals';
import { faultOfLength, lengthOf } from './password-rules.js';

const length = { minLength: 12, maxLength: 128 };

describe('the length of a password', () => {
  it('is counted as the server counts it', () => {
    expect(lengthOf('กินข้าว')).toBe(7);
    expect(lengthOf('🐘🐘')).toBe(2);
    expect(lengthOf('ａｂ')).toBe(2);
    expect(lengthOf('e\u0301')).toBe(1);
  });

  it('is too short below twelve and too long above 128, and nothing else is demanded', () => {
    expect(faultOfLength('a'.repeat(11), length)).toBe('tooShort');
    expect(faultOfLength('a'.repeat(12), length)).toBeNull();
    expect(faultOfLength('a'.repeat(128), length)).toBeNull();
    expect(faultOfLength('a'.repeat(129), length)).toBe('tooLong');
  });
});
