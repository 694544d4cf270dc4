import type { Readable } from 'node:stream';

/** The answer of a route that goes on telling (server-sent events) until one side ends it. */
export class EventStream {
  constructor(readonly events: Readable) {}
}
