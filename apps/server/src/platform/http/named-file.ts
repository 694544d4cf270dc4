/** The answer of a route that produces a file: its bytes, and the name a browser saves it under. */
export class NamedFile {
  constructor(
    readonly bytes: Uint8Array,
    readonly fileName: string,
  ) {}
}
