import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { refuse } from '../errors/refusal.js';
import type { KeptFile } from './file-store.js';

/** What people send is no other program's to read, and never a program itself. */
export const ownerOnly = 0o600;

const aDay = 24 * 60 * 60 * 1000;

export interface Spooled extends KeptFile {
  readonly path: string;
}

/** Writes content aside and hashes it on the way: its name is known only at its end. What breaks off or is too large leaves nothing. */
export async function spool(folder: string, content: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Spooled> {
  await mkdir(folder, { recursive: true });
  const aside = path.join(folder, randomUUID());
  const handle = await open(aside, 'wx', ownerOnly);
  try {
    const kept = await written(handle, content, maxBytes);
    await handle.sync();
    await sweep(folder, (await handle.stat()).mtimeMs);
    return { ...kept, path: aside };
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

async function written(handle: FileHandle, content: AsyncIterable<Uint8Array>, maxBytes: number): Promise<KeptFile> {
  const digest = createHash('sha256');
  let bytes = 0;
  for await (const part of content) {
    bytes += part.byteLength;
    if (bytes > maxBytes) throw refuse.tooLarge();
    digest.update(part);
    await handle.writeFile(part);
  }
  return { hash: digest.digest('hex'), bytes };
}

/** A process that was killed leaves what it was writing; a day later nobody can still be writing it. */
async function sweep(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const left = path.join(folder, name);
    const found = await stat(left).catch(() => null);
    if (found && now - found.mtimeMs > aDay) await rm(left, { force: true });
  }
}
