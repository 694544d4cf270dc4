import type { DeadlinesSearch } from './use-deadlines-search.js';

export interface TabProps {
  search: DeadlinesSearch;
  today: string;
  /** The agency of the caller; `null` for a position of the province. */
  ownAgencyId: string | null;
}
