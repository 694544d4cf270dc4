import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { FileStore } from './file-store.js';

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const isMissing = (error: unknown) => (error as { code?: unknown }).code === 'ENOENT';

/** Files under the data folder: `files/ab/<sha256>`. */
@Injectable()
export class DiskFileStore extends FileStore {
  constructor(private readonly config: Config) {
    super();
  }

  /** Written aside and renamed, so that a file is either whole or not there. */
  async put(content: Uint8Array): Promise<string> {
    const hash = sha256(content);
    const file = this.#pathOf(hash);
    if (await stat(file).catch(() => null)) return hash;
    await mkdir(path.dirname(file), { recursive: true });
    const aside = `${file}.${randomUUID()}`;
    await writeFile(aside, content);
    await rename(aside, file);
    return hash;
  }

  async get(hash: string): Promise<Uint8Array | null> {
    if (!/^[0-9a-f]{64}$/.test(hash)) return null;
    try {
      const content = await readFile(this.#pathOf(hash));
      if (sha256(content) !== hash) throw new Error(`the file ${hash} has been altered on the disk`);
      return content;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  #pathOf(hash: string): string {
    return path.join(this.config.dataFolder, 'files', hash.slice(0, 2), hash);
  }
}
