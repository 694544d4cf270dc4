import { liveNotifications, type LiveNotifications } from '@prongsai/contracts';

/** Reads a stream of events as a browser does: one event after another, comments left out. */
export class EventSourceInTest {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  #text = '';

  constructor(readonly answer: Response) {
    if (!answer.body) throw new Error('an answer without a body is no stream');
    this.#reader = answer.body.getReader();
  }

  /** The next event; `null` when the server has ended the stream. */
  async next(): Promise<LiveNotifications | null> {
    for (;;) {
      const end = this.#text.indexOf('\n\n');
      if (end >= 0) {
        const event = this.#text.slice(0, end);
        this.#text = this.#text.slice(end + 2);
        const data = event.split('\n').find((line) => line.startsWith('data: '));
        if (data) return liveNotifications.parse(JSON.parse(data.slice(6)));
        continue;
      }
      const { done, value } = await this.#reader.read();
      if (done) return null;
      this.#text += this.#decoder.decode(value, { stream: true });
    }
  }

  close(): Promise<void> {
    return this.#reader.cancel();
  }
}
