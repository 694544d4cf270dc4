import type { Bilingual } from '../primitives.js';

/** What is wrong, and what to do about it. `{place}` and `{field}` come from the place of the reason, other names from its parameters. */
export interface RefusalText {
  readonly message: Bilingual;
  readonly remedy: Bilingual;
}
