import type { Drafted } from './drafted.js';

/** The steps of the measure that is being written, before they are saved. */
export interface LiveSteps {
  id: string;
  steps: readonly string[];
  drafted: Drafted;
}
