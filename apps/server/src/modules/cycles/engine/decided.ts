import type { CycleState } from '@prongsai/ita';
import type { Accepted } from '@prongsai/workflow';
import type { ActingHolder } from '../../people/index.js';
import type { Author } from './transition-writer.js';

/** What was decided, by whom. */
export interface Decided {
  readonly event: string;
  readonly outcome: Accepted<CycleState>;
  readonly by: Author;
  /** Who acts for the position by an order, where it is he who decided. */
  readonly acting: ActingHolder | null;
}
