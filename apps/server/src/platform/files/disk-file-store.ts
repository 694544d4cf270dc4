import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { FileStore, type KeptFile, type OpenedFile } from './file-store.js';
import { ownerOnly, spool } from './spool.js';
import { collected, isHash, sha256, verified } from './verified.js';

const isMissing = (error: unknown) => (error as { code?: unknown }).code === 'ENOENT';

/** Files under the data folder: `files/ab/<sha256>`. */
@Injectable()
export class DiskFileStore extends FileStore {
  constructor(private readonly config: Pick<Config, 'dataFolder'>) {
    super();
  }

  /** Written aside and renamed, so that a file is either whole or not there. */
  async put(content: Uint8Array): Promise<string> {
    const hash = sha256(content);
    if (await this.#has(hash)) return hash;
    const file = this.#pathOf(hash);
    await mkdir(path.dirname(file), { recursive: true });
    const aside = `${file}.${randomUUID()}`;
    await writeFile(aside, content, { flush: true, mode: ownerOnly });
    await rename(aside, file);
    return hash;
  }

  async putStream(content: AsyncIterable<Uint8Array>, maxBytes: number): Promise<KeptFile> {
    const { hash, bytes, path: aside } = await spool(path.join(this.config.dataFolder, 'files', 'incoming'), content, maxBytes);
    if (await this.#has(hash)) await rm(aside, { force: true });
    else {
      await mkdir(path.dirname(this.#pathOf(hash)), { recursive: true });
      await rename(aside, this.#pathOf(hash));
    }
    return { hash, bytes };
  }

  async get(hash: string): Promise<Uint8Array | null> {
    const opened = await this.open(hash);
    return opened && collected(opened.content);
  }

  async open(hash: string): Promise<OpenedFile | null> {
    if (!isHash(hash)) return null;
    try {
      const handle = await open(this.#pathOf(hash));
      const { size } = await handle.stat();
      return { bytes: size, content: verified(hash, handle.createReadStream()) };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async #has(hash: string): Promise<boolean> {
    return (await stat(this.#pathOf(hash)).catch(() => null)) !== null;
  }

  #pathOf(hash: string): string {
    return path.join(this.config.dataFolder, 'files', hash.slice(0, 2), hash);
  }
}
