import { describe, expect, it } from '@jest/globals';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { readAnew } from './read-anew.js';

/** A page that reads one thing, slowly: each answer comes when it is let go, and says how the thing was when it was asked for. */
function reading(queries: QueryClient) {
  let thing = 'before';
  const answers: (() => void)[] = [];
  const queryFn = () => {
    const seen = thing;
    return new Promise<string>((resolve) => answers.push(() => resolve(seen)));
  };
  const observer = new QueryObserver(queries, { queryKey: ['api', '/thing'], queryFn, retry: false });
  const leave = observer.subscribe(() => undefined);
  return { answers, change: () => (thing = 'after'), shown: () => observer.getCurrentResult().data, failed: () => observer.getCurrentResult().isError, leave };
}

const moment = () => new Promise((resolve) => setImmediate(resolve));

describe('what is read again after a change', () => {
  it('is not what was asked for before it, also where that was the first time and is still under way', async () => {
    const queries = new QueryClient();
    const page = reading(queries);
    page.change();
    const read = readAnew(queries);
    await moment();
    for (const answer of page.answers) answer();
    await read;
    expect([page.shown(), page.failed(), page.answers.length]).toEqual(['after', false, 2]);
    page.leave();
  });

  it('is what has been shown until then, too', async () => {
    const queries = new QueryClient();
    const page = reading(queries);
    page.answers[0]!();
    await moment();
    expect(page.shown()).toBe('before');
    page.change();
    const read = readAnew(queries, { queryKey: ['api'] });
    await moment();
    page.answers[1]!();
    await read;
    expect(page.shown()).toBe('after');
    page.leave();
  });
});
