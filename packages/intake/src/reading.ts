import type { Finding, Passage, PrintedDocument } from '@prongsai/ita';
import type { FileContent } from './blocks.js';
import type { ProvinceReading } from './province/index.js';

/** A file as it was read: its blocks, what they say, and what is wrong with it. */
export interface FileReading {
  content: FileContent;
  document: PrintedDocument;
  /** The running text, for checking the document again once a value is corrected. */
  passages: readonly Passage[];
  findings: Finding[];
  /** Where the file is a province's sheet. */
  province: ProvinceReading | null;
}
