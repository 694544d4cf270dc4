import { mkdtemp, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder for all browser tests of one run, e.g. for the demonstration that is seeded once. */
export default async function setUp() {
  const folder = await mkdtemp(path.join(tmpdir(), 'prongsai-browser-run-'));
  // A database that must not run as root runs as a user of its own, who has to get in.
  await chmod(folder, 0o755);
  process.env.BROWSER_RUN_FOLDER = folder;
}
