import type { Place } from '../../document/place.js';
import type { Passage, PrintedDocument } from '../../document/printed-document.js';
import type { Framework } from '../../frameworks/framework.js';
import type { PrintedResult } from '../../scoring/printed-result.js';
import type { ScoredResult } from '../../scoring/scored-result.js';
import type { Finding } from '../finding.js';
import type { AgencyRegister } from './agency-register.js';

export interface DocumentContext {
  document: PrintedDocument;
  passages: readonly Passage[];
  /** The rules of the year of the result. */
  framework: Framework;
  printed: PrintedResult;
  scored: ScoredResult;
  register: AgencyRegister | null;
  /** The place of the first of these JSON pointers that has one, be it its own, that of a part of it, or that of what it is part of. */
  placeOf: (...pointers: string[]) => Place | null;
}

/** One rule on a document as read. Pure; a finding without a source gets the one of its `where`. */
export type DocumentCheck = (context: DocumentContext) => Finding[];
