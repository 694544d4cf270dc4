import type { Bilingual } from '@prongsai/thai';
import type { DocumentKind } from './annual-cycle/names.js';

/** What a workflow and its documents are called. */
export interface DefinitionWords {
  readonly name: Bilingual;
  /** The documents, as screens and the trail name them. */
  readonly documents: Readonly<Record<DocumentKind, Bilingual>>;
  /** The first line of the printed plan and of the printed reports; the half and the year follow. */
  readonly headings: { readonly plan: Bilingual; readonly report: Bilingual };
}
