import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { FileRefused } from '../refusal.js';
import { answerDescriptor, type ReaderAnswer, type ReaderRequest, type Reading } from './messages.js';
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
const writtenBy = async (reader: ChildProcess, bytes: Uint8Array): Promise<string> => {
  const output = reader.stdio[answerDescriptor];
  // A reader that dies early leaves its input unread; that it died is told by its empty answer.
  reader.on('error', () => undefined);
  reader.stdin?.on('error', () => undefined).end(bytes);
  return output instanceof Readable ? text(output).catch(() => '') : '';
};

const answerOf = async (reader: ChildProcess, bytes: Uint8Array, { milliseconds }: ReadingLimits): Promise<ReaderAnswer> => {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    reader.kill('SIGKILL');
  }, milliseconds);
  try {
    const written = await writtenBy(reader, bytes);
    return isLate || written === '' ? { refused: isLate ? 'too-slow' : 'too-much-memory', facts: { bytes: bytes.byteLength } } : (JSON.parse(written) as ReaderAnswer);
  } catch {
    return { refused: 'too-much-memory', facts: { bytes: bytes.byteLength } };
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
  const answer = await answerOf(startReader({ fileName: fileName.slice(-255), residentBytes, milliseconds }, limits), bytes, limits);
  if ('reading' in answer) return answer.reading;
  throw new FileRefused(answer.refused, answer.facts);
};

/** The same for a file on disk, which is not even opened when it is too large. */
export const readPathWithLimits = async (path: string, limits: ReadingLimits = readingLimits): Promise<Reading> => {
  refuseLarge((await stat(path)).size, limits);
  return readFileWithLimits(await readFile(path), basename(path), limits);
};
