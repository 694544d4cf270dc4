import type { readBytes } from '../read-bytes.js';
import type { RefusalCode } from '../refusal.js';

/** What a file reads as. */
export type Reading = Awaited<ReturnType<typeof readBytes>>;

/** The one argument of a reader, as JSON; the bytes of the file come through its standard input. */
export interface ReaderRequest {
  fileName: string;
  residentBytes: number;
  milliseconds: number;
}

/** How a reader ends that took too long; one that takes too much memory is killed. */
export const lateSignal = 'SIGTERM';

/** How many times its time a reading is waited for at most, where the machine lets it hardly work. */
export const patience = 4;

/**
 * Where a reader writes its answer, serialised by the engine: as JSON the parts that a reading has in common would be written twice, and
 * Thai text would take twice its memory. What libraries print elsewhere does not get into it.
 */
export const answerDescriptor = 3;

export type ReaderAnswer = { reading: Reading } | { refused: RefusalCode; facts: Readonly<Record<string, string | number>> };
