import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** The mail server that both sides bring their letters to. */
export class MailServer {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(): Promise<MailServer> {
    const child = fork(path.join(import.meta.dirname, 'mail-peer.js'));
    const [{ port }] = (await once(child, 'message')) as [{ port: number }];
    return new MailServer(child, `smtp://127.0.0.1:${port}`);
  }

  /** Letters it has taken so far. */
  async taken(): Promise<number> {
    const answer = once(this.child, 'message');
    this.child.send('taken');
    const [{ taken }] = (await answer) as [{ taken: number }];
    return taken;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }
}
