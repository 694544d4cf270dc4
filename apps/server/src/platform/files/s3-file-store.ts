import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { FileStore, type KeptFile, type OpenedFile } from './file-store.js';
import type { S3Address } from './s3-address.js';
import { spool } from './spool.js';
import { collected, isHash, sha256, verified } from './verified.js';

const isMissing = (error: unknown) => error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404;
const keyOf = (hash: string) => `files/${hash.slice(0, 2)}/${hash}`;

/** Files as objects of a bucket: `files/ab/<sha256>`. An object is put in one request, so it is either whole or not there. */
@Injectable()
export class S3FileStore extends FileStore implements OnModuleDestroy {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(
    { endpoint, region, bucket, accessKeyId, secretAccessKey }: S3Address,
    private readonly config: Pick<Config, 'dataFolder'>,
  ) {
    super();
    this.#bucket = bucket;
    this.#client = new S3Client({
      endpoint,
      region,
      credentials: { accessKeyId, secretAccessKey },
      forcePathStyle: true,
      // Checksums of newer kinds are unknown to many servers that are not Amazon's; content is checked against its name here anyway.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  onModuleDestroy(): void {
    this.#client.destroy();
  }

  async put(content: Uint8Array): Promise<string> {
    const hash = sha256(content);
    await this.#keep({ hash, bytes: content.byteLength }, () => content);
    return hash;
  }

  async putStream(content: AsyncIterable<Uint8Array>, maxBytes: number): Promise<KeptFile> {
    const { path: aside, ...kept } = await spool(path.join(this.config.dataFolder, 'files', 'incoming'), content, maxBytes);
    try {
      await this.#keep(kept, () => createReadStream(aside));
      return kept;
    } finally {
      await rm(aside, { force: true });
    }
  }

  async get(hash: string): Promise<Uint8Array | null> {
    const opened = await this.open(hash);
    return opened && collected(opened.content);
  }

  async open(hash: string): Promise<OpenedFile | null> {
    if (!isHash(hash)) return null;
    try {
      const { Body, ContentLength } = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: keyOf(hash) }));
      if (!Body) throw new Error(`the store answered nothing for ${hash}`);
      return { bytes: ContentLength ?? 0, content: verified(hash, Body as Readable) };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async #keep({ hash, bytes }: KeptFile, content: () => Uint8Array | Readable): Promise<void> {
    if (await this.#has(hash)) return;
    const body = { Bucket: this.#bucket, Key: keyOf(hash), Body: content(), ContentLength: bytes };
    await this.#client.send(new PutObjectCommand({ ...body, ChecksumSHA256: Buffer.from(hash, 'hex').toString('base64') }));
  }

  async #has(hash: string): Promise<boolean> {
    try {
      await this.#client.send(new HeadObjectCommand({ Bucket: this.#bucket, Key: keyOf(hash) }));
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }
}
