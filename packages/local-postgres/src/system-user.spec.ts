import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { reachableBy } from './system-user.js';

const stranger = { uid: 45_678, gid: 45_678 };

describe('a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'prongsai-reach-'));
    await mkdir(path.join(folder, 'inside'), { mode: 0o755 });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('can be reached by another user when every folder above lets them through', async () => {
    await chmod(folder, 0o711);
    expect(await reachableBy(stranger, path.join(folder, 'inside'))).toBe(true);
  });

  it('cannot be reached when one folder above is closed, however open it is itself', async () => {
    await chmod(folder, 0o700);
    expect(await reachableBy(stranger, path.join(folder, 'inside'))).toBe(false);
  });
});
