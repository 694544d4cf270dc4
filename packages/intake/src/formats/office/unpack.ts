import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { FileRefused } from '../../refusal.js';

/** The members of a zip by their names; text parts with their content, the others (pictures, fonts) only measured. */
export type Parts = ReadonlyMap<string, Buffer | null>;

/** An honest document stays far under these; a bomb is over them before it is unpacked. */
export const unpackLimits = { totalBytes: 150 * 1024 * 1024, ratio: 200, ratioFrom: 1024 * 1024, members: 5_000 } as const;

const damaged = (reason: string): FileRefused => new FileRefused('damaged-file', { reason });

const isMarkup = (name: string): boolean => /\.(?:xml|rels|vml)$/i.test(name);

/** Neither a document nor a workbook has a document type; whoever writes one wants an entity expanded or a file fetched. */
const declaresEntities = (content: Buffer): boolean =>
  ['<!DOCTYPE', '<!ENTITY'].some((mark) => [Buffer.from(mark), Buffer.from(mark, 'utf16le'), Buffer.from(mark, 'utf16le').swap16()].some((form) => content.includes(form)));

class Meter {
  #total = 0;

  add(size: number, memberSize: number, entry: Entry): void {
    this.#total += size;
    const ratio = memberSize / Math.max(1, entry.compressedSize);
    const bomb = this.#total > unpackLimits.totalBytes || (memberSize > unpackLimits.ratioFrom && ratio > unpackLimits.ratio);
    if (bomb) throw new FileRefused('zip-bomb', { total: this.#total, ratio: Math.round(ratio) });
  }
}

const inflate = async (zip: ZipFile, entry: Entry, meter: Meter, keep: boolean): Promise<Buffer | null> => {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  let sum = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    meter.add(chunk.length, size, entry);
    sum = crc32(chunk, sum);
    if (keep) chunks.push(chunk);
  }
  if (sum !== entry.crc32) throw damaged('A part of the file is not what was written');
  return keep ? Buffer.concat(chunks) : null;
};

const nameOf = (entry: Entry): string => Buffer.from(entry.fileName).toString('utf8').replaceAll('\\', '/');

/**
 * Every member of a zip in memory, counted while it is inflated. Names are keys and never paths: `../` in one leads nowhere.
 * @throws FileRefused `damaged-file`, `encrypted-file`, `zip-bomb`, `external-entity`
 */
export const unpack = async (bytes: Buffer): Promise<Parts> => {
  // Undecoded names, because the library refuses a whole file for a name that is harmless here.
  const zip = await fromBufferPromise(bytes, { decodeStrings: false });
  if (zip.entryCount > unpackLimits.members) throw new FileRefused('zip-bomb', { members: zip.entryCount });
  const meter = new Meter();
  const parts = new Map<string, Buffer | null>();
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    if (name.endsWith('/')) continue;
    if (entry.isEncrypted()) throw new FileRefused('encrypted-file', { member: name });
    const content = await inflate(zip, entry, meter, isMarkup(name));
    if (content && declaresEntities(content)) throw new FileRefused('external-entity', { member: name });
    if (!parts.has(name)) parts.set(name, content);
  }
  return parts;
};
