import { describe, expect, it } from '@jest/globals';
import { Diary } from './diary.js';
import { Disturber } from './disturber.js';
import { Random } from './random.js';

describe('the disturber', () => {
  it('puts right whatever it has struck before it ends, and never strikes the same twice at a time', async () => {
    const stop = new AbortController();
    let down = 0;
    let strikes = 0;
    const disturbance = {
      name: 'the only one',
      weight: 1,
      async strike() {
        down += 1;
        strikes += 1;
        expect(down).toBe(1);
        if (strikes === 3) stop.abort();
        await Promise.resolve();
        down -= 1;
      },
    };
    const disturber = new Disturber(new Random(1), new Diary(() => undefined));
    await disturber.run({ between: [0, 1], down: [0, 0] }, () => [disturbance], stop.signal);
    expect(down).toBe(0);
    expect(disturber.counts).toEqual(new Map([['the only one', 3]]));
  });

  it('draws the same from the same seed', () => {
    const drawn = (seed: number) => {
      const random = new Random(seed);
      return Array.from({ length: 5 }, () => random.between(1, 100));
    };
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  });
});
