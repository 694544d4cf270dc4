import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Checks every chain of the trail by the program that anybody may check it with. @returns what it found, in its own words */
export async function verifyTrail(environment: Readonly<Record<string, string>>): Promise<string[]> {
  const program = fileURLToPath(import.meta.resolve('@prongsai/server/audit-verify'));
  try {
    await promisify(execFile)(process.execPath, [program], { env: { ...process.env, ...environment }, maxBuffer: 64 * 1024 * 1024 });
    return [];
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    const lines = `${stdout}${stderr}`.split('\n').filter((line) => line.startsWith('✗'));
    return [`the trail is not sound: ${lines.slice(0, 5).join('; ') || stderr.trim()}`];
  }
}
