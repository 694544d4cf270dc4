import type { EitPart } from '../frameworks/framework.js';

/** A result as a document prints it, faults included. What is not printed is left out or `null`. */
export interface PrintedResult {
  overall?: number | null;
  grade?: string | null;
  /** Every mention of the grade in the document. */
  gradesPrinted?: readonly string[];
  indicators: readonly PrintedIndicator[];
  items?: readonly PrintedItem[];
  highest?: PrintedExtreme | null;
  lowest?: PrintedExtreme | null;
}

export interface PrintedIndicator {
  /** 1 to 10, whatever the document numbered it. */
  no: number;
  name?: string | null;
  reported?: number | null;
}

export interface PrintedItem {
  code: string;
  part?: EitPart | null;
  score: number;
  text?: string | null;
  /** The label beside the score: ผ่านเกณฑ์, ไม่ผ่านเกณฑ์. */
  level?: string | null;
}

/** A document's own "highest" or "lowest" line. */
export interface PrintedExtreme {
  name?: string | null;
  score: number;
  indicatorNos?: readonly number[];
}
