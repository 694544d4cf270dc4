/** What the reading of one file may cost. */
export interface ReadingLimits {
  /** Size of the file itself. */
  bytes: number;
  /**
   * From the start of the process to its answer, a moment short of what people are promised (5 seconds). On a busy machine a reading that
   * has hardly been let work is waited for, up to four times as long: the file is not at fault.
   */
  milliseconds: number;
  /** All memory of the process, buffers and code included. With the process that asks, it stays under 500 MB. */
  residentBytes: number;
  /** The part of it that the engine may fill with objects before it gives up by itself. */
  heapMegabytes: number;
}

const megabyte = 1024 * 1024;

export const readingLimits: ReadingLimits = {
  bytes: 20 * megabyte,
  milliseconds: 4_500,
  residentBytes: 400 * megabyte,
  heapMegabytes: 320,
};
