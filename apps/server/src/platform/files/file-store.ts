/** Files by what is in them: the name is the SHA-256, so the same content is one file and a changed file is another. */
export abstract class FileStore {
  /** Keeps the content and returns its SHA-256; keeping it again changes nothing. */
  abstract put(content: Uint8Array): Promise<string>;
  /** `null` when there is no such file. Refuses content that no longer matches its name. */
  abstract get(hash: string): Promise<Uint8Array | null>;
}
