import type { OpenedFile } from '../files/file-store.js';

export interface SentAs {
  readonly mediaType: string;
  /** `inline` only for what a browser shows without running any of it. */
  readonly as: 'inline' | 'attachment';
  /** Opened by itself it may load nothing, run nothing and belong to no site. */
  readonly sandboxed?: boolean;
}

/** The answer of a route that produces a file of the store, whose type is known only when it is opened. */
export class StreamedFile {
  constructor(
    readonly file: OpenedFile,
    readonly fileName: string,
    readonly sent: SentAs,
  ) {}
}
