import { createHash } from 'node:crypto';
import { readdir, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { until } from '@prongsai/testing';
import { onDisk, onS3, type StoredFiles } from '../../../test/stored-files.js';
import { collected } from './verified.js';

const content = new TextEncoder().encode('โปร่งใส');
const large = Buffer.alloc(300_000, 'ก');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const inParts = (bytes: Uint8Array, size = 1000): Readable =>
  Readable.from(Array.from({ length: Math.ceil(bytes.byteLength / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size)));

/** Sends half of it and breaks off, as a telephone does in a lift. */
async function* cutOff(): AsyncGenerator<Uint8Array> {
  yield large.subarray(0, 150_000);
  await Promise.resolve();
  throw new Error('the line is gone');
}

describe.each([
  { where: 'on the disk', start: onDisk },
  { where: 'in a bucket of S3', start: onS3 },
])('files $where', ({ start }) => {
  let stored: StoredFiles;
  beforeEach(async () => {
    stored = await start();
  });
  afterEach(() => stored.stop());

  const read = async (hash: string): Promise<Buffer> => Buffer.from(await collected((await stored.store.open(hash))!.content));

  it('come back as they were put, by their SHA-256', async () => {
    const hash = await stored.store.put(content);
    expect(hash).toBe(sha256(content));
    expect(Buffer.from((await stored.store.get(hash))!).toString()).toBe('โปร่งใส');
    expect((await read(hash)).toString()).toBe('โปร่งใส');
  });

  it('are hashed while they arrive in parts', async () => {
    const kept = await stored.store.putStream(inParts(large), large.byteLength);
    expect(kept).toEqual({ hash: sha256(large), bytes: large.byteLength });
    expect(await read(kept.hash)).toEqual(large);
    const opened = (await stored.store.open(kept.hash))!;
    opened.content.destroy();
    expect(opened.bytes).toBe(large.byteLength);
  });

  it('are one where the content is the same, however and however often it is put', async () => {
    const hashes = [await stored.store.put(content), await stored.store.put(content), (await stored.store.putStream(inParts(content), 1000)).hash];
    expect(new Set(hashes).size).toBe(1);
    expect(await stored.files()).toEqual([hashes[0]]);
  });

  it('are one also when they are put at the same time', async () => {
    const { store } = stored;
    const puts = [store.put(large), store.put(large), store.putStream(inParts(large), 1e6), store.putStream(inParts(large, 777), 1e6)];
    const hashes = (await Promise.all(puts)).map((put) => (typeof put === 'string' ? put : put.hash));
    expect(new Set(hashes)).toEqual(new Set([sha256(large)]));
    expect(await stored.files()).toEqual([sha256(large)]);
    expect(await read(sha256(large))).toEqual(large);
  });

  it('leave nothing behind when they break off half-way', async () => {
    await expect(stored.store.putStream(cutOff(), 1e6)).rejects.toThrow('the line is gone');
    expect(await stored.files()).toEqual([]);
  });

  it('are refused as soon as they are too large, and leave nothing', async () => {
    await expect(stored.store.putStream(inParts(large), large.byteLength - 1)).rejects.toMatchObject({ status: 413 });
    expect(await stored.files()).toEqual([]);
  });

  it('may be empty', async () => {
    const { hash } = await stored.store.putStream(inParts(new Uint8Array()), 10);
    expect(hash).toBe(sha256(new Uint8Array()));
    expect((await read(hash)).byteLength).toBe(0);
  });

  it('of another name are not there, nor any outside the store', async () => {
    for (const name of ['0'.repeat(64), '../../etc/passwd', '', `${'0'.repeat(63)}G`]) {
      expect(await stored.store.get(name)).toBeNull();
      expect(await stored.store.open(name)).toBeNull();
    }
  });

  it('that were altered are refused', async () => {
    const hash = await stored.store.put(content);
    await writeFile(stored.pathOf(hash), 'altered');
    await expect(stored.store.get(hash)).rejects.toThrow('has been altered');
  });

  it('that were altered never go out whole', async () => {
    const hash = await stored.store.put(large);
    await writeFile(stored.pathOf(hash), Buffer.concat([large, Buffer.from('x')]));
    let out = 0;
    const sent = async () => {
      for await (const part of (await stored.store.open(hash))!.content as AsyncIterable<Uint8Array>) out += part.byteLength;
    };
    await expect(sent()).rejects.toThrow('has been altered');
    expect(out).toBeLessThan(large.byteLength);
  });
});

describe('a file on the disk', () => {
  it('can be read by the server alone, and executed by nobody', async () => {
    const { store, pathOf, stop } = await onDisk();
    const hashes = [await store.put(content), (await store.putStream(inParts(large), 1e6)).hash];
    for (const hash of hashes) expect((await stat(pathOf(hash))).mode & 0o777).toBe(0o600);
    await stop();
  });

  it('is let go of when whoever asked for it leaves before the first part', async () => {
    const { store, stop } = await onDisk();
    const hash = await store.put(large);
    const openFiles = async () => (await readdir('/dev/fd')).length;
    const before = await openFiles();
    const asked = await Promise.all(Array.from({ length: 50 }, () => store.open(hash)));
    for (const opened of asked) opened?.content.destroy();
    await until('every file is closed', async () => (await openFiles()) <= before);
    expect(asked).not.toContain(null);
    await stop();
  });
});

describe('what a killed process was writing', () => {
  it('is swept away a day later by the next one that writes', async () => {
    const { store, files, pathOf, stop } = await onDisk();
    const kept = await store.putStream(inParts(content), 1000);
    const incoming = path.resolve(pathOf(kept.hash), '../../incoming');
    const [old, young] = [`${incoming}/old`, `${incoming}/young`];
    await Promise.all([writeFile(old, 'half'), writeFile(young, 'half')]);
    await utimes(old, 1_700_000_000, 1_700_000_000);
    await store.putStream(inParts(large), 1e6);
    expect((await files()).sort()).toEqual([kept.hash, sha256(large), 'young'].sort());
    await stop();
  });
});
