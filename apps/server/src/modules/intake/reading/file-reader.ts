import { readFileWithLimits, type FileReading } from '@prongsai/intake';
import { Injectable } from '@nestjs/common';

/** Reads a file. @throws FileRefused for a file that cannot be read */
export abstract class FileReader {
  abstract read(bytes: Uint8Array, fileName: string): Promise<FileReading>;
}

/**
 * In a process of its own, with a limit on time and memory: the file comes from outside, and a worker must outlive it. One at a time:
 * readings side by side would use up each other's time and be refused for it.
 */
@Injectable()
export class LimitedFileReader extends FileReader {
  #last: Promise<unknown> = Promise.resolve();

  read(bytes: Uint8Array, fileName: string): Promise<FileReading> {
    const reading = this.#last.then(() => readFileWithLimits(bytes, fileName));
    this.#last = reading.catch(() => undefined);
    return reading;
  }
}
