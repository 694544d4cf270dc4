import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

export interface ZipMember {
  readonly path: string;
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** What deflating makes no smaller. */
const packed = /\.(pdf|jpe?g|png|webp|docx|xlsx|odt)$/i;
const nothing = new Uint8Array();

/** A zip in parts: no member is in memory as a whole, and none is read before the one before it has been taken. */
export async function* zipped(members: AsyncIterable<ZipMember>): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    made.push(chunk);
  });
  for await (const { path, content } of members) {
    const member = packed.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    // The same pack has the same bytes, whenever it is made.
    member.mtime = '1980-01-02';
    zip.add(member);
    for await (const part of content) {
      member.push(part);
      yield* made.splice(0);
    }
    member.push(nothing, true);
    yield* made.splice(0);
  }
  zip.end();
  yield* made.splice(0);
}
