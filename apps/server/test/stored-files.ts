import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import S3rver from 's3rver';
import { DiskFileStore } from '../src/platform/files/disk-file-store.js';
import { fileStoreOf } from '../src/platform/files/file-store-of.js';
import type { FileStore } from '../src/platform/files/file-store.js';

/** A store with what lies beneath it: where a file's bytes are, and every file there is. */
export interface StoredFiles {
  readonly store: FileStore;
  readonly pathOf: (hash: string) => string;
  readonly files: () => Promise<string[]>;
  readonly stop: () => Promise<void>;
}

const filesUnder = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);

export async function onDisk(): Promise<StoredFiles> {
  const folder = await mkdtemp(path.join(tmpdir(), 'prongsai-files-'));
  return {
    store: new DiskFileStore({ dataFolder: folder }),
    pathOf: (hash) => path.join(folder, 'files', hash.slice(0, 2), hash),
    files: () => filesUnder(folder),
    stop: () => rm(folder, { recursive: true, force: true }),
  };
}

const bucket = 'prongsai';

/** The address of an S3 server of this process, as the configuration takes it. */
export async function s3Server(): Promise<{ url: string; folder: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'prongsai-s3-'));
  const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: folder, configureBuckets: [{ name: bucket }] });
  const { port } = await server.run();
  return {
    url: `s3://S3RVER:S3RVER@127.0.0.1:${port}/${bucket}?tls=off`,
    folder,
    async stop() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function onS3(): Promise<StoredFiles> {
  const { url, folder, stop } = await s3Server();
  const aside = await mkdtemp(path.join(tmpdir(), 'prongsai-aside-'));
  const objects = async () => (await filesUnder(folder)).filter((name) => name.endsWith('_object')).map((name) => name.split('.')[0] ?? name);
  return {
    store: await fileStoreOf({ s3Url: url, dataFolder: aside }),
    pathOf: (hash) => path.join(folder, bucket, 'files', hash.slice(0, 2), `${hash}._S3rver_object`),
    files: async () => [...(await objects()), ...(await filesUnder(aside))],
    async stop() {
      await stop();
      await rm(aside, { recursive: true, force: true });
    },
  };
}
