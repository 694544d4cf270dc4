import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { Request } from 'express';
import { Refusal } from '../errors/refusal.js';
import { readBytes } from './read-bytes.js';

const consumes = { type: 'application/octet-stream', maxBytes: 10 } as const;

/** A request as far as the reading of its body sees it. */
const requestOf = (parts: string[], headers: Record<string, string> = {}) => {
  const stream = Readable.from(parts.map((part) => Buffer.from(part)));
  return Object.assign(stream, { headers, is: (type: string) => (headers['content-type'] ?? consumes.type) === type }) as unknown as Request;
};

const refusedWith = async (request: Request) => {
  const error: unknown = await readBytes(request, consumes).catch((thrown: unknown) => thrown);
  return error instanceof Refusal ? error.status : error;
};

describe('the body of a route that takes a file', () => {
  it('is read whole, part by part', async () => {
    expect(Buffer.from(await readBytes(requestOf(['12345', '67890']), consumes)).toString()).toBe('1234567890');
  });

  it('is refused when it says that it is too large, before any of it is read', async () => {
    const request = requestOf(['1'], { 'content-length': '11' });
    expect(await refusedWith(request)).toBe(413);
    expect(request.readableDidRead).toBe(false);
  });

  it('is refused once it has become too large, whatever it says', async () => {
    expect(await refusedWith(requestOf(['123456', '78901'], { 'content-length': '3' }))).toBe(413);
  });

  it('is refused when the caller breaks off', async () => {
    const request = requestOf(['1', '2']);
    request.once('data', () => request.destroy(new Error('aborted')));
    expect(await refusedWith(request)).toBe(422);
  });

  it('is refused when it is not sent as a file', async () => {
    expect(await refusedWith(requestOf(['{}'], { 'content-type': 'application/json' }))).toBe(422);
  });
});
