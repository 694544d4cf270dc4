import { describe, expect, it } from '@jest/globals';
import { ProblemError, type ErrorCode } from '@prongsai/contracts';
import { needOf } from './need-of.js';

const refusedAs = (code: ErrorCode) => new ProblemError({ type: 'about:blank', title: '', status: 403, code, detail: '', reasons: [] });

describe('what the server wants to see again', () => {
  it('is the second factor of who has one, else the password', () => {
    expect(needOf(refusedAs('second-factor-needed'))).toBe('secondFactor');
    expect(needOf(refusedAs('password-needed'))).toBe('password');
  });

  it('is nothing when something else was refused, or nobody answered', () => {
    expect(needOf(refusedAs('not-permitted'))).toBeNull();
    expect(needOf(refusedAs('second-factor-missing'))).toBeNull();
    expect(needOf(new TypeError('Failed to fetch'))).toBeNull();
  });
});
