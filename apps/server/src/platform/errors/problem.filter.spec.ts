import { Logger, type ArgumentsHost } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ProblemFilter } from './problem.filter.js';
import { refuse } from './refusal.js';

const logger = { log: jest.fn(), warn: jest.fn(), error: jest.fn() };
beforeEach(() => Logger.overrideLogger(logger));
afterEach(() => {
  Logger.overrideLogger(false);
  jest.clearAllMocks();
});

/** Answers what was thrown to somebody who asked with a cookie and a query, which are his own. */
function refusalOf(thrown: unknown): string {
  let sent = '';
  const response = {
    getHeader: () => 'number-1',
    setHeader: () => response,
    status: () => response,
    type: () => response,
    send: (text: string) => (sent = text),
  };
  const request = { method: 'GET', path: '/api/agencies', url: '/api/agencies?q=somchai', headers: { cookie: 'session=somchai' }, ip: '203.0.113.7' };
  const http = { getRequest: () => request, getResponse: () => response };
  new ProblemFilter().catch(thrown, { switchToHttp: () => http } as unknown as ArgumentsHost);
  return sent;
}

const said = (level: 'log' | 'error') => logger[level].mock.calls.map(([text]) => String(text));

describe('an answer that says no', () => {
  it.each([
    ['to who has not signed in', refuse.notSignedIn(), '401 not-signed-in'],
    ['to who may not', refuse.notPermitted(), '403 not-permitted'],
    ['of what is outside the scope', refuse.notFound(), '404 not-found'],
    ['to who tries too often', refuse.tooManyAttempts(), '429 too-many-attempts'],
  ])('%s is logged by its number, with nothing about the caller', (_, refusal, text) => {
    refusalOf(refusal);
    expect(said('log')).toEqual([`GET /api/agencies number-1: ${text}`]);
  });

  it('to an input is nothing for the log', () => {
    refusalOf(refuse.invalid([]));
    expect([...said('log'), ...said('error')]).toEqual([]);
  });

  it('for a fault of ours is logged by its number with where it happened, and tells nothing of it', () => {
    const sent = refusalOf(new Error('relation "person" does not exist'));
    expect(said('error')).toEqual([expect.stringMatching(/^GET \/api\/agencies number-1: Error: relation "person" does not exist\n\s+at /)]);
    expect(sent).not.toMatch(/relation|person|\.ts/);
  });
});
