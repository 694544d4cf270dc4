import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { deserialize } from 'node:v8';
import { FileRefused, type RefusalCode } from '../refusal.js';
import { answerDescriptor, lateSignal, patience, type ReaderAnswer, type ReaderRequest, type Reading } from './messages.js';
import { readingLimits, type ReadingLimits } from './reading-limits.js';

/** The built module, also from the sources beside it (tests): a plain Node process reads no TypeScript. */
const readerProcess = fileURLToPath(new URL('../../dist/limits/reader-process.js', import.meta.url));

const startReader = (request: ReaderRequest, { heapMegabytes }: ReadingLimits): ChildProcess =>
  spawn(process.execPath, [`--max-old-space-size=${heapMegabytes}`, readerProcess, JSON.stringify(request)], {
    // The file is a stranger's: the process that opens it knows no secret of this one.
    env: {},
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
  });

const refuseLarge = (bytes: number, limits: ReadingLimits): void => {
  if (bytes > limits.bytes) throw new FileRefused('too-large', { bytes, most: limits.bytes });
};

/** What a reader wrote before it ended; empty when it was stopped, or died of its memory. */
const writtenBy = async (reader: ChildProcess, bytes: Uint8Array): Promise<Buffer> => {
  const output = reader.stdio[answerDescriptor];
  // A reader that dies early leaves its input unread; that it died is told by its empty answer.
  reader.on('error', () => undefined);
  reader.stdin?.on('error', () => undefined).end(bytes);
  return output instanceof Readable ? buffer(output).catch(() => Buffer.alloc(0)) : Buffer.alloc(0);
};

/** Why a reader ended before it had answered; one that was neither stopped nor out of memory has a fault of its own. */
const endedFor = async (reader: ChildProcess): Promise<RefusalCode | null> => {
  if (reader.exitCode === null && reader.signalCode === null) await once(reader, 'exit').catch(() => undefined);
  if (reader.signalCode === lateSignal) return 'too-slow';
  return reader.signalCode === null ? null : 'too-much-memory';
};

const answerOf = async (reader: ChildProcess, bytes: Uint8Array, { milliseconds }: ReadingLimits): Promise<ReaderAnswer | null> => {
  // The reader keeps its own time; this is for one that cannot.
  const timer = setTimeout(() => reader.kill(lateSignal), milliseconds * patience + 1_000);
  try {
    return deserialize(await writtenBy(reader, bytes)) as ReaderAnswer;
  } catch {
    // Nothing, or not all of it.
    const refused = await endedFor(reader);
    return refused === null ? null : { refused, facts: { bytes: bytes.byteLength } };
  } finally {
    clearTimeout(timer);
    reader.kill('SIGKILL');
  }
};

/**
 * Reads a file in a process of its own, within limits of size, time and memory. One process a file: it starts in a tenth of a second,
 * and a file that is made to do harm harms nothing but its own reading. How many run at once is for the caller to bound.
 * @throws FileRefused and nothing else
 */
export const readFileWithLimits = async (bytes: Uint8Array, fileName: string, limits: ReadingLimits = readingLimits): Promise<Reading> => {
  refuseLarge(bytes.byteLength, limits);
  const { residentBytes, milliseconds } = limits;
  const request = { fileName: fileName.slice(-255), residentBytes, milliseconds };
  const attempt = (): Promise<ReaderAnswer | null> => answerOf(startReader(request, limits), bytes, limits);
  const answer = (await attempt()) ?? (await attempt()) ?? { refused: 'damaged-file', facts: { reason: 'the reader ended without an answer' } };
  if ('reading' in answer) return answer.reading;
  throw new FileRefused(answer.refused, answer.facts);
};

/**
 * The same for a file on disk, which is not even opened when it is too large.
 * @throws FileRefused, or the error of the file system when there is no such file
 */
export const readPathWithLimits = async (path: string, limits: ReadingLimits = readingLimits): Promise<Reading> => {
  refuseLarge((await stat(path)).size, limits);
  return readFileWithLimits(await readFile(path), basename(path), limits);
};
