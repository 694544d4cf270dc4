import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Config } from '../config/config.js';
import { DiskFileStore } from './disk-file-store.js';

const content = new TextEncoder().encode('โปร่งใส');

describe('the file store', () => {
  let folder: string;
  let store: DiskFileStore;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'prongsai-files-'));
    store = new DiskFileStore({ dataFolder: folder } as Config);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('gives back what was put, by its SHA-256', async () => {
    const hash = await store.put(content);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(Buffer.from((await store.get(hash))!).toString()).toBe('โปร่งใส');
  });

  it('keeps the same content once, also when it is put at the same time', async () => {
    const hashes = await Promise.all([store.put(content), store.put(content), store.put(content)]);
    expect(new Set(hashes).size).toBe(1);
    expect(await readdir(path.join(folder, 'files', hashes[0].slice(0, 2)))).toEqual([hashes[0]]);
  });

  it('has no file of another name, and none outside its folder', async () => {
    expect(await store.get('0'.repeat(64))).toBeNull();
    expect(await store.get('../../etc/passwd')).toBeNull();
  });

  it('refuses a file that was altered on the disk', async () => {
    const hash = await store.put(content);
    await writeFile(path.join(folder, 'files', hash.slice(0, 2), hash), 'altered');
    await expect(store.get(hash)).rejects.toThrow('has been altered');
  });
});
