import type { ReadDocument } from '@prongsai/contracts';
import type { DocumentReading } from '@prongsai/ita';
import { correctedDocument } from './correcting/corrected-document.js';
import type { IntakeDetailRow } from './intake.repository.js';

/** The document as corrected; `null` until it is read. */
export const currentDocument = ({ document, corrections }: Pick<IntakeDetailRow, 'document' | 'corrections'>): ReadDocument | null =>
  document && correctedDocument(document, corrections).document;

/** The document as the checks want it. */
export const readingOf = (document: ReadDocument, { provenance, passages }: Pick<IntakeDetailRow, 'provenance' | 'passages'>): DocumentReading => ({
  document: { ...document, provenance },
  passages,
});
