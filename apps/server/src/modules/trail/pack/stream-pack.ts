import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable, Logger } from '@nestjs/common';
import { packPage } from '@prongsai/pack-page';
import { packHashOf, shortCode } from '@prongsai/trail';
import { Audit, FileStore, refuse, sha256, Transactions, type Actor } from '../../../platform/index.js';
import { GatherPack, type PackParts } from './pack-data.js';
import { zipped, type ZipMember } from './zipped.js';

export interface StreamedPack {
  readonly content: Readable;
  readonly fileName: string;
}

/** A year of an agency as a zip: the page, the data and the files, sent as they are read. */
@Injectable()
export class StreamPack {
  readonly #logger = new Logger('Trail');

  constructor(
    private readonly transactions: Transactions,
    private readonly gatherPack: GatherPack,
    private readonly audit: Audit,
    private readonly files: FileStore,
  ) {}

  /** The trail tells of the pack by its code, so that one that was made up can be asked after. */
  async open(actor: Actor, agencyId: string, fiscalYear: number): Promise<StreamedPack> {
    const parts = await this.transactions.run(actor, (tx) => this.gatherPack.gather(tx, agencyId, fiscalYear));
    if (!parts) throw refuse.notFound();
    const { data, slug } = parts;
    const code = shortCode(packHashOf(data, sha256));
    const subject = { type: 'agency', id: agencyId };
    await this.transactions.run(actor, (tx) => this.audit.write(tx, { agencyId, actor, action: 'trail.pack', subject, detail: { fiscalYear, code } }));
    const out = new PassThrough();
    pipeline(Readable.from(zipped(this.#members(parts))), out).catch((error: unknown) => this.#broken(out, error));
    return { content: out, fileName: `ชุดหลักฐาน-${slug}-${fiscalYear}.zip` };
  }

  async *#members({ data, stored }: PackParts): AsyncGenerator<ZipMember> {
    const encoder = new TextEncoder();
    yield { path: 'index.html', content: [encoder.encode(packPage(data))] };
    yield { path: 'data/pack.json', content: [encoder.encode(JSON.stringify(data))] };
    for (const [path, hash] of stored) {
      const file = await this.files.open(hash);
      // A file that the store has lost is missing in the pack too, and its page says so.
      if (file) yield { path, content: file.content };
    }
  }

  #broken(out: PassThrough, error: unknown): void {
    if ((error as { code?: unknown }).code !== 'ERR_STREAM_PREMATURE_CLOSE') this.#logger.error(error);
    out.destroy(error instanceof Error ? error : undefined);
  }
}
