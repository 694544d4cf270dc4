import cliProgress from 'cli-progress';
import { formatThaiDate } from '@prongsai/thai';

/** Prints the dated timeline on standard output and keeps a progress bar under it on a terminal. */
export class Teller {
  readonly #bars = new cliProgress.MultiBar(
    { format: '  [{bar}] {percentage}%  {step}', hideCursor: true, forceRedraw: true, stream: process.stderr },
    cliProgress.Presets.shades_classic,
  );
  readonly #bar;
  readonly #onTerminal = process.stderr.isTTY;
  #today = '';
  #done = 0;

  constructor(private readonly steps: number) {
    this.#bar = this.#onTerminal ? this.#bars.create(steps, 0, { step: '' }) : null;
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
    this.#done += 1;
    if (this.#onTerminal) this.#bar?.update(this.#done, { step: name });
    else process.stderr.write(`  ${Math.round((this.#done / this.steps) * 100)}%  ${name}\n`);
  }

  done(): void {
    this.#bars.stop();
  }

  #line(text: string): void {
    if (this.#onTerminal && process.stdout.isTTY) this.#bars.log(`${text}\n`);
    else process.stdout.write(`${text}\n`);
  }
}
