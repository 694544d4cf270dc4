import cliProgress from 'cli-progress';
import { formatThaiDate } from '@prongsai/thai';

/** Prints the dated timeline on standard output and keeps a progress bar under it on a terminal. */
export class Teller {
  readonly #bars = new cliProgress.MultiBar(
    { format: '  [{bar}] {percentage}%  {step}', hideCursor: true, noTTYOutput: false, forceRedraw: true, stream: process.stderr },
    cliProgress.Presets.shades_classic,
  );
  readonly #bar;
  readonly #onTerminal = process.stderr.isTTY === true;
  #today = '';

  constructor(steps: number) {
    this.#bar = this.#bars.create(steps, 0, { step: '' });
  }

  heading(text: string): void {
    this.#line(`\n${text}\n`);
  }

  /** One line of the timeline: what happened on the day the system's clock shows. */
  tell(day: string, who: string, what: string): void {
    const date = day === this.#today ? '' : formatThaiDate(day, 'short');
    this.#today = day;
    this.#line(`${date.padEnd(14)}  ${who.padEnd(34)}  ${what}`);
  }

  step(name: string): void {
    this.#bar.increment(1, { step: name });
    if (!this.#onTerminal) process.stderr.write(`  ${Math.round(this.#bar.getProgress() * 100)}%  ${name}\n`);
  }

  done(): void {
    this.#bars.stop();
  }

  #line(text: string): void {
    if (this.#onTerminal && process.stdout.isTTY) this.#bars.log(`${text}\n`);
    else process.stdout.write(`${text}\n`);
  }
}
