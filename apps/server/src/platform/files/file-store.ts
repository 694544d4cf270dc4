import type { Readable } from 'node:stream';

export interface KeptFile {
  /** SHA-256 of the content: its name. */
  readonly hash: string;
  readonly bytes: number;
}

export interface OpenedFile {
  readonly bytes: number;
  /** Fails before its last part when the content no longer matches its name, so that an altered file never arrives whole. */
  readonly content: Readable;
}

/** Files by what is in them: the name is the SHA-256, so the same content is one file and a changed file is another. */
export abstract class FileStore {
  /** Keeps the content and returns its SHA-256; keeping it again changes nothing. */
  abstract put(content: Uint8Array): Promise<string>;
  /** The same for content that arrives in parts. Refused as too large past `maxBytes`; what breaks off leaves nothing. */
  abstract putStream(content: AsyncIterable<Uint8Array>, maxBytes: number): Promise<KeptFile>;
  /** `null` when there is no such file. Refuses content that no longer matches its name. */
  abstract get(hash: string): Promise<Uint8Array | null>;
  /** The same in parts, for a file on its way out. Its content must be read or destroyed. */
  abstract open(hash: string): Promise<OpenedFile | null>;
}
