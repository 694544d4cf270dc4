import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { temporaryFolder } from '@prongsai/local-postgres';

export interface RunningServer {
  readonly baseUrl: string;
  stop(): Promise<void>;
}

const readyWithinMs = 60_000;
const entryPoint = createRequire(import.meta.url).resolve('@prongsai/server/main.all');

/** The real server as its own process, on a database of its own: agencies and people only, the clock at the day given. */
export async function startServer(startsOn: string): Promise<RunningServer> {
  const folder = await temporaryFolder('prongsai-year-');
  const child = spawn(process.execPath, [entryPoint], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, DATABASE_URL: '', DATA_FOLDER: folder, DEMONSTRATION: 'people', DEMONSTRATION_START: startsOn, PORT: '0', LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error' },
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { baseUrl: `${await addressFrom(child)}/api`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The address the server prints when it is ready. */
function addressFrom(child: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the server was not ready within ${readyWithinMs / 1000} s`)), readyWithinMs);
    let printed = '';
    child.stdout!.on('data', (data: Buffer) => {
      printed += data.toString();
      const address = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(printed)?.[0];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`the server ended before it was ready:\n${printed}`));
    });
  });
}
