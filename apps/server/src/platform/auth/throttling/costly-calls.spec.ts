import { describe, expect, it } from '@jest/globals';
import { CostlyCalls } from './costly-calls.js';

describe('what costs much', () => {
  const many = (calls: CostlyCalls, caller: string, times: number, seconds: number) => {
    for (let at = 0; at < times; at += 1) calls.count(caller, seconds);
  };

  it('is asked for sixty times in a minute, and then not until the next begins', () => {
    const calls = new CostlyCalls();
    many(calls, 'one', 60, 125);
    expect(() => calls.count('one', 130.5)).toThrow(expect.objectContaining({ status: 429, reasons: [{ code: 'asked-too-often', params: { limit: 60, seconds: 50 } }] }));
    expect(() => calls.count('one', 180)).not.toThrow();
  });

  it('is counted for each caller alone', () => {
    const calls = new CostlyCalls();
    many(calls, 'one', 60, 0);
    expect(() => calls.count('other', 0)).not.toThrow();
  });
});
