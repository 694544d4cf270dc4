import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';

export const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

export const isHash = (name: string): boolean => /^[0-9a-f]{64}$/.test(name);

/** The content part by part; the last part waits until the whole is known to match. */
async function* checked(hash: string, content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const digest = createHash('sha256');
  let held: Uint8Array | null = null;
  for await (const part of content) {
    digest.update(part);
    if (held) yield held;
    held = part;
  }
  if (digest.digest('hex') !== hash) throw new Error(`the file ${hash} has been altered in the store`);
  if (held) yield held;
}

/** Whoever ends reading before it has begun lets go of the content too. */
export const verified = (hash: string, content: Readable): Readable =>
  Readable.from(checked(hash, content), { objectMode: false }).once('close', () => content.destroy());

export async function collected(content: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts);
}
