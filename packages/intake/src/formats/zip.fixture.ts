import zlib from 'node:zlib';
import { CFB } from '@e965/xlsx';

// The library's own deflate packs too loosely for a bomb.
CFB.utils.use_zlib(zlib);

/** A zip with these members, deflated. */
export const zipOf = (members: Record<string, string | Uint8Array>): Buffer => {
  const container = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(members)) CFB.utils.cfb_add(container, name, Buffer.from(content));
  const written: unknown = CFB.write(container, { fileType: 'zip', type: 'buffer', compression: true });
  return Buffer.from(written as Uint8Array);
};

/** A compound file (the container of old Office files, and of encrypted new ones) with these streams. */
export const compoundOf = (names: readonly string[]): Buffer => {
  const container = CFB.utils.cfb_new();
  for (const name of names) CFB.utils.cfb_add(container, name, Buffer.from('0123456789'));
  const written: unknown = CFB.write(container, { type: 'buffer' });
  return Buffer.from(written as Uint8Array);
};
