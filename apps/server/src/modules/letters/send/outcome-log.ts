import type { Tried } from './mark-letters.js';

/** Few letters, and a short time, so that a sender that is killed leaves few of which nobody knows. */
const most = 50;
const longestMs = 200;
const pauseMs = 500;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Gathers what became of letters and has it written down, some at a time, one batch after another. */
export class OutcomeLog {
  #tried: Tried[] = [];
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();
  #fault: unknown = null;

  /**
   * @param keepTryingMs for how long a database that does not answer is asked again; then the claims run out and the letters are tried again.
   * @param stopping the process ends, and waits for no database.
   */
  constructor(
    private readonly write: (tried: readonly Tried[]) => Promise<void>,
    private readonly keepTryingMs: number,
    private readonly stopping: AbortSignal,
  ) {}

  add(tried: Tried): void {
    this.#tried.push(tried);
    if (this.#tried.length >= most) this.#flush();
    else this.#timer ??= setTimeout(() => this.#flush(), longestMs);
  }

  /** Everything that was added has been written. @throws what kept it from being written. */
  async finish(): Promise<void> {
    this.#flush();
    await this.#writing;
    if (this.#fault !== null) throw this.#fault;
  }

  #flush(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const tried = this.#tried.splice(0);
    if (tried.length > 0) this.#writing = this.#writing.then(() => this.#writeSurely(tried)).catch((fault: unknown) => void (this.#fault ??= fault));
  }

  async #writeSurely(tried: readonly Tried[]): Promise<void> {
    for (const until = performance.now() + this.keepTryingMs; ; await pause(pauseMs)) {
      try {
        return await this.write(tried);
      } catch (error) {
        if (performance.now() >= until || this.stopping.aborted) throw error;
      }
    }
  }
}
