import { realNow } from './real-time.js';

/** What happens while an experiment runs, line by line on standard error: standard output is the verdict's. */
export class Diary {
  readonly #begun = realNow();

  constructor(private readonly write: (line: string) => void = (line) => void process.stderr.write(`${line}\n`)) {}

  note(line: string): void {
    this.write(`${((realNow() - this.#begun) / 1000).toFixed(1).padStart(6)} s  ${line}`);
  }
}
