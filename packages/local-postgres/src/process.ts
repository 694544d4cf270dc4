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
