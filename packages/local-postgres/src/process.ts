import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The name of the program that a process runs: numbers of processes are used again. `null` where it cannot be told. */
export async function programOf(pid: number): Promise<string | null> {
  try {
    return (await readFile(`/proc/${pid}/comm`, 'utf8')).trim();
  } catch {
    // Not on Linux, where `ps` is always there.
    return run('ps', ['-p', String(pid), '-o', 'comm=']).then(({ stdout }) => stdout.trim(), () => null);
  }
}

/** The processes that a process has started and that still run. */
export async function childrenOf(pid: number): Promise<number[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=']);
  const rows = stdout.trim().split('\n').map((row) => row.trim().split(/\s+/).map(Number));
  return rows.flatMap(([child, parent]) => (child !== undefined && parent === pid ? [child] : []));
}

/** Without a chance to put anything in order; one that has ended already is left alone. */
export function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Whether any of them still does something: one that has ended and that nobody has asked about is only a number. */
export async function areRunning(pids: readonly number[]): Promise<boolean> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,stat=']);
  const rows = stdout.trim().split('\n').map((row) => row.trim().split(/\s+/));
  return rows.some(([pid, state]) => pids.includes(Number(pid)) && state?.startsWith('Z') === false);
}
