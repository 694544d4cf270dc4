import { describe, expect, it } from '@jest/globals';
import { roles } from '@prongsai/contracts';
import { demonstrationLogins, oneLoginPerRole } from './logins.js';

describe('the demonstration logins', () => {
  it('give one account for every role', () => {
    expect(oneLoginPerRole().map(({ role }) => role).sort()).toEqual([...roles].sort());
  });

  it('are accounts of their own, each named by its role', () => {
    const emails = demonstrationLogins().map(({ email }) => email);
    expect(new Set(emails).size).toBe(emails.length);
    expect(emails.every((email) => email === email.toLowerCase())).toBe(true);
  });
});
