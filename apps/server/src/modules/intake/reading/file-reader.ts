import { readFileWithLimits, readingLimits, type FileReading, type ReadingLimits } from '@prongsai/intake';
import { Injectable } from '@nestjs/common';

/** Thousands of rows on a busy machine may take longer than a document may; somebody watches the progress meanwhile. */
const ofProvince: ReadingLimits = { ...readingLimits, milliseconds: 30_000 };

/** Reads a file. @throws FileRefused for a file that cannot be read */
export abstract class FileReader {
  abstract read(bytes: Uint8Array, fileName: string, of: 'agency' | 'province'): Promise<FileReading>;
}

/**
 * In a process of its own, with a limit on time and memory: the file comes from outside, and a worker must outlive it. One at a time:
 * readings side by side would use up each other's time and be refused for it.
 */
@Injectable()
export class LimitedFileReader extends FileReader {
  #last: Promise<unknown> = Promise.resolve();

  read(bytes: Uint8Array, fileName: string, of: 'agency' | 'province'): Promise<FileReading> {
    const reading = this.#last.then(() => readFileWithLimits(bytes, fileName, of === 'province' ? ofProvince : readingLimits));
    this.#last = reading.catch(() => undefined);
    return reading;
  }
}
