import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BroughtLetter } from './brought-letter.js';
import type { Mood } from './mood.js';

/** The mail server as the experiment sees it: its process, and what it wrote down. */
export class MailServer {
  private constructor(
    private readonly child: ChildProcess,
    private readonly record: string,
    readonly url: string,
  ) {}

  static async start(folder: string, seed: number): Promise<MailServer> {
    const record = path.join(folder, 'letters.jsonl');
    const child = fork(path.join(import.meta.dirname, 'main.js'), [record, String(seed)]);
    const [{ port }] = (await once(child, 'message')) as [{ port: number }];
    return new MailServer(child, record, `smtp://127.0.0.1:${port}`);
  }

  become(mood: Mood): void {
    this.child.send(mood);
  }

  /** Everything that was brought so far, in the order it came. */
  async brought(): Promise<BroughtLetter[]> {
    const lines = await readFile(this.record, 'utf8').catch(() => '');
    return lines.split('\n').filter(Boolean).map((line) => JSON.parse(line) as BroughtLetter);
  }

  /** A signal to a whole terminal has reached it too: then it has ended already. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }
}
