import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Anchor } from '@prongsai/trail';
import { z } from 'zod';
import { Config } from '../../../platform/index.js';

const name = /^(\d{4}-\d{2}-\d{2})\.json$/;
const hash = z.string();
const stored = z.object({
  day: z.iso.date(),
  madeAt: z.string(),
  previous: z.object({ day: z.string(), hash }).nullable(),
  heads: z.array(z.object({ chain: z.custom<Anchor['heads'][number]['chain']>((value) => typeof value === 'string'), no: z.number(), hash })),
  hash,
});

/** The anchors, one file a day under the data folder: `anchors/2026-03-01.json`. Never written twice. */
@Injectable()
export class AnchorFiles {
  readonly #folder: string;

  constructor(config: Config) {
    this.#folder = path.join(config.dataFolder, 'anchors');
  }

  /** Oldest first. */
  async days(): Promise<string[]> {
    const files = await readdir(this.#folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    return files.flatMap((file) => name.exec(file)?.[1] ?? []).toSorted();
  }

  /** `null` where the file is there and is no anchor of that day. */
  async read(day: string): Promise<Anchor | null> {
    const text = await readFile(this.#fileOf(day), 'utf8');
    const parsed = stored.safeParse(parseJson(text));
    return parsed.success && parsed.data.day === day ? parsed.data : null;
  }

  /** Written aside, flushed and renamed: a file is whole or not there. */
  async write(anchor: Anchor): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const aside = `${this.#fileOf(anchor.day)}.${randomUUID()}`;
    const handle = await open(aside, 'wx');
    await handle.writeFile(`${JSON.stringify(anchor, null, 2)}\n`).then(() => handle.sync()).finally(() => handle.close());
    await rename(aside, this.#fileOf(anchor.day));
  }

  #fileOf(day: string): string {
    return path.join(this.#folder, `${day}.json`);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
