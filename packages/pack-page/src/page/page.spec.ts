import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { givenFiles } from './given-files.js';
import { readPack, readPackFile } from './read-pack.js';
import { sha256 } from './sha256.js';
import { thaiInstant } from './words.js';

const json = '{"format":"prongsai.pack.1","entries":[],"files":[]}';

describe('the page of a pack', () => {
  it('hashes as the server does', () => {
    for (const text of ['', 'abc', 'โปร่งใส\n1\n{}', 'ก'.repeat(1000)]) expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('reads a pack, and nothing that is none', () => {
    expect(readPack(json)).toMatchObject({ entries: [] });
    for (const other of ['', 'null', '[]', '{"format":"prongsai.pack.2","entries":[],"files":[]}', '{"format":"prongsai.pack.1"}']) expect(readPack(other)).toBeNull();
    expect(readPackFile(undefined)).toBeNull();
  });

  it('finds files by their place in the pack, zipped alone or within a folder, or unpacked', async () => {
    const zipOf = (folder: string) => new File([zipSync({ [`${folder}data/pack.json`]: strToU8(json), [`${folder}files/a.pdf`]: strToU8('a') })], 'pack.zip');
    for (const folder of ['', 'ชุดหลักฐาน/']) expect([...(await givenFiles([zipOf(folder)])).keys()]).toEqual(['data/pack.json', 'files/a.pdf']);
    const unpacked = new File(['a'], 'a.pdf');
    Object.defineProperty(unpacked, 'webkitRelativePath', { value: 'ชุดหลักฐาน/files/a.pdf' });
    expect([...(await givenFiles([unpacked])).keys()]).toEqual(['files/a.pdf']);
  });

  it('says instants in Thai time and the Buddhist era', () => {
    expect(thaiInstant('2025-12-31T18:05:00.000Z')).toBe('1 ม.ค. 2569 01:05 น.');
  });
});
