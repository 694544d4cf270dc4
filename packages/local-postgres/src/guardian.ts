import { spawn, type ChildProcess } from 'node:child_process';

/**
 * A small process that outlives its parent by a moment: when the pipe from the parent closes, however the parent died, it stops the
 * server. So a killed `npm start` leaves no PostgreSQL behind. It runs in its own session, where Ctrl C does not reach it.
 */
const program = `
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { spawnSync } = require('node:child_process');
const [pgCtl, data, uid, gid] = process.argv.slice(1);
const as = uid ? { uid: Number(uid), gid: Number(gid) } : {};
const pidOf = () => { try { return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\\n')[0]; } catch { return ''; } };
let watched = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (word) => {
  if (word.includes('done')) process.exit(0);
  watched = pidOf();
});
process.stdin.on('close', () => {
  if (!watched || watched === pidOf()) spawnSync(pgCtl, ['stop', '-D', data, '-m', 'fast', '-w', '-t', '30'], { ...as, cwd: '/', stdio: 'ignore' });
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

  /** The server runs: from now on this very one is watched, and not one that the next start may have put in its place. */
  started(): void {
    this.child.stdin?.write('started');
  }

  /** The server is stopped in order; nothing is left to watch. */
  dismiss(): void {
    this.child.stdin?.end('done');
  }
}
