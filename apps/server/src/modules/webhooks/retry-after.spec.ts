import { describe, expect, it } from '@jest/globals';
import { secondsAsked } from './retry-after.js';

describe('the time a receiver asks for', () => {
  it.each([
    ['120', 120],
    [' 0 ', 0],
    ['999999', 86_400],
    ['Mon, 02 Mar 2026 03:02:00 GMT', null],
    ['-5', null],
    ['', null],
    [undefined, null],
  ])('of %j is %j seconds', (header, seconds) => {
    expect(secondsAsked(header)).toBe(seconds);
  });
});
