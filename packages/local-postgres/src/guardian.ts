import { spawn, type ChildProcess } from 'node:child_process';

/**
 * A small process that outlives its parent by a moment: when the pipe from the parent closes, however the parent died, it stops the
 * server. So a killed `npm start` leaves no PostgreSQL behind. It runs in its own session, where Ctrl C does not reach it.
 */
const program = `
const { spawnSync } = require('node:child_process');
const [pgCtl, data, uid, gid] = process.argv.slice(1);
const as = uid ? { uid: Number(uid), gid: Number(gid) } : {};
process.stdin.on('data', () => process.exit(0));
process.stdin.on('close', () => {
  spawnSync(pgCtl, ['stop', '-D', data, '-m', 'fast', '-w', '-t', '30'], { ...as, cwd: '/', stdio: 'ignore' });
  process.exit(0);
});
process.stdin.resume();
`;

export class Guardian {
  private constructor(private readonly child: ChildProcess) {}

  static watch(pgCtl: string, data: string, user: { uid: number; gid: number } | null): Guardian {
    const identity = user ? [String(user.uid), String(user.gid)] : [];
    const child = spawn(process.execPath, ['-e', program, pgCtl, data, ...identity], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
    child.unref();
    (child.stdin as unknown as { unref?: () => void } | null)?.unref?.();
    child.stdin?.on('error', () => undefined);
    return new Guardian(child);
  }

  /** The server is stopped in order; nothing is left to watch. */
  dismiss(): void {
    this.child.stdin?.end('done');
  }
}
