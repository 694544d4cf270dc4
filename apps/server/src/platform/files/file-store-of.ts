import { ConfigError, type Config } from '../config/config.js';
import { DiskFileStore } from './disk-file-store.js';
import type { FileStore } from './file-store.js';
import { s3AddressOf } from './s3-address.js';

/** The store that the configuration names: objects of a bucket, or files under the data folder. */
export async function fileStoreOf(config: Pick<Config, 's3Url' | 'dataFolder'>): Promise<FileStore> {
  if (config.s3Url === null) return new DiskFileStore(config);
  const address = s3AddressOf(config.s3Url);
  if (!address) throw new ConfigError('S3_URL cannot be read');
  // The client is large; who keeps files on the disk does not wait for it.
  const { S3FileStore } = await import('./s3-file-store.js');
  return new S3FileStore(address, config);
}
