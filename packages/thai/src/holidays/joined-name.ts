import type { Bilingual } from '../bilingual.js';

/** The name of a day that is off for two reasons; of one reason given twice, once. */
export const joinedName = (first: Bilingual, second: Bilingual): Bilingual =>
  first.th === second.th ? first : { th: `${first.th} และ${second.th}`, en: `${first.en} and ${second.en}` };
