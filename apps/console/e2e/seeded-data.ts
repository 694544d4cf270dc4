import { execFile } from 'node:child_process';
import { access, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { until } from '@prongsai/testing';

const seedWithinMs = 120_000;
const isThere = (file: string): Promise<boolean> => access(file).then(() => true, () => false);

/**
 * Copies the data of a demonstration that was seeded once in this run: by whichever process comes first, while the others wait. Owners are
 * kept, since a database looks at them.
 */
export async function copySeededData(into: string, seed: (folder: string) => Promise<void>): Promise<void> {
  const run = process.env['BROWSER_RUN_FOLDER'];
  if (!run) throw new Error('The browser tests are set up by e2e/set-up.mjs.');
  const [data, claim, ready] = ['data', 'claimed', 'ready'].map((name) => path.join(run, name)) as [string, string, string];
  const first = await mkdir(claim).then(() => true, () => false);
  if (first) {
    await seed(data);
    await writeFile(ready, '');
  } else await until('the demonstration is seeded', () => isThere(ready), seedWithinMs);
  await promisify(execFile)('cp', ['-a', data, into]);
}
