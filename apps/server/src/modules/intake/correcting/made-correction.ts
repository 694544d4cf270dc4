import type { Bilingual, CorrectedValue } from '@prongsai/contracts';

/** A value that a person has put in the place of a printed one. */
export interface MadeCorrection {
  readonly pointer: string;
  readonly printed: CorrectedValue;
  readonly value: CorrectedValue;
  readonly reason: string;
  /** ISO, with its zone. */
  readonly at: string;
  /** The title of the position, as it was then. */
  readonly by: Bilingual;
}
