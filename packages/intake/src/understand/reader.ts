import type { Framework, Place } from '@prongsai/ita';
import type { Draft } from './draft.js';
import type { MeasureRow } from './measure-rows.js';
import { startOfDocument, type Section } from './section.js';
import type { Column } from './tables/read-table.js';

/** What every part of the understanding shares while it goes through a document. */
export interface Reader {
  readonly draft: Draft;
  readonly framework: Framework;
  section: Section;
  /** The columns of the table before, for one that goes on without a header. */
  columns: readonly Column[] | null;
  /** The code of the item before, in its list. */
  itemBefore: string | null;
  /** The last row of measures, for one that goes on over a page. */
  measureBefore: MeasureRow | null;
  /** What is put down once the whole document is read, in its order: the year fills years left out, and it stands anywhere. */
  readonly later: (() => void)[];
  /** Texts under an indicator's heading that no word calls its analysis. */
  readonly looseAnalyses: { indicatorNo: number; text: string; place: Place }[];
}

export const newReader = (draft: Draft, framework: Framework): Reader => ({
  draft,
  framework,
  section: startOfDocument,
  columns: null,
  itemBefore: null,
  measureBefore: null,
  later: [],
  looseAnalyses: [],
});
