import type { Readable } from 'node:stream';

export interface SentAs {
  readonly mediaType: string;
  /** `inline` only for what a browser shows without running any of it. */
  readonly as: 'inline' | 'attachment';
  /** Opened by itself it may load nothing, run nothing and belong to no site. */
  readonly sandboxed?: boolean;
}

/** What is sent; its length where that is known before. */
export interface SentFile {
  readonly content: Readable;
  readonly bytes?: number;
}

/** The answer of a route that produces a file in parts, whose type is known only when it is opened. */
export class StreamedFile {
  constructor(
    readonly file: SentFile,
    readonly fileName: string,
    readonly sent: SentAs,
  ) {}
}
