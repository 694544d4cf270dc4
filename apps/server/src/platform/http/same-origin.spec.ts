import { describe, expect, it, jest } from '@jest/globals';
import type { Request, Response } from 'express';
import { Refusal } from '../errors/refusal.js';
import { sameOrigin } from './same-origin.js';

const passes = (method: string, headers: Record<string, string>, publicUrl: string | null = null): boolean => {
  const next = jest.fn();
  sameOrigin(publicUrl)({ method, headers: { host: 'localhost:3000', ...headers } } as unknown as Request, {} as Response, next);
  const [given] = next.mock.calls[0] ?? [];
  if (given !== undefined) expect(given).toBeInstanceOf(Refusal);
  return given === undefined;
};

describe('a request that changes something', () => {
  it('passes from a page of the same site', () => {
    expect(passes('POST', { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' })).toBe(true);
  });
  it('passes from a program that is no browser', () => {
    expect(passes('POST', {})).toBe(true);
  });
  it('passes behind a proxy that knows the site by its public address', () => {
    expect(passes('PUT', { origin: 'https://ita.example.go.th', 'sec-fetch-site': 'same-origin' }, 'https://ita.example.go.th/')).toBe(true);
  });
  it('is refused from a page of another site', () => {
    expect(passes('POST', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })).toBe(false);
    expect(passes('DELETE', { origin: 'https://evil.example' })).toBe(false);
  });
  it('is refused from another site of the same domain', () => {
    expect(passes('POST', { origin: 'http://other.localhost:3000', 'sec-fetch-site': 'same-site' })).toBe(false);
  });
  it('is refused from a page that hides where it is from', () => {
    expect(passes('POST', { origin: 'null' })).toBe(false);
  });
  it('may come from anywhere when it only reads', () => {
    expect(passes('GET', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })).toBe(true);
  });
});
