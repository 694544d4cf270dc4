import { writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { readBytes } from '../read-bytes.js';
import { FileRefused } from '../refusal.js';
import { answerDescriptor, type ReaderAnswer, type ReaderRequest } from './messages.js';

/** A file may ask for a picture, a template or a font from elsewhere; nothing read here goes out for it. */
const refuseConnections = (): void => {
  Socket.prototype.connect = () => {
    throw new Error('A reader opens no connections');
  };
};

const answerTo = async (bytes: Uint8Array, fileName: string): Promise<ReaderAnswer> => {
  try {
    return { reading: await readBytes(bytes, fileName) };
  } catch (cause) {
    if (cause instanceof FileRefused) return { refused: cause.code, facts: cause.facts };
    return { refused: 'damaged-file', facts: { reason: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) } };
  }
};

// Reads one file and ends, so that nothing of one agency's file is left for the next one.
const request = JSON.parse(process.argv[2] ?? '') as ReaderRequest;
const watch = new Worker(new URL('./reader-watch.js', import.meta.url), { workerData: request });
watch.on('error', () => process.exit(1));
const bytes = await buffer(process.stdin);
refuseConnections();
writeFileSync(answerDescriptor, serialize(await answerTo(bytes, request.fileName)));
process.exit(0);
