import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ClaimedLetter } from './claim-letters.js';
import { LetterSupply } from './letter-supply.js';
import { OutcomeLog } from './outcome-log.js';
import type { Tried } from './mark-letters.js';

const letterNo = (no: number) => ({ id: String(no), tries: 1 }) as ClaimedLetter;
/** As many letters as there are, handed out in claims. */
const stock = (count: number) => {
  let given = 0;
  const claim = jest.fn((atMost: number) => {
    const letters = Array.from({ length: Math.min(atMost, count - given) }, () => letterNo((given += 1)));
    return Promise.resolve(letters);
  });
  return claim;
};
const all = async (supply: LetterSupply): Promise<string[]> => {
  const ids: string[] = [];
  for (let letter = await supply.next(); letter; letter = await supply.next()) ids.push(letter.id);
  return ids;
};

describe('the supply of letters', () => {
  it('gives each letter to one of those who ask, until none is left', async () => {
    const supply = new LetterSupply(stock(25), 10, 60_000);
    const taken = (await Promise.all([all(supply), all(supply), all(supply)])).flat();
    expect(taken.map(Number).sort((one, other) => one - other)).toEqual(Array.from({ length: 25 }, (_, at) => at + 1));
  });

  it('gives back what was claimed and not tried', async () => {
    const supply = new LetterSupply(stock(10), 10, 60_000);
    await supply.next();
    expect((await supply.close()).map(({ id }) => id)).toEqual(['2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(await supply.next()).toBeNull();
  });

  it('lets nothing be tried that could outlive its claim, and says that there is more', async () => {
    const supply = new LetterSupply(stock(10), 10, 0);
    expect(await supply.next()).toBeNull();
    expect(supply.hasAged).toBe(true);
    expect(await supply.close()).toHaveLength(10);
  });

  it('tells everybody who waits that nothing can be claimed', async () => {
    const supply = new LetterSupply(() => Promise.reject(new Error('no database')), 10, 60_000);
    const [one, other] = await Promise.allSettled([supply.next(), supply.next()]);
    expect([one.status, other.status]).toContain('rejected');
    expect(await supply.close()).toEqual([]);
  });
});

describe('the log of outcomes', () => {
  const tried = (no: number): Tried => ({ id: String(no), tries: 1, sent: { outcome: 'sent' } });
  const living = new AbortController().signal;
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('writes few at a time and soon, one batch after another', async () => {
    const written: number[] = [];
    const log = new OutcomeLog((some) => Promise.resolve(void written.push(some.length)), 1000, living);
    for (let no = 0; no < 120; no += 1) log.add(tried(no));
    await jest.advanceTimersByTimeAsync(200);
    expect(written).toEqual([50, 50, 20]);
  });

  it('asks a database that is away again, and loses nothing of what it was told', async () => {
    const written: string[] = [];
    let away = 2;
    const log = new OutcomeLog((some) => {
      if ((away -= 1) >= 0) return Promise.reject(new Error('away'));
      written.push(...some.map(({ id }) => id));
      return Promise.resolve();
    }, 5000, living);
    log.add(tried(1));
    log.add(tried(2));
    const finished = log.finish();
    await jest.advanceTimersByTimeAsync(2000);
    await finished;
    expect(written).toEqual(['1', '2']);
  });

  it('says so when it could not be written before the claims ran out', async () => {
    const log = new OutcomeLog(() => Promise.reject(new Error('away')), 1000, living);
    log.add(tried(1));
    const finished = log.finish().catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(3000);
    expect(await finished).toEqual(new Error('away'));
  });

  it('keeps no process that ends waiting for a database', async () => {
    const log = new OutcomeLog(() => Promise.reject(new Error('away')), 60_000, AbortSignal.abort());
    log.add(tried(1));
    await expect(log.finish()).rejects.toThrow('away');
  });
});
